package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Series;

final class OracleTest {
    private static final double TOLERANCE = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// What two implementations of the model page that share no code say about the same scenario.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEngineAgreesWithASecondImplementation(long seed) {
        var expected = Oracle.figures(RandomScenario.of(seed), RandomScenario.city(seed));
        var actual = figures(Examples.result(RandomScenario.of(seed), RandomScenario.city(seed)));
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, values) -> {
            double scale = scale(values) + scale(expected.get("gross")) * 1e-3;
            for (int i = 0; i < values.length; i++) {
                assertEquals(values[i], actual.get(name)[i],
                        TOLERANCE * (name.startsWith("burden") ? scale(values) + scale(expected.get("burden")) : scale), name + " " + i);
            }
        });
    }

    private static double scale(double[] values) {
        return DoubleStream.of(values).map(Math::abs).max().orElse(0);
    }

    private static Map<String, double[]> figures(CostResult result) {
        var figures = new TreeMap<String, double[]>();
        figures.put("people", result.people().toArray());
        figures.put("cost", result.cost().toArray());
        figures.put("gross", result.gross().toArray());
        figures.put("perPerson", result.perPerson().toArray());
        figures.put("burden", result.householdBurden().toArray());
        result.burdenByLimit().forEach((id, burden) -> figures.put("burden/limit/" + id, burden.yearly().toArray()));
        for (int g = 0; g < result.burdenByGroup().size(); g++) {
            figures.put("burden/group/" + g, result.burdenByGroup().get(g).yearly().toArray());
        }
        figures.put("damage", result.damage().toArray());
        number(figures, "total", result.total());
        number(figures, "perPersonYear", result.perPersonYear());
        number(figures, "perPersonTotal", result.perPersonTotal());
        number(figures, "perHouseholdYear", result.perHouseholdYear());
        number(figures, "presentValue", result.presentValue());
        number(figures, "equivalentAnnual", result.equivalentAnnual());
        number(figures, "residual", result.residualValue());
        result.byMeasure().forEach((id, cost) -> {
            figures.put("capital/" + id, cost.capital().toArray());
            figures.put("operating/" + id, cost.operating().toArray());
            figures.put("saving/" + id, cost.saving().toArray());
            if (!cost.units().isEmpty()) figures.put("units/" + id, cost.units().toArray());
        });
        put(figures, "sector/", result.bySector());
        put(figures, "payer/", result.byPayer());
        put(figures, "cash/", result.cashByPayer());
        put(figures, "effects/", result.effects());
        put(figures, "unabated/", result.unabated());
        result.outstandingDebt().forEach((payer, money) -> number(figures, "outstanding/" + payer, money));
        return figures;
    }

    private static void number(Map<String, double[]> figures, String name, double value) {
        figures.put(name, new double[] {value});
    }

    private static <K> void put(Map<String, double[]> figures, String prefix, Map<K, Series> series) {
        series.forEach((key, values) -> figures.put(prefix + key, values.toArray()));
    }
}
