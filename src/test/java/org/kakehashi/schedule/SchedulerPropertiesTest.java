package org.kakehashi.schedule;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;

/// What holds for any plan without pinned steps and circles.
class SchedulerPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSuccessorComesBeforeItsPredecessorEvenLate(long seed) {
        var plan = Plans.weekdays(seed);
        var schedule = Scheduler.schedule(plan);
        assertEquals(0, schedule.findings().size());
        for (var step : leaves(plan)) {
            var own = schedule.step(step.id()).orElseThrow();
            assertFalse(own.early().start().isBefore(wanted(step)), step.id());
            for (var link : step.after()) {
                var before = schedule.step(link.predecessor()).orElseThrow();
                assertTrue(begins(step, own.early()) >= ends(before.early()) + link.lag(), step.id());
                assertTrue(begins(step, own.late()) >= ends(before.late()) + link.lag(), step.id());
            }
        }
    }

    /// @return the number of the weekday a step begins on; a milestone, at the end of its day, begins with the next
    private static long begins(Step step, Dates dates) {
        boolean milestone = step.isMilestone();
        return Workdays.number(dates.start().toEpochDay() + (milestone ? 1 : 0));
    }

    private static long ends(Dates dates) {
        return Workdays.number(dates.finish().toEpochDay() + 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slackIsNeverNegativeAndFreeSlackNeverMoreThanTotal(long seed) {
        for (var step : Scheduler.schedule(Plans.random(seed)).steps().values()) {
            assertTrue(0 <= step.freeSlack() && step.freeSlack() <= step.totalSlack(), step.toString());
            assertFalse(step.late().start().isBefore(step.early().start()), step.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slippingByTheTotalSlackKeepsTheFinishAndByOneMoreMovesIt(long seed) {
        var plan = Plans.weekdays(seed);
        var schedule = Scheduler.schedule(plan);
        for (var step : leaves(plan)) {
            int slack = (int) schedule.step(step.id()).orElseThrow().totalSlack();
            if (slack > 0) assertEquals(schedule.finish(), slipped(plan, schedule, step, slack).finish(), step.id());
            assertTrue(slipped(plan, schedule, step, slack + 1).finish().orElseThrow()
                    .isAfter(schedule.finish().orElseThrow()), step.id());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slippingByTheFreeSlackMovesNoOtherStep(long seed) {
        var plan = Plans.weekdays(seed);
        var schedule = Scheduler.schedule(plan);
        for (var step : leaves(plan)) {
            int slack = (int) schedule.step(step.id()).orElseThrow().freeSlack();
            if (slack == 0) continue;
            var later = slipped(plan, schedule, step, slack);
            for (var other : leaves(plan)) {
                if (other.id().equals(step.id())) continue;
                assertEquals(schedule.step(other.id()).orElseThrow().early(), later.step(other.id()).orElseThrow().early());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anotherLinkMovesNothingEarlier(long seed) {
        var plan = Plans.random(seed);
        var before = Scheduler.schedule(plan);
        var random = new SplittableRandom(seed);
        var leaves = leaves(plan);
        if (leaves.size() < 2) return;
        int to = random.nextInt(1, leaves.size());
        int from = random.nextInt(to);
        if (leaves.get(to).after().stream().anyMatch(l -> l.predecessor().equals(leaves.get(from).id()))) return;
        var after = Scheduler.schedule(plan.change(leaves.get(to).id(),
                step -> step.after(leaves.get(from).id(), random.nextInt(-3, 20))));
        for (var step : plan.steps()) {
            assertFalse(after.step(step.id()).orElseThrow().early().start()
                    .isBefore(before.step(step.id()).orElseThrow().early().start()), step.id());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDriverIsAPredecessorAndSetsTheStart(long seed) {
        var plan = Plans.weekdays(seed);
        var schedule = Scheduler.schedule(plan);
        for (var step : leaves(plan)) {
            var own = schedule.step(step.id()).orElseThrow();
            if (own.driver().step().isEmpty()) {
                assertEquals(Workdays.onOrAfter(wanted(step)), own.early().start(), step.id());
                continue;
            }
            var link = step.after().stream().filter(l -> l.predecessor().equals(own.driver().step())).findFirst().orElseThrow();
            long end = ends(schedule.step(own.driver().step()).orElseThrow().early());
            assertEquals(end + link.lag(), begins(step, own.early()));
        }
    }

    private static LocalDate wanted(Step step) {
        return requireNonNull(step.timing().at()).day();
    }

    private static java.util.List<Step> leaves(Plan plan) {
        return plan.steps().stream().filter(step -> !step.isGroup()).toList();
    }

    private static Schedule slipped(Plan plan, Schedule schedule, Step step, int weekdays) {
        var day = Workdays.plus(schedule.step(step.id()).orElseThrow().early().start(), weekdays);
        return Scheduler.schedule(plan.change(step.id(), old -> old.startingOn(day)));
    }
}
