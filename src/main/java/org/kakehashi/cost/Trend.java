package org.kakehashi.cost;

import static org.kakehashi.base.Require.finite;
import static org.kakehashi.base.Require.that;

import java.util.Comparator;
import java.util.List;
import org.kakehashi.base.Fact;

/// How a quantity runs over the years.
public sealed interface Trend {

    /// From `initial` in the first year of the horizon, times `1 + rate` each year.
    record Growth(double initial, double rate) implements Trend {
        public Growth {
            finite(initial, "initial");
            that(Double.isFinite(rate) && rate > -1, "rate", rate);
        }
    }

    /// Through given years, linear between them, constant before the first and after the last.
    record Points(List<Fact> points) implements Trend {
        public Points {
            points = points.stream().sorted(Comparator.comparingInt(Fact::year)).toList();
            that(!points.isEmpty(), "points", points);
        }
    }

    /// As the city's profile gives it: through the profile's years like [Points].
    record Profile() implements Trend {}

    /// From the profile's value for the first year of the horizon, times `1 + rate` each year.
    record ProfileGrowth(double rate) implements Trend {
        public ProfileGrowth {
            that(Double.isFinite(rate) && rate > -1, "rate", rate);
        }
    }
}
