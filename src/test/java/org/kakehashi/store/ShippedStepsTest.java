package org.kakehashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.StepTemplate;
import org.kakehashi.plan.Work;
import org.kakehashi.schedule.Scheduler;

/// The templates of steps that come with the program, put into an empty plan.
class ShippedStepsTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 4, 5);

    static List<StepTemplate> templates() throws IOException {
        return ShippedSteps.read();
    }

    private static List<Step> steps(StepTemplate template) {
        var count = new AtomicInteger();
        return template.steps(FIRST, () -> "new-" + count.incrementAndGet(), id -> Names.same(id.isEmpty() ? "" : "Source " + id));
    }

    @Test
    void thereAreTheFourThatAreUsedMost() throws IOException {
        assertEquals(List.of("inbound-course", "leak-detection", "one-year-study", "agreement-review"),
                templates().stream().map(StepTemplate::id).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theStepsFollowEachOtherFromTheFirstDayOn(StepTemplate template) {
        var steps = steps(template);
        var plan = Plan.empty("JPY", LocalDate.of(2026, 1, 1)).with(steps);
        var schedule = Scheduler.schedule(plan);
        assertEquals(List.of(), schedule.findings());
        var ids = new HashSet<String>();
        for (var step : steps) {
            assertTrue(ids.add(step.id()) && step.id().startsWith("new-"), step.id());
            for (var link : step.after()) assertTrue(plan.step(link.predecessor()).isPresent(), link.predecessor());
            if (!step.group().isEmpty()) assertTrue(plan.step(step.group()).isPresent(), step.group());
            assertFalse(step.name().ja().isBlank() || step.name().en().isBlank());
            assertFalse(schedule.step(step.id()).orElseThrow().dates().start().isBefore(FIRST), step.name().en());
        }
        assertEquals(1, steps.stream().filter(Step::isGroup).count());
        assertEquals(FIRST, schedule.step(steps.getFirst().id()).orElseThrow().dates().start());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyDefaultSaysWhatItRestsOn(StepTemplate template) throws IOException {
        var known = Set.copyOf(ShippedLibrary.read().shelf().sources().stream().map(source -> source.id()).toList());
        for (var part : template.parts()) {
            var evidence = part.evidence();
            assertEquals(evidence.status() == Status.SOURCED, !evidence.source().isEmpty(), part.step().id());
            assertTrue(evidence.source().isEmpty() || known.contains(evidence.source()), evidence.source());
        }
        assertEquals(Status.UNVERIFIED, template.status());
    }

    @Test
    void theStudyIsAPhaseAfterTheOther() throws IOException {
        var study = steps(templates().get(2));
        var schedule = Scheduler.schedule(Plan.empty("JPY", FIRST).with(study));
        var whole = schedule.step(study.getFirst().id()).orElseThrow().dates();
        long days = whole.finish().toEpochDay() - whole.start().toEpochDay();
        assertTrue(330 <= days && days <= 460, "days " + days);
        assertEquals(3, study.stream().filter(step -> step.work() instanceof Work.Milestone).count());
    }

    @Test
    void theAgreementIsReviewedAYearBeforeItLapses() throws IOException {
        var steps = steps(templates().get(3));
        var schedule = Scheduler.schedule(Plan.empty("JPY", FIRST).with(steps));
        var signing = steps.stream().filter(step -> step.work() instanceof Work.Agreement).findFirst().orElseThrow();
        var lapses = schedule.step(signing.id()).orElseThrow().dates().finish().plusYears(5);
        var review = java.util.Objects.requireNonNull(((Work.Agreement) signing.work()).review());
        assertTrue(review.isAfter(lapses.minusMonths(18)) && review.isBefore(lapses.minusMonths(6)), review + " " + lapses);
        var talks = schedule.step(steps.getLast().id()).orElseThrow().dates().start();
        assertTrue(talks.isBefore(lapses.minusMonths(6)) && talks.isAfter(lapses.minusMonths(18)), talks + " " + lapses);
    }

    @Test
    void notesNameTheSource() throws IOException {
        var request = steps(templates().get(1)).stream().filter(step -> step.name().en().startsWith("Request")).findFirst().orElseThrow();
        assertEquals("Experts go where a local government asks for them. (source: Source F9)", request.notes().en());
        assertEquals("派遣は相手側自治体の要請に基づきます。(出典: Source F9)", request.notes().ja());
    }
}
