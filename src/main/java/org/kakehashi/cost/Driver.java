package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

/// What a rollout's units are counted by.
public sealed interface Driver {

    /// Units for each person: `people · unitsPerPerson`.
    record PerPerson(double unitsPerPerson) implements Driver {
        public PerPerson {
            that(Double.isFinite(unitsPerPerson) && unitsPerPerson >= 0, "unitsPerPerson", unitsPerPerson);
        }
    }

    /// Units for each household: `people / household size · unitsPerHousehold`.
    record PerHousehold(double unitsPerHousehold) implements Driver {
        public PerHousehold {
            that(Double.isFinite(unitsPerHousehold) && unitsPerHousehold >= 0, "unitsPerHousehold", unitsPerHousehold);
        }
    }

    /// A number of sites: constant, growing or through given years. The profile trends do not apply here.
    record Sites(Trend number) implements Driver {
        public Sites {
            requireNonNull(number, "number");
            that(!(number instanceof Trend.Profile || number instanceof Trend.ProfileGrowth), "number", number);
        }
    }
}
