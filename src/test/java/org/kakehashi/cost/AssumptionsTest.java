package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.base.Status;

/// Every number a scenario rests on is listed once and can be replaced where it stands.
class AssumptionsTest {
    private static final double ODD = 0.123456789;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 40);
    }

    /// Walks the records, so that a figure that is added to the model later cannot be forgotten here.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureAppearsExactlyOnce(long seed) {
        var scenario = RandomScenario.of(seed);
        var found = new ArrayList<Double>();
        walk(scenario, found);
        var listed = Assumptions.of(scenario, RandomScenario.city(seed));
        var values = new ArrayList<>(listed.stream().map(Assumption::value).toList());
        for (var value : found) assertTrue(values.remove(value), "not listed: " + value);
    }

    private static void walk(Object value, List<Double> found) {
        switch (value) {
            case null -> { }
            case Figure figure -> found.add(figure.value());
            case Fact fact -> found.add(fact.value());
            case Collection<?> all -> all.forEach(each -> walk(each, found));
            case Map<?, ?> map -> map.values().forEach(each -> walk(each, found));
            case Record record -> {
                for (var part : record.getClass().getRecordComponents()) {
                    try {
                        var accessor = part.getAccessor();
                        accessor.setAccessible(true);
                        walk(accessor.invoke(record), found);
                    } catch (ReflectiveOperationException wrong) {
                        throw new AssertionError(wrong);
                    }
                }
            }
            default -> { }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placesAreUnique(long seed) {
        var places = Assumptions.of(RandomScenario.of(seed), RandomScenario.city(seed)).stream()
                .map(Assumption::place).toList();
        assertEquals(places.size(), new HashSet<>(places).size(), places.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void aTypedNumberStandsThereAsTheUsersOwnAndNothingElseChanges(long seed) {
        var ground = new Assumptions.Ground(RandomScenario.of(seed), RandomScenario.city(seed));
        var before = Assumptions.of(ground.scenario(), ground.city());
        for (var assumption : before) {
            double value = other(assumption);
            var after = Assumptions.typed(ground, assumption.place(), value);
            if (assumption.least() == assumption.most()) {
                assertSame(ground, after, assumption.place());
                continue;
            }
            assertNotEquals(ground, after, assumption.place());
            var now = Assumptions.of(after.scenario(), after.city()).stream()
                    .filter(other -> other.place().equals(assumption.place())).findFirst();
            // a ramp that no longer moves has no years any more, and a share in use of one is none
            if (now.isEmpty()) continue;
            assertEquals(value, now.get().value(), assumption.place());
            assertEquals(Status.OWN, now.get().status(), assumption.place());
        }
    }

    private static double other(Assumption assumption) {
        double other = assumption.unit().isWhole() ? assumption.value() + 1 : ODD;
        if (assumption.least() <= other && other <= assumption.most()) return other;
        return assumption.value() == assumption.least() ? assumption.most() : assumption.least();
    }

    @Test
    void incomeGroupsAndLimitsAreListedWithTheirEvidence() {
        var scenario = Examples.scenario(3);
        var limit = new SectorLimit("wash", Names.same("Water and sewerage"), List.of("water", "sewerage"),
                Figure.own(0.05));
        var full = scenario.with(scenario.community().withLimits(List.of(limit))
                .withGroups(new IncomeGroups(Series.of(0.1, 0.2, 0.7), Evidence.EXAMPLE)));
        var listed = Assumptions.of(full, Examples.city());
        assertEquals(List.of(0.05), values(listed, "community/limits/"));
        assertEquals(List.of(0.1, 0.2, 0.7), values(listed, "community/groups/"));
        assertEquals(3, listed.stream().filter(each -> each.status() == Status.EXAMPLE).count());
    }

    private static List<Double> values(List<Assumption> listed, String place) {
        return listed.stream().filter(each -> each.place().startsWith(place)).map(Assumption::value).toList();
    }

    @Test
    void anUnknownPlaceChangesNothing() {
        var ground = new Assumptions.Ground(Examples.scenario(3), Examples.city());
        assertSame(ground, Assumptions.typed(ground, "measures/none/capital", 1));
    }
}
