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

    @Test
    void theStartHoldsUpToAndIncludingTheYearFromAndTheTargetFromTheYearTo() {
        // 10 % to 40 % between 2027 and 2030: 10, 10, 20, 30, 40, 40 % of 1,000
        var ramp = new Ramp(0.1, 0.4, 2027, 2030, Ramp.Shape.LINEAR);
        Examples.near(cost(6, rollout(ramp, 0, 0, 0, 50)).units(), 100, 100, 200, 300, 400, 400);
    }

    @Test
    void aSmoothRampOfOneYearIsAStepInItsSecond() {
        var ramp = new Ramp(0.2, 0.7, 2026, 2027, Ramp.Shape.SMOOTH);
        Examples.near(cost(3, rollout(ramp, 0, 0, 0, 50)).units(), 200, 700, 700);
    }

    @Test
    void aRampMayFall() {
        var ramp = new Ramp(1, 0, 2026, 2030, Ramp.Shape.SMOOTH);
        Examples.near(cost(5, rollout(ramp, 1, 0, 0, 50)).units(), 1000, 843.75, 500, 156.25, 0);
    }

    @Test
    void unitsArePerPersonAndTheirNumberMayDifferFromOne() {
        var two = rollout(step(0, 1, 2026), 1, 0, 0, 50).withDriver(new Driver.PerPerson(0.02));
        Examples.near(cost(1, two).capital(), 20);
    }

    @Test
    void morePeopleNeedMoreUnitsAtTheSameCoverage() {
        // half of 1,000, 1,200, 1,440 people: 500 were there before, then 100 and 120 more
        var scenario = Examples.scenario(3, rollout(step(0.5, 0.5, 2026), 1, 0, 0, 50));
        scenario = scenario.with(scenario.community().withPeople(new Trend.Growth(1000, 0.2)));
        Examples.near(Examples.result(scenario).byMeasure().get("sewer").capital(), 0, 100, 120);
    }

    @Test
    void everyVintageComesBackAfterItsOwnLife() {
        // built 0, 500, 500; with a life of two years each half is bought again two years later, and again
        var ramp = new Ramp(0, 1, 2026, 2028, Ramp.Shape.LINEAR);
        Examples.near(cost(7, rollout(ramp, 1, 0, 0, 2)).capital(), 0, 500, 500, 500, 500, 500, 500);
        Examples.near(cost(7, rollout(ramp, 1, 0, 0, 3)).capital(), 0, 500, 500, 0, 500, 500, 0);
    }

    @Test
    void whatReplacedTheUnitsThereBeforeIsReplacedInTurn() {
        // 600 there before, life 3: 200 go in each of three years, and their successors three years later
        var kept = rollout(step(0.6, 0.6, 2026), 1, 0, 0, 3).withLife(3, true);
        Examples.near(cost(6, kept).capital(), 200, 200, 200, 200, 200, 200);
    }

    @Test
    void renewalAndGrowthAddUp() {
        // 400 there before, life 4: 100 go a year; coverage rises from 40 to 100 % in 2027, so 600 more
        var rising = rollout(step(0.4, 1, 2027), 1, 0, 0, 4).withLife(4, true);
        Examples.near(cost(4, rising).capital(), 100, 600 + 100, 100, 100);
    }

    @Test
    void whatIsIdleIsUsedBeforeMoreIsBought() {
        // 1,000, 500, 800, 1,200 people: nothing is bought until more are needed than were ever there
        var people = new Trend.Points(List.of(new Fact(1000, 2026, Evidence.OWN), new Fact(500, 2027, Evidence.OWN),
                new Fact(800, 2028, Evidence.OWN), new Fact(1200, 2029, Evidence.OWN)));
        var scenario = Examples.scenario(4, rollout(step(0, 1, 2026), 1, 0, 0, 50));
        scenario = scenario.with(scenario.community().withPeople(people));
        Examples.near(Examples.result(scenario).byMeasure().get("sewer").capital(), 1000, 0, 0, 200);
    }

    @Test
    void anOversizedStockRetiresWithoutBeingReplaced() {
        // 1,000 bought in 2026 for two years, half of it needed from 2027
        Examples.near(cost(4, rollout(step(0, 1, 2026), 1, 0, 0, 2).withDriver(new Driver.Sites(new Trend.Points(
                List.of(new Fact(1000, 2026, Evidence.OWN), new Fact(500, 2027, Evidence.OWN)))))).capital(),
                1000, 0, 500, 0);
    }

    @Test
    void eachPriceHasItsOwnEscalation() {
        // 100 · 1.1, 10 · 0.5 and 1 · 2 in the second year
        var rollout = rollout(step(0, 1, 2027), 0, 0, 0, 50).withPrices(new Price(Figure.own(100), 0.1),
                new Price(Figure.own(10), -0.5), new Price(Figure.own(1), 1));
        var cost = cost(3, rollout);
        Examples.near(cost.capital(), 0, 110_000, 0);
        Examples.near(cost.operating(), 0, 5000, 2500);
        Examples.near(cost.saving(), 0, 2000, 4000);
    }

    @Test
    void aGrantForEveryUnitIsANegativeCapitalCost() {
        Examples.near(cost(2, rollout(step(0, 1, 2026), -2, 0, 0, 50)).capital(), -2000, 0);
    }

    @Test
    void theShareInUseMayRiseWhileTheStockStands() {
        // all built at once, 20, 35, 50 % connected
        var slow = rollout(step(0, 1, 2026), 4, 10, 0, 50).withUse(new Ramp(0.2, 0.5, 2026, 2028, Ramp.Shape.LINEAR));
        var cost = cost(3, slow);
        Examples.near(cost.units(), 200, 350, 500);
        Examples.near(cost.operating(), 2000, 3500, 5000);
        Examples.near(cost.capital(), 4000, 0, 0);
    }

    @Test
    void sitesGrowByTheirOwnRate() {
        // 10, 20, 40 sites, half of them covered
        var sites = rollout(step(0, 0.5, 2026), 100, 0, 0, 50).withDriver(new Driver.Sites(new Trend.Growth(10, 1)));
        Examples.near(cost(3, sites).capital(), 500, 500, 1000);
    }

    @Test
    void householdsFollowThePeople() {
        // 250 and 500 households, one unit each
        var scenario = Examples.scenario(2, rollout(step(0, 1, 2026), 1, 0, 0, 50)
                .withDriver(new Driver.PerHousehold(1)));
        scenario = scenario.with(scenario.community().withPeople(new Trend.Growth(1000, 1)));
        Examples.near(Examples.result(scenario).byMeasure().get("sewer").capital(), 250, 250);
    }

    @Test
    void whatWasThereBeforeIsCountedByTheFirstYear() {
        // half of the 1,000 people of 2026 were served, whatever comes later
        var scenario = Examples.scenario(2, rollout(step(0.5, 1, 2027), 1, 0, 0, 50));
        scenario = scenario.with(scenario.community().withPeople(new Trend.Growth(1000, 1)));
        Examples.near(Examples.result(scenario).byMeasure().get("sewer").capital(), 0, 2000 - 500);
    }
}
