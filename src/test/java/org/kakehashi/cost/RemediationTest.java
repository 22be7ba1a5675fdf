package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;

final class RemediationTest {
    private static Measure.Remediation clearing(double settling, double decay, double before, int from, int to) {
        return new Measure.Remediation("mud", "river", Names.same("Mud"), Examples.CITY, "bod", settling, decay,
                before, Figure.own(2), from, to);
    }

    private static void costs(Measure.Remediation remediation, double... expected) {
        var scenario = Examples.with(Examples.scenario(expected.length, remediation), List.of(),
                List.of(Examples.load("bod", 0.1, 0)));
        var cost = Examples.result(scenario).byMeasure().get("mud");
        for (int t = 0; t < expected.length; t++) assertEquals(expected[t], cost.operating().at(t), 1e-9, "year " + t);
        assertEquals(0, cost.capital().sum());
    }

    @Test
    void whatLiesThereDecaysAndIsClearedInTheWindow() {
        costs(clearing(0, 0.1, 100, 2027, 2028), 0, 2 * 40.5, 2 * 36.45, 0);
    }

    @Test
    void whatSettlesMeanwhileIsClearedTooAndAfterTheWindowLiesAgain() {
        // 10 settle a year: 10, then 20 with two years left, then 10 + 10 with one left, then untouched
        costs(clearing(0.1, 0, 0, 2027, 2028), 0, 2 * 10, 2 * 20, 0, 0);
    }

    @Test
    void aWindowThatBeganBeforeTheHorizonClearsInTheYearsLeft() {
        costs(clearing(0, 0, 90, 2020, 2028), 60, 60, 60, 0);
    }

    @Test
    void aWindowBeyondTheHorizonLeavesTheRestUncleared() {
        costs(clearing(0, 0, 90, 2027, 2029), 0, 60);
    }

    @Test
    void theStockIsClearedInEqualSharesOfTheWindow() {
        costs(clearing(0, 0, 100, 2027, 2030), 0, 50, 50, 50, 50, 0);
    }

    @Test
    void onlyTheShareThatSettlesLiesThere() {
        // 100 t unabated a year, 30 % settle, cleared in the first year: 30 at 2
        costs(clearing(0.3, 0, 0, 2026, 2026), 60, 0, 0);
    }

    @Test
    void aWindowOfSeveralYearsLeavesNothingBehind() {
        // 10 a year settle, 60 lay there: 70/3, then (46.67 + 10)/2, then all of 28.33 + 10; 90 in all
        costs(clearing(0.1, 0, 60, 2026, 2028), 2 * 70 / 3.0, 2 * (140 / 3.0 + 10) / 2, 2 * (170 / 6.0 + 10), 0);
    }

    @Test
    void decayWorksOnWhatWasLeftTheYearBefore() {
        // 100, halved to 50, half of it taken: 25; halved to 12.5, taken
        costs(clearing(0, 0.5, 100, 2026, 2027), 2 * 25, 2 * 12.5, 0);
    }

    @Test
    void everythingDecaysWithinAYearAtARateOfOne() {
        costs(clearing(0.1, 1, 1000, 2026, 2026), 2 * 10, 0);
    }

    @Test
    void whatAMeasureTakesAwayDoesNotSettle() {
        // 100 t arise; the sewer takes 40; half of the rest settles
        var sewer = Examples.removing(Examples.rollout(Examples.step(0, 1, 2026), 0, 0, 0, 50),
                Map.of("bod", 0.04));
        var scenario = Examples.with(Examples.scenario(1, clearing(0.5, 0, 0, 2026, 2026), sewer), List.of(),
                List.of(Examples.load("bod", 0.1, 0)));
        Examples.near(Examples.result(scenario).byMeasure().get("mud").operating(), 2 * 30);
    }

    @Test
    void aPollutantWithoutLoadIsClearedOfWhatLayThere() {
        var scenario = Examples.scenario(2, clearing(0, 0, 80, 2026, 2027));
        Examples.near(Examples.result(scenario).cost(), 80, 80);
    }

    @Test
    void twoClearingsOfOnePollutantKeepTheirOwnStocks() {
        var second = new Measure.Remediation("more", "river", Names.same("More"), Examples.CITY, "bod", 0.2, 0, 0,
                Figure.own(3), 2026, 2026);
        var scenario = Examples.with(Examples.scenario(1, clearing(0.1, 0, 0, 2026, 2026), second), List.of(),
                List.of(Examples.load("bod", 0.1, 0)));
        var result = Examples.result(scenario);
        Examples.near(result.byMeasure().get("mud").operating(), 2 * 10);
        Examples.near(result.byMeasure().get("more").operating(), 3 * 20);
    }

    @Test
    void clearingIsPaidByTheOperatingShares() {
        var shared = clearing(0, 0, 100, 2026, 2026).withPayers(new Payers(Map.of(Payer.DONOR, 1.0),
                Map.of(Payer.INDUSTRY, 0.71, Payer.MUNICIPAL, 0.29)));
        var result = Examples.result(Examples.scenario(1, shared));
        Examples.near(result.byPayer().get(Payer.INDUSTRY), 142);
        Examples.near(result.byPayer().get(Payer.MUNICIPAL), 58);
        Examples.near(result.byPayer().get(Payer.DONOR), 0);
    }
}
