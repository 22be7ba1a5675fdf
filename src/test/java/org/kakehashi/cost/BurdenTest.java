package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Examples.near;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// What households bear of their income: 1,000 people with 100 a year each, and a limit of 3 %.
final class BurdenTest {
    private static final Payers HOUSEHOLDS = Payers.all(Payer.HOUSEHOLD);

    /// Households pay these amounts, one a year from 2026.
    private static Scenario paying(double... amounts) {
        double total = Series.of(amounts).sum();
        return Examples.scenario(amounts.length, new Measure.Budget("b", "water", Names.same("b"), HOUSEHOLDS,
                Figure.own(total), 2026, 2025 + amounts.length, Series.of(amounts), false));
    }

    private static CostResult result(double... amounts) {
        return Examples.result(paying(amounts));
    }

    @Test
    void theBurdenIsThePaymentOfAPersonOverItsIncome() {
        // 2,000 of 1,000 · 100
        near(result(2000, 500).householdBurden(), 0.02, 0.005);
    }

    @Test
    void onlyTheSharesOfHouseholdsAreABurden() {
        var shared = new Payers(Map.of(Payer.HOUSEHOLD, 0.25, Payer.MUNICIPAL, 0.75), Map.of(Payer.NATIONAL, 1.0));
        var rollout = Examples.rollout(Examples.step(0, 1, 2026), 8, 5, 0, 50).withPayers(shared);
        // a quarter of 8,000 in the first year, nothing of the operation
        near(Examples.result(Examples.scenario(2, rollout)).householdBurden(), 0.02, 0);
    }

    @Test
    void aRisingIncomeMakesTheBurdenLighter() {
        var scenario = paying(2000, 2000);
        var richer = scenario.with(scenario.community().withIncome(new Trend.Growth(100, 1)));
        near(Examples.result(richer).householdBurden(), 0.02, 0.01);
    }

    @Test
    void morePeopleShareTheBurden() {
        var scenario = paying(2000, 2000);
        var more = scenario.with(scenario.community().withPeople(new Trend.Points(List.of(
                new Fact(1000, 2026, Evidence.OWN), new Fact(4000, 2027, Evidence.OWN)))));
        near(Examples.result(more).householdBurden(), 0.02, 0.005);
    }

    @Test
    void thePeakIsTheHeaviestYearAndOfEqualYearsTheFirst() {
        assertEquals(OptionalInt.of(2027), result(1000, 3000, 2000).peakBurdenYear());
        assertEquals(OptionalInt.of(2027), result(1000, 3000, 3000).peakBurdenYear());
        assertEquals(0.03, result(1000, 3000, 2000).peakBurden(), 1e-12);
    }

    @Test
    void theFirstYearOverIsTheFirstAboveTheLimit() {
        assertEquals(OptionalInt.of(2028), result(1000, 2000, 3500, 5000).firstOver());
        assertEquals(OptionalInt.empty(), result(1000, 2000).firstOver());
    }

    @Test
    void aBurdenJustAtTheLimitIsNotOver() {
        // 3,125 of 100,000 is 1/32, which a computer holds exactly
        var scenario = paying(3125);
        var limit = scenario.with(scenario.community().withLimit(Figure.own(0.03125)));
        assertEquals(OptionalInt.empty(), Examples.result(limit).firstOver());
        var lower = scenario.with(scenario.community().withLimit(Figure.own(0.0312)));
        assertEquals(OptionalInt.of(2026), Examples.result(lower).firstOver());
    }

    @Test
    void loansMoveTheBurdenButNotTheCost() {
        // all of 3,000 borrowed without interest and repaid over three years
        var built = Examples.scenario(4, new Measure.Budget("b", "water", Names.same("b"), HOUSEHOLDS,
                Figure.own(3000), 2026, 2026, Series.of(), true));
        var result = Examples.result(Examples.with(built, List.of(new Loan(Payer.HOUSEHOLD, 1, 0, 3, 0)), List.of()));
        near(result.householdBurden(), 0, 0.01, 0.01, 0.01);
        near(result.cost(), 3000, 0, 0, 0);
    }

    @Test
    void anIncomeFromHouseholdsIsABurdenBelowZero() {
        // 1,000 units that earn 1 a year each
        var earning = Examples.rollout(Examples.step(0, 1, 2026), 0, -1, 0, 50).withPayers(HOUSEHOLDS);
        near(Examples.result(Examples.scenario(2, earning)).householdBurden(), -0.01, -0.01);
    }

    @Test
    void householdsThatPayNothingBearNothing() {
        var result = Examples.result(Examples.scenario(2, Examples.budget(100, 2026, 2027)));
        near(result.householdBurden(), 0, 0);
        assertEquals(OptionalInt.of(2026), result.peakBurdenYear());
    }
}
