package org.kakehashi.cost;

import java.util.List;
import org.kakehashi.base.Series;

/// The money of one measure while it is computed, one entry a year in each array.
final class Flow {
    final Measure measure;
    final double[] capital;
    final double[] operating;
    final double[] saving;
    /// Units in use; of length zero if the measure has none.
    final double[] units;
    final double residual;

    Flow(Measure measure, double[] capital, double[] operating, double[] saving, double[] units, double residual) {
        this.measure = measure;
        this.capital = capital;
        this.operating = operating;
        this.saving = saving;
        this.units = units;
        this.residual = residual;
    }

    static Flow of(Measure.Budget budget, Horizon horizon) {
        var spent = new double[horizon.years()];
        var weights = budget.weights();
        int length = budget.to() - budget.from() + 1;
        double sum = weights.isEmpty() ? length : weights.sum();
        for (int t = 0; t < spent.length; t++) {
            int at = horizon.first() + t - budget.from();
            if (at < 0 || length <= at) continue;
            double weight = weights.isEmpty() ? 1 : weights.at(at);
            spent[t] = budget.total().value() * (weight / sum);
        }
        var nothing = new double[spent.length];
        return new Flow(budget, budget.capital() ? spent : nothing, budget.capital() ? nothing : spent, nothing,
                new double[0], 0);
    }

    static Flow of(Measure.Rollout rollout, Inputs inputs) {
        var horizon = inputs.horizon();
        int years = horizon.years();
        var counted = counted(rollout.driver(), inputs);
        var required = new double[years];
        var used = new double[years];
        for (int t = 0; t < years; t++) {
            required[t] = counted[t] * rollout.coverage().at(horizon.first() + t);
            used[t] = required[t] * rollout.use().at(horizon.first() + t);
        }
        var bought = Stock.purchases(required, counted[0] * rollout.coverage().start(), rollout.life(),
                rollout.renewExisting());
        var prices = prices(rollout.capital(), years);
        return new Flow(rollout, times(bought, prices), times(used, prices(rollout.operating(), years)),
                times(used, prices(rollout.saving(), years)), used, Stock.residual(bought, prices, rollout.life()));
    }

    /// @param unabated load of the pollutant that is left, one entry a year
    static Flow of(Measure.Remediation remediation, double[] unabated, Horizon horizon) {
        var cost = new double[unabated.length];
        double stock = remediation.before();
        for (int t = 0; t < cost.length; t++) {
            int year = horizon.first() + t;
            stock = stock * (1 - remediation.decay()) + remediation.settling() * unabated[t];
            if (year < remediation.from() || remediation.to() < year) continue;
            double removed = stock / (remediation.to() - year + 1);
            stock -= removed;
            cost[t] = removed * remediation.price().value();
        }
        var nothing = new double[cost.length];
        return new Flow(remediation, nothing, cost, nothing, new double[0], 0);
    }

    /// @return what the rollout's units are counted by, one entry a year
    static double[] counted(Driver driver, Inputs inputs) {
        return switch (driver) {
            case Driver.PerPerson(double units) -> times(inputs.people(), units);
            case Driver.PerHousehold(double units) ->
                times(inputs.people(), units / inputs.householdSize().orElseThrow());
            case Driver.Sites(var number) -> Trends.yearly(number, List.of(), inputs.horizon());
        };
    }

    private static double[] prices(Price price, int years) {
        return Trends.grown(price.figure().value(), price.escalation(), years);
    }

    private static double[] times(Series series, double factor) {
        var values = series.toArray();
        for (int t = 0; t < values.length; t++) values[t] *= factor;
        return values;
    }

    private static double[] times(double[] some, double[] others) {
        var products = new double[some.length];
        for (int t = 0; t < products.length; t++) products[t] = some[t] * others[t];
        return products;
    }

    double net(int t) {
        return capital[t] + operating[t] - saving[t];
    }
}
