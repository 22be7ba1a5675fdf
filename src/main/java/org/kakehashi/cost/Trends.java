package org.kakehashi.cost;

import java.util.List;
import java.util.OptionalInt;
import org.kakehashi.base.Fact;

/// The yearly values of a trend.
final class Trends {
    private Trends() {}

    /// @return whether the trend has a value: only those that look at an empty profile have none
    static boolean known(Trend trend, List<Fact> profile) {
        return switch (trend) {
            case Trend.Growth _, Trend.Points _ -> true;
            case Trend.Profile _, Trend.ProfileGrowth _ -> !profile.isEmpty();
        };
    }

    /// @return the first year that has two values, so that the trend has no single one
    static OptionalInt doubled(Trend trend, List<Fact> profile) {
        var points = switch (trend) {
            case Trend.Growth _ -> List.<Fact>of();
            case Trend.Points(var given) -> given;
            case Trend.Profile _, Trend.ProfileGrowth _ -> profile;
        };
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).year() == points.get(i - 1).year()) return OptionalInt.of(points.get(i).year());
        }
        return OptionalInt.empty();
    }

    /// @param profile what the profile trends go through, in order of years; not empty if the trend is one of these
    /// @return one entry a year of the horizon; infinite or not a number where it is too large
    static double[] yearly(Trend trend, List<Fact> profile, Horizon horizon) {
        return switch (trend) {
            case Trend.Growth(double initial, double rate) -> grown(initial, rate, horizon.years());
            case Trend.Points(var points) -> through(points, horizon);
            case Trend.Profile() -> through(profile, horizon);
            case Trend.ProfileGrowth(double rate) -> grown(at(profile, horizon.first()), rate, horizon.years());
        };
    }

    /// @return `initial · (1 + rate)^t`
    static double[] grown(double initial, double rate, int years) {
        var values = new double[years];
        double value = initial;
        for (int t = 0; t < years; t++) {
            values[t] = value;
            value *= 1 + rate;
        }
        return values;
    }

    private static double[] through(List<Fact> points, Horizon horizon) {
        var values = new double[horizon.years()];
        for (int t = 0; t < values.length; t++) values[t] = at(points, horizon.first() + t);
        return values;
    }

    private static double at(List<Fact> points, int year) {
        int after = 0;
        while (after < points.size() && points.get(after).year() <= year) after++;
        if (after == 0) return points.getFirst().value();
        if (after == points.size()) return points.getLast().value();
        var from = points.get(after - 1);
        var to = points.get(after);
        return from.value()
                + (to.value() - from.value()) * ((double) (year - from.year()) / (to.year() - from.year()));
    }
}
