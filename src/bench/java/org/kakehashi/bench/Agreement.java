package org.kakehashi.bench;

import java.util.Map;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;

/// Sees to it that what is timed beside each other comes to the same.
final class Agreement {
    private static final double TOLERANCE = 1e-9;
    private final CostResult engine;
    private final NaiveCosts naive;

    private Agreement(CostResult engine, NaiveCosts naive) {
        this.engine = engine;
        this.naive = naive;
    }

    /// @throws IllegalStateException if the two do not agree in every figure
    static void check(Checked<CostResult> engine, NaiveCosts naive) {
        new Agreement(good(engine), naive).check();
    }

    static CostResult good(Checked<CostResult> result) {
        return switch (result) {
            case Checked.Good<CostResult>(var value) -> value;
            case Checked.Bad<CostResult>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private void check() {
        number("total", engine.total(), naive.total);
        number("per person", engine.perPersonTotal(), naive.perPersonTotal);
        number("present value", engine.presentValue(), naive.presentValue);
        number("equivalent annual cost", engine.equivalentAnnual(), naive.equivalentAnnual);
        number("residual value", engine.residualValue(), naive.residual);
        series("cost", engine.cost(), naive.cost);
        series("gross", engine.gross(), naive.gross);
        series("per person", engine.perPerson(), naive.perPerson);
        series("burden", engine.householdBurden(), naive.burden);
        series("damage", engine.damage(), naive.damage);
        each(engine.bySector(), naive.sectors);
        each(engine.byPayer(), naive.payers);
        each(engine.cashByPayer(), naive.cash);
        each(engine.effects(), naive.effects);
        each(engine.unabated(), naive.unabated);
        engine.outstandingDebt().forEach((payer, debt) ->
                number("debt of " + payer, debt, naive.outstanding.getOrDefault(payer, 0.0)));
    }

    private static <K> void each(Map<K, Series> all, Map<K, Map<Integer, Double>> others) {
        all.forEach((key, values) -> series(String.valueOf(key), values, others.getOrDefault(key, Map.of())));
    }

    private static void series(String name, Series values, Map<Integer, Double> others) {
        double scale = values.stream().map(Math::abs).max().orElse(0);
        for (int t = 0; t < values.size(); t++) {
            near(name + " " + t, values.at(t), others.getOrDefault(Workload.FIRST + t, 0.0), scale);
        }
    }

    private static void number(String name, double value, double other) {
        near(name, value, other, Math.abs(value));
    }

    private static void near(String name, double one, double other, double scale) {
        if (!(Math.abs(one - other) <= TOLERANCE * scale)) {
            throw new IllegalStateException("the two ways do not agree: " + name + " is " + one + " and " + other);
        }
    }
}
