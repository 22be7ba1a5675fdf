package org.kakehashi.cost;

import java.util.OptionalDouble;

/// What a measure costs for what it takes away.
public final class Effectiveness {
    private Effectiveness() {}

    /// The equivalent annual cost of a rollout over its mean yearly effect.
    ///
    /// @return money per unit of load; empty if that measure does not take any of the pollutant away
    public static OptionalDouble costPerUnit(Inputs inputs, CostResult result, String measureId, String pollutant) {
        var cost = result.byMeasure().get(measureId);
        if (cost == null) return OptionalDouble.empty();
        double effect = inputs.measures().stream()
                .filter(measure -> measure.id().equals(measureId)).findFirst()
                .map(measure -> measure instanceof Measure.Rollout rollout
                        ? rollout.effects().getOrDefault(pollutant, 0.0) : 0.0).orElse(0.0);
        int years = inputs.horizon().years();
        double mean = effect * cost.units().sum() / years;
        if (!(mean > 0)) return OptionalDouble.empty();
        var net = new double[years];
        for (int t = 0; t < years; t++) net[t] = cost.net(t);
        double rate = inputs.basis().discount();
        var timing = inputs.basis().timing();
        return OptionalDouble.of(
                Finance.equivalentAnnual(Finance.presentValue(net, rate, timing), rate, years, timing) / mean);
    }
}
