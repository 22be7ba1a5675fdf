package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Tsv;

/// Steps to and from a spreadsheet, and from one project to another.
class StepTransferTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Supplier<String> ids() {
        var count = new AtomicInteger();
        return () -> "new-" + count.incrementAndGet();
    }

    private static Project project(List<Step> steps) {
        var person = new Person("p1", Origin.PROJECT, new Names("田中", "K. Tanaka"), Names.same("KT"), Names.same(""), "home");
        var base = Samples.project();
        return base.with(base.shelf().with(person))
                .with(base.funding().with(new FundingSource("city", new Names("市予算", "City budget"),
                        FundingSource.Kind.HOME_CITY, ""))).changePlan(plan -> plan.with(steps));
    }

    private static Step task(String id, String name) {
        return Step.of(id, Names.same(name), Stage.TRAINING, new Work.Task(), MONDAY, Span.working(5));
    }

    private static PastedTable.Done paste(Project project, String text, Optional<Step> beside, Language language) {
        var block = Tsv.cells(text);
        var table = new PastedTable(PlanFacts.of(project), language, ids());
        var heads = TableHeads.of(block.getFirst());
        return heads.isPresent() ? table.take(heads.get().columns(), block.subList(1, block.size()), true, beside)
                : table.take(PastedTable.shown(PlanColumn.USUAL, PlanColumn.NAME), block, false, beside);
    }

    @Test
    void rowsOfASpreadsheetBecomeStepsInTheirGroups() {
        var done = paste(project(List.of()), """
                WBS\tTask name\tDuration\tStart\tPredecessors\tResource names\t% complete
                1\tPreparation\t\t\t\t\t
                1.1\t  Letter\t10d\t2027/4/5\t\tK. Tanaka 50%\t50%
                1.2\t  Visit\t0.5d\t\t1.1FS+2d\t\t
                2\tSigned\t0\t\t1.2\t\t
                """, Optional.empty(), Language.EN);
        assertEquals(List.of(), done.problems());
        var steps = done.plan().steps();
        assertEquals(List.of("Preparation", "Letter", "Visit", "Signed"), steps.stream().map(step -> step.name().en()).toList());
        assertTrue(steps.getFirst().isGroup());
        assertEquals(steps.getFirst().id(), steps.get(1).group());
        assertEquals(new Assignment("p1", 0.5, List.of()), steps.get(1).assigned().getFirst());
        assertEquals(0.5, steps.get(1).done());
        assertEquals(Span.working(0.5), steps.get(2).span());
        assertEquals(List.of(new Link(steps.get(1).id(), Link.Kind.FINISH_START, 2, Link.Unit.WORK)), steps.get(2).after());
        assertTrue(steps.get(3).isMilestone());
        assertEquals("", steps.get(3).group());
    }

    @Test
    void whatCannotBeReadIsToldWithItsPlaceAndTheRestIsDone() {
        var done = paste(project(List.of()), """
                工程\t開始\t期間\t先行
                準備\t2027/4/5\t10日\t
                訪問\tそのうち\t3日\t9.9
                """, Optional.empty(), Language.JA);
        assertEquals(2, done.added().size());
        assertEquals(Span.working(3), done.added().get(1).span());
        assertEquals(2, done.problems().size());
        assertTrue(done.problems().getFirst().ja().startsWith("3行目・開始"), done.problems().toString());
        assertTrue(done.problems().get(1).ja().contains("9.9"), done.problems().toString());
    }

    @Test
    void aRowWithTheNameOfAStepChangesIt() {
        var done = paste(project(List.of(task("a", "Letter"), task("b", "Visit"))), """
                Step\tDuration
                Visit\t8d
                """, Optional.empty(), Language.EN);
        assertEquals(1, done.changed());
        assertEquals(List.of(), done.added());
        assertEquals(Span.working(8), done.plan().step("b").orElseThrow().span());
    }

    /// Whatever the plan, its copy pasted where it came from changes nothing.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsCopiedChangesNothingWhenItComesBack(long seed) {
        var random = new SplittableRandom(seed);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < random.nextInt(1, 15); i++) {
            var groups = steps.stream().filter(Step::isGroup).map(Step::id).toList();
            var group = groups.isEmpty() || random.nextBoolean() ? "" : groups.get(random.nextInt(groups.size()));
            var kind = StepKind.values()[random.nextInt(StepKind.values().length)];
            var step = kind.make("s" + i, Stage.TRAINING, MONDAY.plusDays(random.nextInt(200)))
                    .with(Names.same("Step " + i)).inGroup(group);
            if (!step.isGroup() && !step.isMilestone()) {
                step = step.with(new Span(random.nextInt(1, 60) / 2.0, random.nextBoolean())).withDone(random.nextInt(5) / 4.0);
            }
            if (i > 0 && !step.isGroup() && random.nextBoolean()) {
                step = step.after(new Link("s" + random.nextInt(i), Link.Kind.values()[random.nextInt(4)],
                        random.nextInt(-9, 9), Link.Unit.WORK));
            }
            if (!step.isGroup() && random.nextBoolean()) step = step.withPeople(List.of("p1"));
            if (random.nextInt(3) == 0) step = step.withPaidBy(List.of(new Share("city", 0.5)));
            steps.add(step);
        }
        var project = project(steps);
        var facts = PlanFacts.of(project);
        for (var language : Language.values()) {
            for (var more : List.of(List.<PlanColumn>of(), List.of(PlanColumn.values()))) {
                var text = new CopiedRows(facts, language).text(facts.outline().ordered(), more);
                var done = paste(project, text, Optional.empty(), language);
                assertEquals(List.of(), done.problems(), text);
                assertEquals(List.of(), done.added(), text);
                assertEquals(project.plan(), done.plan(), text);
            }
        }
    }

    @Test
    void stepsGoToAnotherProjectWithAllTheyHave() {
        var from = project(List.of(task("g", "Group").with((Work) new Work.Group()),
                task("a", "Letter").inGroup("g").withPeople(List.of("p1")).withPaidBy(List.of(new Share("city", 1))),
                task("b", "Visit").inGroup("g").after("a", 3).after("x", 0), task("x", "Other")));
        var copied = StepCopies.of("", from, Outline.of(from.plan()), Set.of("g"));
        var into = StepCopies.into(Samples.project(), copied, "", ids());
        assertEquals(3, into.steps().size());
        assertEquals(into.steps().getFirst().id(), into.steps().get(1).group());
        assertEquals(List.of(Link.after(into.steps().get(1).id(), 3)), into.steps().get(2).after());
        assertEquals(1, into.links(), "the link to the step that stays behind");
        assertEquals(List.of("K. Tanaka", "City budget"), into.brought().stream().map(Names::en).toList());
        assertTrue(into.project().shelf().person("p1").isPresent());
        assertTrue(into.project().funding().source("city").isPresent());
        assertEquals(List.of(), StepCopies.into(from, copied, "", ids()).brought(), "it is all there already");
    }
}
