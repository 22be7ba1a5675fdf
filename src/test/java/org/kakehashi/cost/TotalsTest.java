package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Examples.near;
import static org.kakehashi.cost.Examples.rollout;
import static org.kakehashi.cost.Examples.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// Sums by year, person, household, sector, payer and measure, worked by hand.
final class TotalsTest {
    private static Measure.Budget budget(String id, String sector, double total, int from, int to) {
        return new Measure.Budget(id, sector, Names.same(id), Examples.CITY, Figure.own(total), from, to, Series.of(),
                true);
    }

    private static CostResult growing(Measure... measures) {
        var scenario = Examples.scenario(2, measures);
        return Examples.result(scenario.with(scenario.community().withPeople(new Trend.Growth(1000, 1))));
    }

    @Test
    void theCostOfAYearIsCapitalAndOperatingLessSaving() {
        // 1,000 units at 10 once, 3 a year, 1 saved
        var result = Examples.result(Examples.scenario(2, rollout(step(0, 1, 2026), 10, 3, 1, 50)));
        near(result.cost(), 10_000 + 3000 - 1000, 3000 - 1000);
        assertEquals(14_000, result.total(), 1e-9);
    }

    @Test
    void grossLeavesTheSavingOut() {
        var result = Examples.result(Examples.scenario(2, rollout(step(0, 1, 2026), 10, 3, 1, 50)));
        near(result.gross(), 13_000, 3000);
    }

    @Test
    void aMeasureThatSavesMoreThanItCostsIsBelowZero() {
        var result = Examples.result(Examples.scenario(1, rollout(step(0, 1, 2026), 1, 1, 5, 50)));
        near(result.cost(), -3000);
        assertEquals(-3, result.perPersonYear(), 1e-12);
    }

    @Test
    void theCostOfAPersonIsThatOfTheYearOverThePeopleOfTheYear() {
        // 600 over 1,000 people, then 600 over 2,000
        near(growing(budget("a", "water", 1200, 2026, 2027)).perPerson(), 0.6, 0.3);
    }

    @Test
    void thePersonOfAllYearsAndThePersonOfAYearAreNotTheSameMean() {
        var result = growing(budget("a", "water", 1200, 2026, 2027));
        assertEquals(0.6 + 0.3, result.perPersonTotal(), 1e-12);
        assertEquals(1200 / 3000.0, result.perPersonYear(), 1e-12);
    }

    @Test
    void aHouseholdBearsThePersonsShareTimesItsSize() {
        // four to a household
        assertEquals(4 * 0.4, growing(budget("a", "water", 1200, 2026, 2027)).perHouseholdYear(), 1e-12);
    }

    @Test
    void sectorsSumTheirMeasuresInTheOrderTheyAreNamed() {
        var result = Examples.result(Examples.scenario(2, budget("a", "waste", 20, 2026, 2027),
                budget("b", "our-own", 5, 2027, 2027), budget("c", "waste", 4, 2026, 2026)));
        near(result.bySector().get("waste"), 10 + 4, 10);
        near(result.bySector().get("our-own"), 0, 5);
        assertEquals(List.of("waste", "our-own"), List.copyOf(result.bySector().keySet()));
    }

    @Test
    void measuresKeepTheirOrderAndTheirOwnCost() {
        var result = Examples.result(Examples.scenario(2, budget("z", "waste", 20, 2026, 2027),
                budget("a", "water", 5, 2027, 2027)));
        assertEquals(List.of("z", "a"), List.copyOf(result.byMeasure().keySet()));
        assertEquals(20, result.byMeasure().get("z").total(), 1e-12);
        near(result.byMeasure().get("a").capital(), 0, 5);
    }

    @Test
    void capitalAndOperatingCostGoToTheirOwnPayers() {
        var payers = new Payers(Map.of(Payer.NATIONAL, 0.75, Payer.DONOR, 0.25),
                Map.of(Payer.MUNICIPAL, 0.4, Payer.HOUSEHOLD, 0.6));
        var result = Examples.result(Examples.scenario(2, rollout(step(0, 1, 2026), 10, 2, 0, 50).withPayers(payers)));
        near(result.byPayer().get(Payer.NATIONAL), 7500, 0);
        near(result.byPayer().get(Payer.DONOR), 2500, 0);
        near(result.byPayer().get(Payer.MUNICIPAL), 800, 800);
        near(result.byPayer().get(Payer.HOUSEHOLD), 1200, 1200);
        assertEquals(4, result.byPayer().size(), "industry has no share");
    }

    @Test
    void aPayerOfTwoMeasuresPaysBoth() {
        var shared = budget("b", "water", 100, 2026, 2026).withPayers(new Payers(
                Map.of(Payer.MUNICIPAL, 0.5, Payer.INDUSTRY, 0.5), Map.of(Payer.INDUSTRY, 1.0)));
        var result = Examples.result(Examples.scenario(1, budget("a", "water", 30, 2026, 2026), shared));
        near(result.byPayer().get(Payer.MUNICIPAL), 30 + 50);
        near(result.byPayer().get(Payer.INDUSTRY), 50);
    }

    @Test
    void theSavingOfAMeasureGoesToWhoeverOperatesIt() {
        // capital is the nation's; industry operates and keeps what is saved
        var payers = new Payers(Map.of(Payer.NATIONAL, 1.0), Map.of(Payer.INDUSTRY, 1.0));
        var result = Examples.result(Examples.scenario(1, rollout(step(0, 1, 2026), 4, 1, 3, 50).withPayers(payers)));
        near(result.byPayer().get(Payer.NATIONAL), 4000);
        near(result.byPayer().get(Payer.INDUSTRY), -2000);
    }
}
