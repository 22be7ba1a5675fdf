package org.kakehashi.ui.cost;

import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Trend;

/// What a rollout's units are counted by, as a choice.
enum DriverKind {
    PERSON(CostWords.BY_PERSON), HOUSEHOLD(CostWords.BY_HOUSEHOLD), SITES(CostWords.BY_SITES);

    private final CostWords word;

    DriverKind(CostWords word) {
        this.word = word;
    }

    CostWords word() {
        return word;
    }

    static DriverKind of(Driver driver) {
        return switch (driver) {
            case Driver.PerPerson _ -> PERSON;
            case Driver.PerHousehold _ -> HOUSEHOLD;
            case Driver.Sites _ -> SITES;
        };
    }

    /// @return units for each person or household, or the number of sites in the first year
    static double count(Driver driver) {
        return switch (driver) {
            case Driver.PerPerson(double each) -> each;
            case Driver.PerHousehold(double each) -> each;
            case Driver.Sites(Trend.Growth(double initial, _)) -> initial;
            case Driver.Sites(Trend.Points(var points)) -> points.getFirst().value();
            case Driver.Sites(Trend.Profile _) -> Double.NaN;
            case Driver.Sites(Trend.ProfileGrowth _) -> Double.NaN;
        };
    }

    Driver driver(double count) {
        return switch (this) {
            case PERSON -> new Driver.PerPerson(count);
            case HOUSEHOLD -> new Driver.PerHousehold(count);
            case SITES -> new Driver.Sites(new Trend.Growth(count, 0));
        };
    }
}
