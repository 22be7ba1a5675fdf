package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Basis.Timing.END_OF_YEAR;
import static org.kakehashi.cost.Basis.Timing.START_OF_YEAR;
import static org.kakehashi.cost.Examples.removing;
import static org.kakehashi.cost.Examples.rollout;
import static org.kakehashi.cost.Examples.step;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Figure;

/// Section 5 of the model page at a rate of 25 %, whose powers are 1.25, 1.5625 and 1.953125.
final class PresentValueTest {
    private static Scenario at(Basis.Timing timing, int years, Measure... measures) {
        return Examples.scenario(years, measures).with(new Basis("JPY", 2026, 0, 0.25, timing));
    }

    private static CostResult result(Basis.Timing timing, int years, Measure... measures) {
        return Examples.result(at(timing, years, measures));
    }

    @Test
    void atTheEndOfTheYearTheFirstCostIsDiscountedOnce() {
        assertEquals(1250 / 1.25, result(END_OF_YEAR, 3, Examples.budget(1250, 2026, 2026)).presentValue(), 1e-9);
        assertEquals(1250 / 1.953125, result(END_OF_YEAR, 3, Examples.budget(1250, 2028, 2028)).presentValue(), 1e-9);
    }

    @Test
    void atTheStartOfTheYearTheFirstCostCountsInFull() {
        assertEquals(1250, result(START_OF_YEAR, 3, Examples.budget(1250, 2026, 2026)).presentValue(), 1e-9);
        assertEquals(1250 / 1.5625, result(START_OF_YEAR, 3, Examples.budget(1250, 2028, 2028)).presentValue(), 1e-9);
    }

    @Test
    void thePresentValueOfSeveralYearsIsTheirSum() {
        // 625 + 625: 625/1.25 + 625/1.5625 = 500 + 400
        assertEquals(900, result(END_OF_YEAR, 2, Examples.budget(1250, 2026, 2027)).presentValue(), 1e-9);
    }

    @Test
    void withoutDiscountThePresentValueIsTheTotal() {
        var result = Examples.result(Examples.scenario(3, Examples.budget(90, 2026, 2028)));
        assertEquals(90, result.presentValue(), 1e-12);
        assertEquals(30, result.equivalentAnnual(), 1e-12);
    }

    @Test
    void theEquivalentAnnualCostSpreadsThePresentValueOverTheHorizon() {
        // CRF(25 %, 2) = 0.25 · 1.5625 / 0.5625 = 0.694444…; present value 1,250/1.25 = 1,000
        assertEquals(694.4444444444445, result(END_OF_YEAR, 2, Examples.budget(1250, 2026, 2026)).equivalentAnnual(),
                1e-9);
    }

    @Test
    void atTheStartOfTheYearTheEquivalentAnnualCostIsDividedOnceMore() {
        // present value 1,250 · 0.694444… / 1.25
        assertEquals(694.4444444444445, result(START_OF_YEAR, 2, Examples.budget(1250, 2026, 2026)).equivalentAnnual(),
                1e-9);
        assertEquals(0.25 * 1.5625 / 0.5625 * 1250 / 1.5625 / 1.25,
                result(START_OF_YEAR, 2, Examples.budget(1250 / 1.25, 2027, 2027)).equivalentAnnual(), 1e-9);
    }

    @Test
    void oneYearOfCapitalRecoveryIsTheAmountAndItsInterest() {
        assertEquals(1.25, Finance.crf(0.25, 1), 1e-12);
        assertEquals(1, Finance.crf(0, 1), 0);
    }

    @Test
    void theUnusedShareOfEachVintageIsLeft() {
        // 500 bought in 2027 and 2028 at 8, life 4, horizon to 2028: 2/4 and 3/4 unused
        var halves = rollout(new Ramp(0, 1, 2026, 2028, Ramp.Shape.LINEAR), 8, 0, 0, 4);
        assertEquals(500 * 8 * 0.5 + 500 * 8 * 0.75, result(END_OF_YEAR, 3, halves).residualValue(), 1e-9);
    }

    @Test
    void aVintageThatHasServedItsLifeLeavesNothing() {
        assertEquals(0, result(END_OF_YEAR, 3, rollout(step(0, 1, 2026), 8, 0, 0, 3)).residualValue());
        // bought in 2026 and again in 2028: a year of two used
        assertEquals(4000, result(END_OF_YEAR, 3, rollout(step(0, 1, 2026), 8, 0, 0, 2)).residualValue(), 1e-9);
    }

    @Test
    void whatIsLeftIsWorthWhatItCostInTheYearItWasBought() {
        // price 8 · 1.5 in the second year; a year of four used
        var dearer = rollout(step(0, 1, 2027), 0, 0, 0, 4)
                .withPrices(new Price(Figure.own(8), 0.5), Price.NONE, Price.NONE);
        assertEquals(1000 * 12 * 0.75, result(END_OF_YEAR, 2, dearer).residualValue(), 1e-9);
    }

    @Test
    void whatWasThereBeforeLeavesNothing() {
        assertEquals(0, result(END_OF_YEAR, 2, rollout(step(1, 1, 2026), 8, 0, 0, 50)).residualValue());
    }

    @Test
    void theResidualValueIsNeverTakenOff() {
        var sewers = rollout(step(0, 1, 2026), 8, 0, 0, 50);
        assertEquals(8000 / 1.25, result(END_OF_YEAR, 1, sewers).presentValue(), 1e-9);
        assertEquals(8000, result(END_OF_YEAR, 1, sewers).total(), 1e-9);
    }

    @Test
    void costEffectivenessSpreadsCapitalOverTheYearsAndTheMeanEffect() {
        // 1,250 · 1,000 people = 1,250,000 in 2026, present value 1,000,000, a year 694,444.4…;
        // 1,000 units take 2 each in both years, so 2,000 a year
        var cleaning = removing(rollout(step(0, 1, 2026), 1250, 0, 0, 50), Map.of("bod", 2.0, "n", 0.5));
        var inputs = Examples.inputs(at(END_OF_YEAR, 2, cleaning));
        var result = CostEngine.evaluate(inputs);
        assertEquals(694_444.4444444445 / 2000, costPerUnit(inputs, result, "bod"), 1e-9);
        assertEquals(694_444.4444444445 / 500, costPerUnit(inputs, result, "n"), 1e-9);
    }

    @Test
    void theMeanEffectCountsTheYearsWithoutAny() {
        // built in the second of two years: 1,000 a year in one year of two is 500
        var late = removing(rollout(step(0, 1, 2027), 0, 3, 0, 50), Map.of("bod", 1.0));
        var inputs = Examples.inputs(Examples.scenario(2, late));
        assertEquals(1500 / 500.0, costPerUnit(inputs, CostEngine.evaluate(inputs), "bod"), 1e-12);
    }

    private static double costPerUnit(Inputs inputs, CostResult result, String pollutant) {
        return Effectiveness.costPerUnit(inputs, result, "sewer", pollutant).orElseThrow();
    }
}
