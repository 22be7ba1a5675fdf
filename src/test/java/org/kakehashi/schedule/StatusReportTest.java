package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// The status date is Wednesday 14 April 2027, in the middle of the second of three weeks.
class StatusReportTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final LocalDate STATUS = LocalDate.of(2027, 4, 14);
    private final Plan plan = Plan.empty("JPY", MONDAY).with(List.of(task("past"), task("now").after("past", 0),
            task("next").after("now", 0)));

    private static Step task(String id) {
        return Step.of(id, Names.same(id), Stage.TRAINING, new Work.Task(), Span.working(5));
    }

    private static StatusReport report(Plan plan) {
        return new StatusReport(Scheduler.schedule(plan), PlanClock.of(plan, Circumstances.NONE), STATUS);
    }

    private static Progress progress(Plan plan, String id) {
        return plan.step(id).orElseThrow().progress();
    }

    private static Dates dates(Plan plan, String id) {
        return Scheduler.schedule(plan).step(id).orElseThrow().dates();
    }

    @Test
    void whatWasPlannedUpToTheDayCountsAsDoneAndNothingMoves() {
        var reported = report(plan).asPlanned(plan);
        assertEquals(new Progress(1, Moment.of(MONDAY), Moment.of(MONDAY.plusDays(4)), null), progress(reported, "past"));
        assertEquals(new Progress(0.6, Moment.of(MONDAY.plusDays(7)), null, null), progress(reported, "now"));
        assertEquals(Progress.NONE, progress(reported, "next"));
        assertEquals(Scheduler.schedule(plan).dates(), Scheduler.schedule(reported).dates());
        assertEquals(reported, report(reported).asPlanned(reported), "twice is once");
    }

    @Test
    void whatShouldHaveBegunBeginsAfterTheDay() {
        var moved = report(plan).rescheduled(plan);
        assertEquals(Timing.notBefore(STATUS.plusDays(1)), moved.step("past").orElseThrow().timing());
        assertEquals(STATUS.plusDays(1), dates(moved, "past").start());
    }

    @Test
    void theRestOfWhatHasBegunIsTakenUpAfterTheDay() {
        var begun = plan.change("past", step -> step.with(new Progress(0.4, Moment.of(MONDAY), null, null)));
        var moved = report(begun).rescheduled(begun);
        assertEquals(new Progress(0.4, Moment.of(MONDAY), null, Moment.of(STATUS.plusDays(1))), progress(moved, "past"));
        assertEquals(new Dates(MONDAY, LocalDate.of(2027, 4, 19)), dates(moved, "past"), "three days are left");
        assertEquals(LocalDate.of(2027, 4, 20), dates(moved, "now").start());
    }

    @Test
    void whatIsAheadOfThePlanGoesOn() {
        var done = plan.change("past", step -> step.with(new Progress(1, Moment.of(MONDAY), Moment.of(MONDAY.plusDays(4)), null)))
                .change("now", step -> step.with(new Progress(0.8, Moment.of(MONDAY.plusDays(7)), null, null)));
        assertEquals(done, report(done).rescheduled(done));
    }
}
