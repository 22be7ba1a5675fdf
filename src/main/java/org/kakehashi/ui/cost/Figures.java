package org.kakehashi.ui.cost;

import java.util.Collection;
import java.util.List;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.MeasureCost;

/// The figures of one row: a measure, a sector or the whole scenario. `NaN` is not known yet.
///
/// @param capital   capital cost over the horizon
/// @param operating operating cost less savings, the mean a year over the horizon
/// @param total     all cost less savings over the horizon
/// @param perPerson total for each person and year
/// @param units     units in use in the last year; NaN for what has none
/// @param profile   net cost by year
record Figures(double capital, double operating, double total, double perPerson, double units, Series profile) {
    static final Figures UNKNOWN =
            new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Series.of());

    static Figures of(Collection<MeasureCost> costs, CostResult result) {
        int years = result.horizon().years();
        double capital = 0, running = 0;
        var profile = new double[years];
        for (var cost : costs) {
            capital += cost.capital().sum();
            running += cost.operating().sum() - cost.saving().sum();
            for (int t = 0; t < years; t++) profile[t] += cost.net(t);
        }
        double total = capital + running;
        return new Figures(capital, running / years, total, total / result.people().sum(), units(costs),
                Series.of(profile));
    }

    private static double units(Collection<MeasureCost> costs) {
        if (costs.size() != 1) return Double.NaN;
        var units = List.copyOf(costs).getFirst().units();
        return units.isEmpty() ? Double.NaN : units.at(units.size() - 1);
    }
}
