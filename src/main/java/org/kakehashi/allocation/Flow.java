package org.kakehashi.allocation;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.Optional;

/// The best allocation once all that is either-or is settled: a flow of money, exact in whole units.
///
/// It comes first that little is unfunded, then that the cities pay little, then that little changes.
final class Flow {
    private final Situation situation;
    private final Bounds bounds;
    private final long[][] present;
    private final MinCostFlow flow = new MinCostFlow();
    /// Costs of a unit; each is more than all that a unit saved of the next can move.
    private final long own;
    private final long unfunded;
    private final long forced;
    /// By need and payer, one more than the first of three arcs, 0 if there is none.
    private final int[][] arcs;
    private int nodes;

    private Flow(Bounds bounds) {
        this.situation = bounds.situation;
        this.bounds = bounds;
        int needs = situation.needs().size(), payers = situation.payers().size();
        present = new long[needs][payers];
        var table = situation.table();
        for (int n = 0; n < needs; n++) {
            for (int p = 0; p < payers; p++) {
                var payment = table[n][p];
                if (payment != null) present[n][p] = payment.amount();
            }
        }
        own = 2L * (payers + 2);
        unfunded = own * 1000 * (payers + 2);
        forced = unfunded * (payers + 2);
        arcs = new int[needs][payers];
    }

    /// @return by need and payer, empty if the least amounts cannot be reached
    static Optional<long[][]> of(Bounds bounds) {
        return new Flow(bounds).solve();
    }

    private Optional<long[][]> solve() {
        for (int p = 0; p < situation.payers().size(); p++) {
            var ceiling = situation.payers().get(p).ceilings().whole();
            if (ceiling != null && bounds.atLeast[p] > ceiling) return Optional.empty();
        }
        int source = nodes++, sink = nodes++, first = nodes;
        nodes += arcs.length;
        for (int n = 0; n < arcs.length; n++) {
            long amount = situation.needs().get(n).amount();
            flow.addArcWithCapacityAndUnitCost(first + n, sink, amount, 0);
            flow.addArcWithCapacityAndUnitCost(source, first + n, amount, unfunded);
        }
        for (int p = 0; p < situation.payers().size(); p++) payer(p, source, first);
        long total = situation.total();
        flow.setNodeSupply(source, total);
        flow.setNodeSupply(sink, -total);
        return flow.solve() == MinCostFlowBase.Status.OPTIMAL ? read() : Optional.empty();
    }

    private void payer(int p, int source, int first) {
        var payer = situation.payers().get(p);
        long all = situation.total();
        int node = nodes++;
        var ceiling = payer.ceilings().whole();
        long cost = own * situation.weight(payer);
        flow.addArcWithCapacityAndUnitCost(source, node, bounds.atLeast[p], cost - forced);
        flow.addArcWithCapacityAndUnitCost(source, node,
                Math.max(0, (ceiling == null ? all : Math.min(all, ceiling)) - bounds.atLeast[p]), cost);
        for (int year : situation.years()) {
            int inYear = nodes++;
            var kept = payer.ceilings().kept().get(year);
            flow.addArcWithCapacityAndUnitCost(node, inYear,
                    kept == null ? Math.min(all, payer.ceilings().in(year)) : kept, kept == null ? 0 : -forced);
            for (int n = 0; n < arcs.length; n++) {
                if (situation.needs().get(n).fiscalYear() == year && bounds.most[n][p] > 0) arcs(n, p, inYear, first + n);
            }
        }
    }

    /// One arc for what has to be, one for what is so already, and one for the rest.
    private void arcs(int n, int p, int from, int to) {
        long least = bounds.least[n][p];
        long same = Math.max(0, Math.min(present[n][p], bounds.most[n][p]) - least);
        arcs[n][p] = 1 + flow.addArcWithCapacityAndUnitCost(from, to, least, -forced);
        flow.addArcWithCapacityAndUnitCost(from, to, same, -2);
        flow.addArcWithCapacityAndUnitCost(from, to, bounds.most[n][p] - least - same, 0);
    }

    private Optional<long[][]> read() {
        var paid = new long[arcs.length][situation.payers().size()];
        for (int n = 0; n < paid.length; n++) {
            for (int p = 0; p < paid[n].length; p++) {
                if (arcs[n][p] == 0) continue;
                for (int each = 0; each < 3; each++) paid[n][p] += flow.getFlow(arcs[n][p] - 1 + each);
                if (paid[n][p] < bounds.least[n][p]) return Optional.empty();
            }
        }
        for (int p = 0; p < situation.payers().size(); p++) {
            int payer = p;
            if (Arrays.stream(paid).mapToLong(row -> row[payer]).sum() < bounds.atLeast[p]) return Optional.empty();
        }
        return Optional.of(paid);
    }
}
