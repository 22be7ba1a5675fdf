package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;

/// The charge a household pays every month: 250 households of four in 1,000 people, 3,000 household-months a year.
final class TariffTest {
    private static double tariff(Scenario scenario, Finance.Recovery recovery) {
        var inputs = Examples.inputs(scenario);
        return Finance.requiredTariff(inputs, CostEngine.evaluate(inputs), recovery).orElseThrow();
    }

    private static Scenario growing(Measure measure) {
        var scenario = Examples.scenario(2, measure);
        return scenario.with(scenario.community().withPeople(new Trend.Growth(1000, 1)));
    }

    @Test
    void aLevelCostIsSharedByTheMonthsOfAYear() {
        // 6 each: 6,000 a year over 3,000 household-months
        var run = Examples.rollout(Examples.step(0, 1, 2026), 0, 6, 0, 50);
        assertEquals(2, tariff(Examples.scenario(5, run), Finance.Recovery.OPERATING), 1e-12);
        assertEquals(2, tariff(Examples.scenario(5, run), Finance.Recovery.FULL), 1e-12);
    }

    @Test
    void capitalIsRecoveredByTheFullTariffOnly() {
        assertEquals(0, tariff(Examples.scenario(2, Examples.budget(12_000, 2026, 2026)), Finance.Recovery.OPERATING));
        assertEquals(2, tariff(Examples.scenario(2, Examples.budget(12_000, 2026, 2026)), Finance.Recovery.FULL), 1e-12);
    }

    @Test
    void savingsLowerBothTariffs() {
        // 6 less 1.5 each
        var run = Examples.rollout(Examples.step(0, 1, 2026), 0, 6, 1.5, 50);
        assertEquals(1.5, tariff(Examples.scenario(3, run), Finance.Recovery.OPERATING), 1e-12);
        assertEquals(1.5, tariff(Examples.scenario(3, run), Finance.Recovery.FULL), 1e-12);
    }

    @Test
    void clearingUpIsOperatingCost() {
        var mud = new Measure.Remediation("mud", "river", Names.same("Mud"), Examples.CITY, "tin", 0, 0, 600,
                Figure.own(10), 2026, 2026);
        assertEquals(2, tariff(Examples.scenario(1, mud), Finance.Recovery.OPERATING), 1e-12);
    }

    @Test
    void householdsToComePayAsWell() {
        // 9,000 once over 3,000 + 6,000 household-months
        assertEquals(1, tariff(growing(Examples.budget(9000, 2026, 2026)), Finance.Recovery.FULL), 1e-12);
    }

    @Test
    void theHouseholdsOfLaterYearsCountForLessAtADiscount() {
        // at 100 %, end of year: 9,000/2 over 3,000/2 + 6,000/4
        var dear = growing(Examples.budget(9000, 2026, 2026))
                .with(new Basis("JPY", 2026, 0, 1, Basis.Timing.END_OF_YEAR));
        assertEquals(4500 / 3000.0, tariff(dear, Finance.Recovery.FULL), 1e-12);
        var start = dear.with(new Basis("JPY", 2026, 0, 1, Basis.Timing.START_OF_YEAR));
        assertEquals(9000 / 6000.0, tariff(start, Finance.Recovery.FULL), 1e-12);
    }

    @Test
    void loansDoNotChangeTheTariff() {
        var scenario = Examples.scenario(2, Examples.budget(12_000, 2026, 2026));
        var borrowed = Examples.with(scenario, List.of(new Loan(Payer.MUNICIPAL, 1, 0.1, 20, 5)), List.of());
        assertEquals(tariff(scenario, Finance.Recovery.FULL), tariff(borrowed, Finance.Recovery.FULL));
    }
}
