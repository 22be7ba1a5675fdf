package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.reference.City;

final class BatchTest {
    private static final Scenario HALF = halfOfTheProfile();

    private static Scenario halfOfTheProfile() {
        var scenario = Examples.scenario(10, Examples.rollout(Examples.step(0, 0.5, 2028), 10, 1, 0, 5));
        return scenario.with(scenario.community().withPeople(new Trend.Profile()));
    }

    private static City city(int people) {
        return Examples.city().withPopulation(List.of(new Fact(people, 2020, Evidence.OWN)));
    }

    @Test
    void manyCitiesAreWhatEachIsAloneInTheirOrder() {
        var cities = IntStream.range(1, 500).mapToObj(BatchTest::city).toList();
        assertEquals(cities.stream().map(city -> CostEngine.evaluate(HALF, city)).toList(),
                Batch.evaluate(HALF, cities));
    }

    @Test
    void aCityThatCannotBeComputedDoesNotKeepTheOthers() {
        var results = Batch.evaluate(HALF, List.of(city(1), Examples.city(), city(2)));
        assertInstanceOf(Checked.Good.class, results.get(0));
        assertInstanceOf(Checked.Bad.class, results.get(1));
        assertInstanceOf(Checked.Good.class, results.get(2));
    }
}
