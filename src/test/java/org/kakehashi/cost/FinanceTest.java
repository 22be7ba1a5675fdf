package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kakehashi.cost.Basis.Timing.END_OF_YEAR;
import static org.kakehashi.cost.Basis.Timing.START_OF_YEAR;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Series;

final class FinanceTest {
    @ParameterizedTest
    @CsvSource({"0.07,10,0.142378", "0.07,15,0.109795", "0.07,20,0.094393", "0.05,20,0.080243", "0.09,25,0.101806",
        "0.12,25,0.127500", "0.10,20,0.117460", "0.10,10,0.162745", "0,8,0.125"})
    void theCapitalRecoveryFactorIsThatOfThePublishedTables(double rate, int years, double expected) {
        assertEquals(expected, Finance.crf(rate, years), 5e-7);
    }

    @Test
    void theCapitalRecoveryFactorIsSteadyWhereTheInterestVanishes() {
        assertEquals(1.0 / 30, Finance.crf(1e-13, 30), 1e-12);
        assertEquals(1.0 / 30, Finance.crf(-1e-13, 30), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> Finance.crf(0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> Finance.crf(-1, 3));
    }

    @Test
    void presentValuesAreThoseOfSpreadsheets() {
        var level = new double[20];
        Arrays.fill(level, 12_000);
        assertEquals(127_128.1709, Finance.presentValue(Series.of(level), 0.07, END_OF_YEAR), 1e-4);
        var project = Series.of(-15_000, 1_500, 2_500, 3_500, 4_500, 6_000);
        assertEquals(122.8948550, Finance.presentValue(project, 0.05, START_OF_YEAR), 1e-7);
        assertEquals(122.8948550 / 1.05, Finance.presentValue(project, 0.05, END_OF_YEAR), 1e-7);
    }

    @Test
    void annuitiesAreThoseOfThePublishedExamples() {
        assertEquals(304.1459143, Finance.annuity(15_000, 0.08 / 12, 60), 1e-7);
        assertEquals(2278.44, Finance.annuity(14_000, 0.1, 10), 5e-3);
    }

    @Test
    void theEquivalentAnnualCostOfALevelCostIsThatCostUnderBothTimings() {
        for (var timing : Basis.Timing.values()) {
            var scenario = Examples.scenario(7, Examples.budget(700, 2026, 2032))
                    .with(new Basis("JPY", 2026, 0, 0.06, timing));
            var result = Examples.result(scenario);
            assertEquals(100, result.equivalentAnnual(), 1e-9, timing.name());
        }
    }

    @Test
    void theNominalViewCountsFromThePriceYear() {
        var nominal = Finance.nominal(Series.of(100, 100, 100), new Horizon(2026, 3),
                new Basis("JPY", 2027, 0.1, 0, END_OF_YEAR));
        assertEquals(100 / 1.1, nominal.at(0), 1e-9);
        assertEquals(100, nominal.at(1), 1e-9);
        assertEquals(110, nominal.at(2), 1e-9);
    }

    @Test
    void theTariffRecoversTheCostFromEveryHouseholdMonth() {
        // 250 households; 12000 once, then 3000 − 600 in each of two years
        var rollout = Examples.rollout(Examples.step(0, 1, 2026), 12, 3, 0.6, 50);
        var inputs = inputs(Examples.scenario(2, rollout));
        var result = CostEngine.evaluate(inputs);
        assertEquals(2400 / (250 * 12.0), tariff(inputs, result, Finance.Recovery.OPERATING), 1e-9);
        assertEquals((12_000 + 2 * 2400) / (2 * 250 * 12.0), tariff(inputs, result, Finance.Recovery.FULL), 1e-9);
        var dear = inputs.with(new Basis("JPY", 2026, 0, 1, END_OF_YEAR));
        assertEquals((12_000 * 0.5 + 2400 * 0.75) / (0.75 * 250 * 12.0),
                tariff(dear, CostEngine.evaluate(dear), Finance.Recovery.FULL), 1e-9);
    }

    @Test
    void costEffectivenessIsYearlyCostOverYearlyEffect() {
        var cleaning = Examples.removing(Examples.rollout(Examples.step(0, 1, 2026), 0, 6, 0, 50), Map.of("bod", 3.0));
        var inputs = inputs(Examples.scenario(5, cleaning, Examples.budget(7, 2026, 2026)))
                .with(new Basis("JPY", 2026, 0, 0.08, START_OF_YEAR));
        var result = CostEngine.evaluate(inputs);
        assertEquals(2, Effectiveness.costPerUnit(inputs, result, "sewer", "bod").orElseThrow(), 1e-9);
        for (var other : new String[][] {{"sewer", "soot"}, {"budget", "bod"}, {"none", "bod"}}) {
            assertEquals(OptionalDouble.empty(), Effectiveness.costPerUnit(inputs, result, other[0], other[1]));
        }
    }

    private static double tariff(Inputs inputs, CostResult result, Finance.Recovery recovery) {
        return Finance.requiredTariff(inputs, result, recovery).orElseThrow();
    }

    private static Inputs inputs(Scenario scenario) {
        return ((Checked.Good<Inputs>) Resolve.inputs(scenario, Examples.city())).value();
    }
}
