package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;

/// Which measures make one scenario cost more than another.
class DifferenceTest {
    private static final Horizon YEARS = new Horizon(2030, 10);

    @Test
    void measuresMeetByIdThenByNameAndTheRestIsAddedOrRemoved() {
        var before = scenario(budget("a", "Sewers", 100), budget("b", "Pumps", 40), budget("old", "Tanks", 5));
        var now = scenario(budget("a", "Sewers and drains", 160), budget("x", "Pumps", 10), budget("new", "Filters", 7));

        var difference = difference(now, before);

        assertEquals(List.of("a +60 BOTH", "x -30 BOTH", "new +7 ADDED", "old -5 REMOVED"), difference.lines().stream()
                .map(line -> "%s %+.0f %s".formatted(line.id(), line.more(), line.change())).toList());
        assertEquals(32, difference.more(), 1e-9);
    }

    @Test
    void oneMeasureIsNeverThePartnerOfTwo() {
        var before = scenario(budget("a", "Sewers", 100));
        var now = scenario(budget("x", "Sewers", 30), budget("y", "Sewers", 20));
        var difference = difference(now, before);
        assertEquals(1, difference.lines().stream().filter(line -> line.change() == Difference.Change.BOTH).count());
        assertEquals(-50, difference.more(), 1e-9);
    }

    @Test
    void aScenarioDoesNotDifferFromItself() {
        var same = scenario(budget("a", "Sewers", 100), budget("b", "Pumps", 40));
        var difference = difference(same, same);
        assertTrue(difference.lines().stream().allMatch(line -> line.more() == 0 && line.moreEach() == 0));
    }

    /// Whatever two scenarios are compared, also over other years and for other people.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLinesSumToTheDifferenceOfTheTotalsAndOfTheCostForEach(long seed) {
        var random = new SplittableRandom(seed);
        var scenario = RandomScenario.of(seed);
        var other = RandomScenario.of(seed + 1000);
        var city = RandomScenario.city(seed);
        if (random.nextBoolean()) other = other.with(mixed(scenario, other, random));
        if (!(CostEngine.evaluate(scenario, city) instanceof Checked.Good<CostResult>(var result))
                || !(CostEngine.evaluate(other, city) instanceof Checked.Good<CostResult>(var then))) {
            return;
        }

        var difference = Difference.of(scenario, result, other, then);

        double scale = Math.max(1e-3, difference.lines().stream().mapToDouble(line ->
                Math.abs(line.total()) + Math.abs(line.before())).sum());
        assertEquals(result.total() - then.total(), difference.more(), 1e-9 * scale);
        double each = Math.max(1e-3, difference.lines().stream().mapToDouble(line ->
                Math.abs(line.each()) + Math.abs(line.eachBefore())).sum());
        assertEquals(result.perPersonYear() - then.perPersonYear(), difference.moreEach(), 1e-9 * each);
        assertEquals(difference.lines().size(), difference.lines().stream().map(Difference.Line::id).distinct().count()
                + difference.lines().stream().filter(line -> line.change() == Difference.Change.REMOVED
                        && scenario.measure(line.id()).isPresent()).count());
    }

    /// Some measures of the one, some of the other.
    private static List<Measure> mixed(Scenario one, Scenario other, SplittableRandom random) {
        var measures = new ArrayList<Measure>();
        for (var measure : one.measures()) if (random.nextBoolean()) measures.add(measure);
        for (var measure : other.measures()) {
            if (random.nextBoolean() && measures.stream().noneMatch(kept -> kept.id().equals(measure.id()))) measures.add(measure);
        }
        return measures;
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Difference difference(Scenario now, Scenario before) {
        return Difference.of(now, result(now), before, result(before));
    }

    private static CostResult result(Scenario scenario) {
        return switch (CostEngine.evaluate(scenario, Examples.city())) {
            case Checked.Good<CostResult>(var result) -> result;
            case Checked.Bad<CostResult>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Scenario scenario(Measure... measures) {
        var any = RandomScenario.of(1);
        return new Scenario("s", Names.same("s"), YEARS, any.basis(), any.community(), List.of(measures), List.of(), List.of());
    }

    private static Measure budget(String id, String name, double total) {
        return new Measure.Budget(id, "sewerage", Names.same(name), Payers.all(Payer.MUNICIPAL), Figure.own(total), 2030,
                2034, Series.of(), true);
    }
}
