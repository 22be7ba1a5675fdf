package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Examples.near;

import org.junit.jupiter.api.Test;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// Programme totals, worked by hand; the horizon begins in 2026.
final class BudgetTest {
    private static MeasureCost cost(int years, Measure.Budget budget) {
        return Examples.result(Examples.scenario(years, budget)).byMeasure().get("budget");
    }

    @Test
    void aTotalIsSpreadEvenlyWithoutWeights() {
        near(cost(5, Examples.budget(90, 2027, 2029)).capital(), 0, 30, 30, 30, 0);
    }

    @Test
    void weightsAreTakenAsSharesOfTheirSum() {
        // 80 at 1 : 3 : 4 is 10, 30, 40
        near(cost(3, Examples.budget(80, 2026, 2028, 1, 3, 4)).capital(), 10, 30, 40);
        near(cost(3, Examples.budget(80, 2026, 2028, 0.1, 0.3, 0.4)).capital(), 10, 30, 40);
    }

    @Test
    void aWeightOfZeroSpendsNothingInItsYear() {
        near(cost(3, Examples.budget(80, 2026, 2028, 1, 0, 1)).capital(), 40, 0, 40);
    }

    @Test
    void yearsOutsideTheHorizonAreCutOffAndNotMoved() {
        // 100 over ten years from 2022; only 2026 and 2027 are seen
        near(cost(2, Examples.budget(100, 2022, 2031)).capital(), 10, 10);
    }

    @Test
    void weightsOfYearsCutOffStillCountInTheSum() {
        // 2025: 5/10, 2026: 2/10, 2027: 2/10, 2028: 1/10 of 1000
        near(cost(2, Examples.budget(1000, 2025, 2028, 5, 2, 2, 1)).capital(), 200, 200);
    }

    @Test
    void aProgrammeOutsideTheHorizonCostsNothing() {
        near(cost(2, Examples.budget(100, 2010, 2025)).capital(), 0, 0);
        near(cost(2, Examples.budget(100, 2028, 2030)).capital(), 0, 0);
    }

    @Test
    void theFlagTellsCapitalFromOperatingCost() {
        var capital = Examples.budget(60, 2026, 2028);
        var operating = new Measure.Budget("budget", "water", Names.same("Programme"), Examples.CITY, Figure.own(60),
                2026, 2028, Series.of(), false);
        near(cost(3, capital).capital(), 20, 20, 20);
        near(cost(3, capital).operating(), 0, 0, 0);
        near(cost(3, operating).capital(), 0, 0, 0);
        near(cost(3, operating).operating(), 20, 20, 20);
    }

    @Test
    void aBudgetHasNoUnitsNoSavingAndNothingLeftAtTheEnd() {
        var result = Examples.result(Examples.scenario(2, Examples.budget(60, 2026, 2027)));
        assertEquals(Series.of(), result.byMeasure().get("budget").units());
        near(result.byMeasure().get("budget").saving(), 0, 0);
        assertEquals(0, result.residualValue());
    }

    @Test
    void aRefundIsANegativeTotal() {
        near(cost(2, Examples.budget(-60, 2026, 2027)).capital(), -30, -30);
    }
}
