package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Examples.near;
import static org.kakehashi.cost.Examples.removing;
import static org.kakehashi.cost.Examples.rollout;
import static org.kakehashi.cost.Examples.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;

/// Loads, what is taken away of them, what is left and what that damages; 1,000 people from 2026 on.
final class LoadsTest {
    private static CostResult result(Scenario scenario, Load... loads) {
        return Examples.result(Examples.with(scenario, List.of(), List.of(loads)));
    }

    private static Measure.Rollout cleaning(String id, Ramp coverage, String pollutant, double effect) {
        var plain = removing(rollout(coverage, 0, 0, 0, 50), Map.of(pollutant, effect));
        return new Measure.Rollout(id, plain.sector(), plain.name(), plain.payers(), plain.driver(), plain.coverage(),
                plain.service(), plain.use(), plain.capital(), plain.operating(), plain.saving(), plain.life(),
                plain.renewExisting(), plain.effects());
    }

    @Test
    void aLoadPerPersonGrowsWithThePeople() {
        var grown = Examples.scenario(3);
        grown = grown.with(grown.community().withPeople(new Trend.Growth(1000, 0.5)));
        near(result(grown, Examples.load("bod", 0.02, 0)).unabated().get("bod"), 20, 30, 45);
    }

    @Test
    void aLoadThroughPointsLeavesThePeopleAside() {
        var soot = new Load("soot", Names.same("Soot"), "t", Figure.own(99), new Trend.Points(List.of(
                new Fact(10, 2027, Evidence.OWN), new Fact(30, 2029, Evidence.OWN))), Figure.own(0));
        near(result(Examples.scenario(5), soot).unabated().get("soot"), 10, 10, 20, 30, 30);
    }

    @Test
    void whatIsLeftFallsAsTheUnitsComeIntoUse() {
        // 2,000 t arise; a unit in use takes 1.5 t; 0, 500 and 1,000 units
        var ramp = new Ramp(0, 1, 2026, 2028, Ramp.Shape.LINEAR);
        var result = result(Examples.scenario(3, cleaning("a", ramp, "bod", 1.5)), Examples.load("bod", 2, 0));
        near(result.effects().get("bod"), 0, 750, 1500);
        near(result.unabated().get("bod"), 2000, 1250, 500);
    }

    @Test
    void moreCanBeTakenThanArisesButNoLessThanNothingIsLeft() {
        var result = result(Examples.scenario(1, cleaning("a", step(0, 1, 2026), "bod", 3)), Examples.load("bod", 2, 7));
        near(result.effects().get("bod"), 3000);
        near(result.unabated().get("bod"), 0);
        near(result.damage(), 0);
    }

    @Test
    void theEffectsOfTwoMeasuresAddUp() {
        var both = Examples.scenario(2, cleaning("a", step(0, 0.5, 2026), "bod", 1), cleaning("b",
                step(0, 1, 2027), "bod", 0.25));
        var result = result(both, Examples.load("bod", 1, 0));
        near(result.effects().get("bod"), 500, 500 + 250);
        near(result.unabated().get("bod"), 500, 250);
    }

    @Test
    void anEffectBelowZeroAddsToTheLoad() {
        var result = result(Examples.scenario(1, cleaning("a", step(0, 1, 2026), "co2", -0.5)),
                Examples.load("co2", 2, 0));
        near(result.unabated().get("co2"), 2000 + 500);
    }

    @Test
    void damageIsWhatIsLeftOfEveryLoadAtItsOwnPrice() {
        var result = result(Examples.scenario(2, cleaning("a", step(0, 0.5, 2027), "bod", 2)),
                Examples.load("bod", 2, 10), Examples.load("soot", 0.1, 300));
        // bod 2,000 then 1,000 at 10; soot 100 at 300
        near(result.damage(), 20_000 + 30_000, 10_000 + 30_000);
        assertEquals(0, result.total(), "damage is never added to cost");
        assertEquals(0, result.presentValue());
    }

    @Test
    void withoutMeasuresEverythingIsLeft() {
        var result = result(Examples.scenario(2), Examples.load("bod", 2, 0));
        near(result.effects().get("bod"), 0, 0);
        near(result.unabated().get("bod"), 2000, 2000);
    }
}
