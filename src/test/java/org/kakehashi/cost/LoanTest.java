package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

final class LoanTest {
    private static final Loan LOAN = new Loan(Payer.MUNICIPAL, 0.5, 0.1, 3, 1);
    private static final double LEVEL = 500 * 0.1 * 1.21 / 0.21;

    private static CostResult result(int years, Loan... loans) {
        return Examples.result(Examples.with(Examples.scenario(years, Examples.budget(1000, 2026, 2026)),
                List.of(loans), List.of()));
    }

    private static void near(Series actual, double... expected) {
        assertEquals(expected.length, actual.size());
        for (int t = 0; t < expected.length; t++) assertEquals(expected[t], actual.at(t), 1e-9, "year " + t);
    }

    @Test
    void aLoanIsInterestDuringTheGraceAndALevelAnnuityAfter() {
        var result = result(6, LOAN);
        near(result.cashByPayer().get(Payer.MUNICIPAL), 500, 50, LEVEL, LEVEL, 0, 0);
        assertEquals(Map.of(Payer.MUNICIPAL, 0.0), result.outstandingDebt());
    }

    @Test
    void costLeavesFinancingAside() {
        near(result(6, LOAN).byPayer().get(Payer.MUNICIPAL), 1000, 0, 0, 0, 0, 0);
        near(result(6, LOAN).cost(), 1000, 0, 0, 0, 0, 0);
    }

    @Test
    void serviceAfterTheHorizonIsOutstandingAtTheEndOfItsLastYear() {
        assertEquals(500, result(1, LOAN).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
        assertEquals(500, result(2, LOAN).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
        assertEquals(LEVEL / 1.1, result(3, LOAN).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
    }

    @Test
    void aLoanWithoutInterestIsRepaidInEqualParts() {
        near(result(4, new Loan(Payer.MUNICIPAL, 1, 0, 2, 0)).cashByPayer().get(Payer.MUNICIPAL), 0, 500, 500, 0);
    }

    @Test
    void aPayerMayHaveSeveralLoans() {
        var result = result(3, new Loan(Payer.MUNICIPAL, 0.5, 0, 1, 0), new Loan(Payer.MUNICIPAL, 0.25, 0, 2, 0));
        near(result.cashByPayer().get(Payer.MUNICIPAL), 250, 500 + 125, 125);
    }

    @Test
    void savingsFollowTheOperatingShares() {
        var payers = new Payers(Map.of(Payer.NATIONAL, 1.0), Map.of(Payer.HOUSEHOLD, 0.75, Payer.INDUSTRY, 0.25));
        var rollout = Examples.rollout(Examples.step(0, 1, 2026), 10, 4, 1, 50).withPayers(payers);
        var result = Examples.result(Examples.scenario(1, rollout));
        assertEquals(Map.of(Payer.NATIONAL, Series.of(10_000), Payer.INDUSTRY, Series.of(750), Payer.HOUSEHOLD,
                Series.of(2250)), result.byPayer());
    }

    @Test
    void theBurdenIsWhatHouseholdsPayOfTheirIncome() {
        var payers = new Payers(Map.of(Payer.HOUSEHOLD, 1.0), Map.of(Payer.MUNICIPAL, 1.0));
        var budget = new Measure.Budget("b", "water", Names.same("b"), payers, Figure.own(8000),
                2026, 2027, Series.of(1, 3), true);
        var scenario = Examples.with(Examples.scenario(4, budget),
                List.of(new Loan(Payer.HOUSEHOLD, 0.5, 0, 2, 0)), List.of());
        var result = Examples.result(scenario);
        // cash 1000, 3000 + 500, 500 + 1500, 1500 of 1000 people with 100 each
        near(result.householdBurden(), 0.01, 0.035, 0.02, 0.015);
        assertEquals(2027, result.peakBurdenYear().orElseThrow());
        assertEquals(2027, result.firstOver().orElseThrow());
        assertEquals(0.035, result.peakBurden(), 1e-12);
    }
}
