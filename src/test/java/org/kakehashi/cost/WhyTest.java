package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Reason.Sign;
import org.kakehashi.base.Series;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Question.Part;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;

/// What the reasons say gives the numbers of the result again, at every step.
class WhyTest {
    private static final double EXACT = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTreeGivesItsNumberAgainAtEveryStep(long seed) {
        var scenario = RandomScenario.of(seed);
        check(scenario, RandomScenario.city(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"haiphong-clean-water", "haiphong-cost-comparison"})
    void theTreesOfTheExamplesGiveTheirNumbersAgain(String example) throws IOException {
        var read = ProjectCodec.read(Files.readAllBytes(Path.of("assets/examples/" + example + ".kakehashi")));
        if (!(read instanceof Checked.Good<Project>(var project))) throw new AssertionError(read);
        for (var scenario : project.costs().scenarios()) {
            var limits = List.of(new SectorLimit("w", Names.same("w"), List.of("sewerage", "water"), Figure.own(0.05)));
            check(scenario.with(scenario.community().withLimits(limits).withGroups(new IncomeGroups(
                    Series.of(0.08, 0.12, 0.16, 0.22, 0.42), Evidence.OWN))), project.cityOf(scenario));
        }
    }

    static void check(Scenario scenario, City city) {
        var inputs = inputs(scenario, city);
        var result = CostEngine.evaluate(inputs);
        var why = new Why(scenario, city, inputs, result);
        var walked = Collections.<List<Reason>>newSetFromMap(new IdentityHashMap<>());
        asked(scenario, inputs, result).forEach((question, expected) -> {
            var reason = why.of(question);
            double scale = Math.max(Math.abs(expected), size(reason));
            assertEquals(expected, reason.value(), EXACT * scale, question::toString);
            walk(reason, walked, question);
        });
    }

    private static Inputs inputs(Scenario scenario, City city) {
        return switch (Resolve.inputs(scenario, city)) {
            case Checked.Good<Inputs>(var good) -> good;
            case Checked.Bad<Inputs>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static void walk(Reason reason, Set<List<Reason>> walked, Question question) {
        var parts = reason.parts();
        if (parts.isEmpty() || !walked.add(parts)) return;
        if (parts.stream().anyMatch(part -> part.sign() != Sign.TOLD)) {
            assertEquals(reason.value(), reason.reckoned(), EXACT * Math.max(Math.abs(reason.value()), size(reason)),
                    () -> question + ": " + reason.label().en() + " = " + parts);
        }
        assertTrue(parts.size() <= WhyGround.MOST + 1 || reason.label().en().contains("other"),
                () -> question + ": " + parts.size() + " parts of " + reason.label().en());
        for (var part : parts) {
            assertFalse(part.label().isBlank(), question::toString);
            walk(part, walked, question);
        }
    }

    /// The largest number on the way, which rounding is measured by.
    private static double size(Reason reason) {
        double size = Math.abs(reason.value());
        for (var part : reason.parts()) {
            if (part.sign() == Sign.SUM || part.sign() == Sign.PLUS || part.sign() == Sign.MINUS
                    || part.sign() == Sign.IS) {
                size = Math.max(size, part.unit().equals(reason.unit()) ? sizeBelow(part) : Math.abs(reason.value()));
            }
        }
        return size;
    }

    private static double sizeBelow(Reason part) {
        return part.parts().stream().filter(below -> below.unit().equals(part.unit()))
                .mapToDouble(below -> Math.abs(below.value())).reduce(Math.abs(part.value()), Math::max);
    }

    /// Every question there is of a result, and the engine's answer.
    static Map<Question, Double> asked(Scenario scenario, Inputs inputs, CostResult result) {
        var all = new LinkedHashMap<Question, Double>();
        var whole = OptionalInt.empty();
        double people = result.people().sum();
        all.put(new Question.PerPerson(Question.ALL, whole), result.perPersonYear());
        all.put(new Question.PerPersonTotal(), result.perPersonTotal());
        all.put(new Question.Cost(Question.ALL, Part.NET, whole), result.total());
        all.put(new Question.PresentValue(), result.presentValue());
        all.put(new Question.EquivalentAnnual(), result.equivalentAnnual());
        all.put(new Question.Residual(Question.ALL), result.residualValue());
        all.put(new Question.Damage(whole), result.damage().sum());
        if (inputs.householdSize().isPresent()) {
            all.put(new Question.PerHousehold(Question.ALL), result.perHouseholdYear());
            for (var recovery : Finance.Recovery.values()) {
                all.put(new Question.Tariff(recovery),
                        Finance.requiredTariff(inputs, result, recovery).orElseThrow());
            }
        }
        if (!result.householdBurden().isEmpty()) all.put(new Question.Burden(whole), result.peakBurden());
        result.outstandingDebt().forEach((payer, debt) -> all.put(new Question.Outstanding(payer), debt));
        result.bySector().forEach((sector, series) -> all.put(
                new Question.Cost(new Question.OfSector(sector), Part.NET, whole), series.sum()));
        result.byMeasure().forEach((id, cost) -> {
            var scope = new Question.OfMeasure(id);
            all.put(new Question.Cost(scope, Part.NET, whole), cost.total());
            all.put(new Question.Cost(scope, Part.CAPITAL, whole), cost.capital().sum());
            all.put(new Question.Cost(scope, Part.OPERATING, whole), cost.operating().sum());
            all.put(new Question.Cost(scope, Part.SAVING, whole), cost.saving().sum());
            all.put(new Question.Mean(scope, Part.RUNNING),
                    (cost.operating().sum() - cost.saving().sum()) / inputs.horizon().years());
            all.put(new Question.PerPerson(scope, whole), cost.total() / people);
            for (var load : scenario.loads()) {
                Effectiveness.costPerUnit(inputs, result, id, load.id()).ifPresent(each ->
                        all.put(new Question.PerEffect(id, load.id()), each));
            }
        });
        for (int t = 0; t < inputs.horizon().years(); t++) in(inputs.horizon().first() + t, t, inputs, result, all);
        return all;
    }

    private static void in(int year, int t, Inputs inputs, CostResult result, Map<Question, Double> all) {
        var only = OptionalInt.of(year);
        all.put(new Question.Cost(Question.ALL, Part.NET, only), result.cost().at(t));
        all.put(new Question.PerPerson(Question.ALL, only), result.perPerson().at(t));
        all.put(new Question.People(year), result.people().at(t));
        all.put(new Question.Damage(only), result.damage().at(t));
        all.put(new Question.Until(Question.ALL, year),
                result.cost().stream().limit(t + 1).sum());
        if (!inputs.income().isEmpty()) {
            all.put(new Question.Income(year), inputs.income().at(t));
            all.put(new Question.Burden(only), result.householdBurden().at(t));
        }
        result.burdenByLimit().forEach((limit, burden) -> {
            if (burden.yearly().isEmpty()) return;
            all.put(new Question.BurdenOfLimit(limit, only), burden.yearly().at(t));
            all.put(new Question.BurdenOfLimit(limit, OptionalInt.empty()), burden.peak());
        });
        for (int group = 0; group < result.burdenByGroup().size(); group++) {
            var burden = result.burdenByGroup().get(group);
            if (!burden.yearly().isEmpty()) all.put(new Question.BurdenOfGroup(group, only), burden.yearly().at(t));
        }
        result.byPayer().forEach((payer, series) -> all.put(new Question.Borne(payer, only), series.at(t)));
        result.cashByPayer().forEach((payer, series) -> all.put(new Question.Cash(payer, only), series.at(t)));
        result.unabated().forEach((pollutant, series) -> all.put(new Question.Unabated(pollutant, year), series.at(t)));
        result.effects().forEach((pollutant, series) -> all.put(new Question.Effect(pollutant, year), series.at(t)));
        result.byMeasure().forEach((id, cost) -> {
            if (!cost.units().isEmpty()) all.put(new Question.Units(id, year), cost.units().at(t));
        });
    }

    @Test
    void whatIsEnteredIsFoundOnceAndTheWeakestOfItCounts() {
        var scenario = Examples.scenario(2, Examples.rollout(Examples.step(0, 1, 2026), 100, 10, 0, 30));
        var reason = why(scenario).of(new Question.PerPerson(Question.ALL, OptionalInt.empty()));
        var places = reason.assumptions().stream().map(each -> each.place()).sorted().toList();
        assertEquals(List.of("community/people/initial", "horizon/years", "measures/sewer/capital",
                "measures/sewer/coverage/target", "measures/sewer/operating"), places);
        assertEquals(Status.OWN, reason.status().orElseThrow());
    }

    @Test
    void manyMeasuresAreToldTogetherWithTheirSum() {
        var measures = new ArrayList<Measure>();
        for (int i = 1; i <= 18; i++) {
            measures.add(new Measure.Budget("b" + i, "water", Names.same("B" + i), Examples.CITY,
                    Figure.own(i), 2026, 2026, Series.of(), true));
        }
        var capital = why(Examples.scenario(1, measures.toArray(Measure[]::new)))
                .of(new Question.Cost(Question.ALL, Part.CAPITAL, OptionalInt.empty()));
        assertEquals(9, capital.parts().size());
        var rest = capital.parts().getLast();
        assertEquals("10 other measures", rest.label().en());
        assertEquals(55, rest.value());
        assertEquals(10, rest.parts().size());
        assertEquals("B11", capital.parts().getFirst().label().en());
    }

    @Test
    void aYearOutsideTheHorizonHasNoReason() {
        var why = why(Examples.scenario(2));
        assertThrows(IllegalArgumentException.class, () -> why.of(new Question.People(2040)));
    }

    private static Why why(Scenario scenario) {
        var inputs = inputs(scenario, Examples.city());
        return new Why(scenario, Examples.city(), inputs, CostEngine.evaluate(inputs));
    }
}
