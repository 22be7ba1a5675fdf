package org.kakehashi.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Who pays what: each payer's share of cost, and its cash once loans are drawn and served.
final class Bearing {
    /// Net cost of each payer that has a share, loans left aside.
    final Map<Payer, double[]> cost = new EnumMap<>(Payer.class);
    /// Own capital + operating − savings + debt service of the same payers.
    final Map<Payer, double[]> cash = new EnumMap<>(Payer.class);
    /// Of each payer that borrows.
    final Map<Payer, Double> outstanding = new EnumMap<>(Payer.class);

    Bearing(List<Flow> flows, List<Loan> loans, int years) {
        var capital = new EnumMap<Payer, double[]>(Payer.class);
        for (var flow : flows) {
            var payers = flow.measure.payers();
            for (var payer : Payer.values()) {
                double ofCapital = payers.capital().getOrDefault(payer, 0.0);
                double ofOperating = payers.operating().getOrDefault(payer, 0.0);
                if (ofCapital == 0 && ofOperating == 0) continue;
                var built = capital.computeIfAbsent(payer, _ -> new double[years]);
                var borne = cost.computeIfAbsent(payer, _ -> new double[years]);
                for (int t = 0; t < years; t++) {
                    built[t] += ofCapital * flow.capital[t];
                    borne[t] += ofCapital * flow.capital[t] + ofOperating * (flow.operating[t] - flow.saving[t]);
                }
            }
        }
        cost.forEach((payer, borne) -> cash.put(payer, borne.clone()));
        for (var loan : loans) {
            var draws = capital.getOrDefault(loan.payer(), new double[years]).clone();
            for (int t = 0; t < years; t++) draws[t] *= loan.financed();
            var service = Debt.service(draws, loan);
            var paid = cash.computeIfAbsent(loan.payer(), _ -> new double[years]);
            for (int t = 0; t < years; t++) paid[t] += service[t] - draws[t];
            outstanding.merge(loan.payer(), Debt.outstanding(draws, loan), Double::sum);
        }
    }

    /// @return what the payer pays, zero if it has no share
    double[] cash(Payer payer, int years) {
        return cash.getOrDefault(payer, new double[years]);
    }
}
