package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Assumption;
import org.kakehashi.reference.City;

/// Every number a scenario rests on: its own figures and terms, and what it takes from the city's profile.
public final class Assumptions {
    private Assumptions() {}

    /// What numbers are put into.
    public record Ground(Scenario scenario, City city) {
        public Ground {
            requireNonNull(scenario, "scenario");
            requireNonNull(city, "city");
        }

        Ground with(Scenario newScenario) {
            return new Ground(newScenario, city);
        }

        Ground with(City newCity) {
            return new Ground(scenario, newCity);
        }
    }

    /// @param city the city of the scenario's community
    /// @return each number once, the people first, then the measures in their order, loans and loads
    public static List<Assumption> of(Scenario scenario, City city) {
        return new Entries(scenario, city).all().stream().map(Entries.Entry::assumption).toList();
    }

    /// Puts a number in the place of another, as the user's own.
    ///
    /// @param place of one of the ground's assumptions
    /// @param value not under its `least` and not over its `most`
    /// @return the ground with it; the same if it has no such place or the number is already there
    public static Ground typed(Ground ground, String place, double value) {
        for (var entry : new Entries(ground.scenario(), ground.city()).all()) {
            var assumption = entry.assumption();
            if (!assumption.place().equals(place)) continue;
            return value == assumption.value() ? ground : entry.write().into(ground, value);
        }
        return ground;
    }
}
