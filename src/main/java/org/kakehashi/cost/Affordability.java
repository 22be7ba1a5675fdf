package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What households pay of their income: for everything, for the sectors of each limit, and in each income group.
final class Affordability {
    private final Inputs inputs;
    /// One entry a year each; of length zero if income is not known.
    private final double[] all;
    private final Map<SectorLimit, double[]> byLimit = new LinkedHashMap<>();
    private final List<double[]> byGroup = new ArrayList<>();

    Affordability(Inputs inputs, List<Flow> flows, Bearing bearing) {
        this.inputs = inputs;
        int years = inputs.horizon().years();
        all = burden(bearing.cash(Payer.HOUSEHOLD, years));
        for (var limit : inputs.limits()) {
            var sectors = new HashSet<>(limit.sectors());
            var meant = flows.stream().filter(flow -> sectors.contains(flow.measure.sector())).toList();
            byLimit.put(limit, burden(new Bearing(meant, inputs.loans(), years).cash(Payer.HOUSEHOLD, years)));
        }
        int groups = inputs.groups().size();
        for (int g = 0; g < groups; g++) {
            var burden = all.clone();
            for (int t = 0; t < burden.length; t++) burden[t] /= inputs.groups().at(g) * groups;
            byGroup.add(burden);
        }
    }

    private double[] burden(double[] cash) {
        if (inputs.income().isEmpty()) return new double[0];
        var burden = cash.clone();
        for (int t = 0; t < burden.length; t++) burden[t] /= inputs.people().at(t) * inputs.income().at(t);
        return burden;
    }

    boolean finite() {
        return Totals.finite(List.of(all)) && Totals.finite(byLimit.values()) && Totals.finite(byGroup);
    }

    Burden all() {
        return Burden.of(all, inputs.limit(), inputs.horizon());
    }

    Map<String, Burden> byLimit() {
        var burdens = new LinkedHashMap<String, Burden>();
        byLimit.forEach((limit, yearly) ->
                burdens.put(limit.id(), Burden.of(yearly, limit.share().value(), inputs.horizon())));
        return Collections.unmodifiableMap(burdens);
    }

    List<Burden> byGroup() {
        return byGroup.stream().map(yearly -> Burden.of(yearly, inputs.limit(), inputs.horizon())).toList();
    }
}
