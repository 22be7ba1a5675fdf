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

    @Test
    void aLoanIsInterestDuringTheGraceAndALevelAnnuityAfter() {
        var result = result(6, LOAN);
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 500, 50, LEVEL, LEVEL, 0, 0);
        assertEquals(Map.of(Payer.MUNICIPAL, 0.0), result.outstandingDebt());
    }

    @Test
    void costLeavesFinancingAside() {
        Examples.near(result(6, LOAN).byPayer().get(Payer.MUNICIPAL), 1000, 0, 0, 0, 0, 0);
        Examples.near(result(6, LOAN).cost(), 1000, 0, 0, 0, 0, 0);
    }

    @Test
    void serviceAfterTheHorizonIsOutstandingAtTheEndOfItsLastYear() {
        assertEquals(500, result(1, LOAN).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
        assertEquals(500, result(2, LOAN).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
        assertEquals(LEVEL / 1.1, result(3, LOAN).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
    }

    @Test
    void aLoanWithoutInterestIsRepaidInEqualParts() {
        Examples.near(result(4, new Loan(Payer.MUNICIPAL, 1, 0, 2, 0)).cashByPayer().get(Payer.MUNICIPAL), 0, 500, 500, 0);
    }

    @Test
    void aPayerMayHaveSeveralLoans() {
        var result = result(3, new Loan(Payer.MUNICIPAL, 0.5, 0, 1, 0), new Loan(Payer.MUNICIPAL, 0.25, 0, 2, 0));
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 250, 500 + 125, 125);
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
        Examples.near(result.householdBurden(), 0.01, 0.035, 0.02, 0.015);
        assertEquals(2027, result.peakBurdenYear().orElseThrow());
        assertEquals(2027, result.firstOver().orElseThrow());
        assertEquals(0.035, result.peakBurden(), 1e-12);
    }

    @Test
    void everyDrawIsRepaidFromTheYearAfterIt() {
        // 600 in each of two years, all borrowed without interest for two years: 300 a year and draw
        var scenario = Examples.scenario(5, Examples.budget(1200, 2026, 2027));
        var result = Examples.result(Examples.with(scenario, List.of(new Loan(Payer.MUNICIPAL, 1, 0, 2, 0)), List.of()));
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 0, 300, 300 + 300, 300, 0);
    }

    @Test
    void onlyInterestIsPaidDuringAGraceWithoutRepayment() {
        // 1,000 at 10 %, repaid at once in the third year: 100, 100, 1,100
        Examples.near(result(4, new Loan(Payer.MUNICIPAL, 1, 0.1, 3, 2)).cashByPayer().get(Payer.MUNICIPAL),
                0, 100, 100, 1100);
    }

    @Test
    void aLevelAnnuityOfTwoYearsIsInterestAndRepaymentTogether() {
        // CRF(10 %, 2) = 0.1 · 1.21 / 0.21 = 0.576190…
        double level = 576.1904761904761;
        Examples.near(result(4, new Loan(Payer.MUNICIPAL, 1, 0.1, 2, 0)).cashByPayer().get(Payer.MUNICIPAL),
                0, level, level, 0);
        assertEquals(1000, level / 1.1 + level / 1.21, 1e-9);
    }

    @Test
    void operatingCostIsNotBorrowed() {
        var run = Examples.rollout(Examples.step(0, 1, 2026), 0, 3, 1, 50);
        var result = Examples.result(Examples.with(Examples.scenario(2, run),
                List.of(new Loan(Payer.MUNICIPAL, 1, 0.1, 2, 0)), List.of()));
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 2000, 2000);
    }

    @Test
    void aPayerBorrowsItsOwnShareOnly() {
        // half of 1,000 is the nation's; 40 % of that is borrowed for a year
        var shared = Examples.budget(1000, 2026, 2026).withPayers(new Payers(
                Map.of(Payer.NATIONAL, 0.5, Payer.MUNICIPAL, 0.5), Map.of(Payer.MUNICIPAL, 1.0)));
        var result = Examples.result(Examples.with(Examples.scenario(2, shared),
                List.of(new Loan(Payer.NATIONAL, 0.4, 0.05, 1, 0)), List.of()));
        Examples.near(result.cashByPayer().get(Payer.NATIONAL), 300, 200 * 1.05);
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 500, 0);
    }

    @Test
    void aBorrowerWithoutAShareIsListedWithZeros() {
        var result = result(2, new Loan(Payer.DONOR, 0.5, 0.1, 3, 1));
        Examples.near(result.cashByPayer().get(Payer.DONOR), 0, 0);
        assertEquals(0, result.outstandingDebt().get(Payer.DONOR));
        assertEquals(1, result.byPayer().size());
    }

    @Test
    void aNegativeCapitalCostDrawsANegativeLoan() {
        var scenario = Examples.scenario(3, Examples.budget(-1000, 2026, 2026));
        var result = Examples.result(Examples.with(scenario, List.of(new Loan(Payer.MUNICIPAL, 1, 0, 2, 0)), List.of()));
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 0, -500, -500);
    }

    @Test
    void outstandingDebtWithoutInterestIsWhatIsNotYetRepaid() {
        // 1,000 over four years, two of them seen
        assertEquals(500, result(3, new Loan(Payer.MUNICIPAL, 1, 0, 4, 0)).outstandingDebt().get(Payer.MUNICIPAL),
                1e-12);
    }

    @Test
    void outstandingDebtAtAnInterestIsTheBalanceOfTheLoan() {
        // 1,000 at 25 % in two equal payments of 694.44…: after the first 1,250 − 694.44… remain
        assertEquals(1250 - 694.4444444444445,
                result(2, new Loan(Payer.MUNICIPAL, 1, 0.25, 2, 0)).outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
    }

    @Test
    void aDrawOfTheLastYearIsOutstandingInFull() {
        var scenario = Examples.scenario(3, Examples.budget(1000, 2028, 2028));
        var result = Examples.result(Examples.with(scenario, List.of(new Loan(Payer.MUNICIPAL, 0.8, 0.07, 30, 10)),
                List.of()));
        assertEquals(800, result.outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
        Examples.near(result.cashByPayer().get(Payer.MUNICIPAL), 0, 0, 200);
    }

    @Test
    void theDebtsOfAPayersLoansAreOutstandingTogether() {
        var result = result(1, new Loan(Payer.MUNICIPAL, 0.5, 0, 9, 0), new Loan(Payer.MUNICIPAL, 0.25, 0.1, 9, 3));
        assertEquals(750, result.outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
    }
}
