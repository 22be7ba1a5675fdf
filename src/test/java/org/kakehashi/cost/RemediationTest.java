package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
