package org.kakehashi.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Series;

/// What arises of each pollutant, what the rollouts take away and what is left, while it is computed.
final class Pollution {
    /// Load removed, by pollutant: those that have a load first, in their order.
    final Map<String, double[]> effects = new LinkedHashMap<>();
    /// Load left, by pollutant that has a load.
    final Map<String, double[]> unabated = new LinkedHashMap<>();
    final double[] damage;

    Pollution(Inputs inputs, List<Flow> rollouts) {
        int years = inputs.horizon().years();
        damage = new double[years];
        for (var load : inputs.loads()) effects.put(load.id(), new double[years]);
        for (var flow : rollouts) {
            if (!(flow.measure instanceof Measure.Rollout rollout)) continue;
            rollout.effects().forEach((pollutant, effect) -> {
                var removed = effects.computeIfAbsent(pollutant, _ -> new double[years]);
                for (int t = 0; t < years; t++) removed[t] += flow.units[t] * effect;
            });
        }
        for (var load : inputs.loads()) {
            var left = arising(load, inputs.people(), inputs.horizon());
            var removed = effects(load.id());
            for (int t = 0; t < years; t++) {
                left[t] = Math.max(0, left[t] - removed[t]);
                damage[t] += left[t] * load.damage().value();
            }
            unabated.put(load.id(), left);
        }
    }

    /// @return what arises of the load, one entry a year
    static double[] arising(Load load, Series people, Horizon horizon) {
        if (load.points() != null) return Trends.yearly(load.points(), List.of(), horizon);
        var arising = people.toArray();
        for (int t = 0; t < arising.length; t++) arising[t] *= load.perPerson().value();
        return arising;
    }

    double[] effects(String pollutant) {
        return effects.getOrDefault(pollutant, new double[damage.length]);
    }

    double[] unabated(String pollutant) {
        return unabated.getOrDefault(pollutant, new double[damage.length]);
    }
}
