package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Examples.rollout;
import static org.kakehashi.cost.Examples.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Series;
import org.kakehashi.reference.Attribute;

final class RolloutTest {
    private static MeasureCost cost(int years, Measure.Rollout rollout) {
        return Examples.result(Examples.scenario(years, rollout)).byMeasure().values().iterator().next();
    }

    @Test
    void aStepIsBuiltInItsYearAndOperatedFromThenOn() {
        var cost = cost(3, rollout(step(0, 0.5, 2027), 10, 2, 1, 50));
        assertEquals(Series.of(0, 5000, 0), cost.capital());
        assertEquals(Series.of(0, 1000, 1000), cost.operating());
        assertEquals(Series.of(0, 500, 500), cost.saving());
        assertEquals(Series.of(0, 500, 500), cost.units());
    }

    @Test
    void aLinearRampBuildsEqualSharesAfterItsFirstYear() {
        var ramp = new Ramp(0, 1, 2026, 2030, Ramp.Shape.LINEAR);
        assertEquals(Series.of(0, 250, 250, 250, 250, 0), cost(6, rollout(ramp, 1, 0, 0, 50)).capital());
    }

    @Test
    void aSmoothRampFollowsItsCurve() {
        var ramp = new Ramp(0, 1, 2026, 2030, Ramp.Shape.SMOOTH);
        assertEquals(Series.of(0, 156.25, 500, 843.75, 1000), cost(5, rollout(ramp, 1, 0, 0, 50)).units());
    }

    @Test
    void whatWasBoughtIsBoughtAgainAfterItsLife() {
        assertEquals(Series.of(1000, 0, 1000, 0, 1000), cost(5, rollout(step(0, 1, 2026), 1, 0, 0, 2)).capital());
    }

    @Test
    void whatWasThereBeforeRetiresEvenlyOnlyIfItIsRenewed() {
        var kept = rollout(step(0.5, 0.5, 2026), 1, 0, 0, 5);
        assertEquals(Series.of(0, 0, 0, 0, 0, 0, 0), cost(7, kept).capital());
        assertEquals(Series.of(100, 100, 100, 100, 100, 100, 100), cost(7, kept.withLife(5, true)).capital());
    }

    @Test
    void aFallingNeedBuysNothingUntilTheStockHasFallenToo() {
        var falling = rollout(step(1, 0.5, 2027), 1, 0, 0, 2).withLife(2, true);
        assertEquals(Series.of(500, 0, 500), cost(3, falling).capital());
    }

    @Test
    void aRampThatBeganBeforeTheHorizonBuildsTheDifferenceInTheFirstYear() {
        var begun = rollout(new Ramp(0.2, 1, 2022, 2030, Ramp.Shape.LINEAR), 1, 0, 0, 50);
        assertEquals(400, cost(1, begun).capital().at(0), 1e-9);
    }

    @Test
    void onlyWhatIsConnectedIsOperatedAndSaves() {
        var fifth = rollout(step(0, 1, 2026), 1, 10, 5, 50).withUse(step(0.2, 0.4, 2027));
        var cost = cost(2, fifth);
        assertEquals(Series.of(1000, 0), cost.capital());
        assertEquals(Series.of(2000, 4000), cost.operating());
        assertEquals(Series.of(1000, 2000), cost.saving());
    }

    @Test
    void pricesRiseFromTheFirstYear() {
        var rising = new Price(Figure.own(10), 0.1);
        var cost = cost(3, rollout(step(0, 1, 2028), 0, 0, 0, 50).withPrices(rising, rising, rising));
        assertEquals(12_100, cost.capital().at(2), 1e-9);
        assertEquals(12_100, cost.operating().at(2), 1e-9);
        assertEquals(12_100, cost.saving().at(2), 1e-9);
    }

    @Test
    void householdsAreCountedByTheirSize() {
        var cost = cost(1, rollout(step(0, 1, 2026), 1, 0, 0, 50).withDriver(new Driver.PerHousehold(2)));
        assertEquals(Series.of(500), cost.capital());
    }

    @Test
    void sitesRunThroughTheirYearsAndAreConstantOutside() {
        var sites = new Trend.Points(List.of(new Fact(10, 2027, Evidence.OWN), new Fact(20, 2029, Evidence.OWN)));
        var cost = cost(5, rollout(step(0, 1, 2026), 0, 1, 0, 50).withDriver(new Driver.Sites(sites)));
        assertEquals(Series.of(10, 10, 15, 20, 20), cost.operating());
    }

    @Test
    void byProductsThatAreSoldCostLessThanNothing() {
        assertEquals(Series.of(-1000), cost(1, rollout(step(0, 1, 2026), 0, -1, 0, 50)).operating());
    }

    @Test
    void coverageStartsWhereTheProfileSays() {
        var sewers = rollout(step(0, 1, 2026), 1, 0, 0, 50).withService(Attribute.SEWER_COVERAGE);
        var city = Examples.city().with(Attribute.SEWER_COVERAGE, new Fact(0.6, 2020, Evidence.OWN));
        assertEquals(Series.of(400), Examples.result(Examples.scenario(1, sewers), city).cost());
        assertEquals(Series.of(1000), Examples.result(Examples.scenario(1, sewers)).cost(), "profile says nothing");
    }

    @Test
    void theUnusedShareOfWhatWasBoughtIsLeftAtTheEnd() {
        var scenario = Examples.scenario(3, rollout(step(0, 1, 2027), 8, 0, 0, 4));
        assertEquals(4000, Examples.result(scenario).residualValue(), 1e-9);
    }

    @Test
    void effectsComeFromTheUnitsInUse() {
        var half = rollout(step(0, 1, 2026), 0, 0, 0, 50).withUse(Ramp.constant(0.5));
        var cleaning = Examples.removing(half, Map.of("bod", 3.0, "soot", 1.0));
        var result = Examples.result(Examples.with(Examples.scenario(1, cleaning), List.of(),
                List.of(Examples.load("bod", 2, 10), Examples.load("cod", 1, 1))));
        assertEquals(Map.of("bod", Series.of(1500), "cod", Series.of(0), "soot", Series.of(500)), result.effects());
        assertEquals(Map.of("bod", Series.of(500), "cod", Series.of(1000)), result.unabated());
        assertEquals(Series.of(500 * 10 + 1000), result.damage());
        assertEquals(Series.of(0), result.cost(), "damage stands beside cost");
    }
}
