package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Circumstances;
import org.kakehashi.schedule.PlanClock;
import org.kakehashi.schedule.Scheduler;

/// April 2027 begins on a Thursday; the 5th is a Monday.
class MovesTest {
    private static final LocalDate MONDAY = day(5);

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 4, 1).plusDays(day - 1L);
    }

    private static Step task(String id, double days) {
        return Step.of(id, Names.same(id), Stage.TRAINING, new Work.Task(), Span.working(days));
    }

    private static Plan plan(Step... steps) {
        return Plan.empty("JPY", MONDAY).with(List.of(steps));
    }

    private static Moves moves(Plan plan) {
        return new Moves(plan, Scheduler.schedule(plan), PlanClock.of(plan, Circumstances.NONE));
    }

    private static Dates dates(Plan plan, String id) {
        return Scheduler.schedule(plan).step(id).orElseThrow().dates();
    }

    private static Step step(Plan plan, String id) {
        return plan.step(id).orElseThrow();
    }

    @Test
    void aFreeStepGetsADateOfItsOwn() {
        var moved = moves(plan(task("a", 5))).moved(Set.of("a"), 7, false);
        assertEquals(Timing.notBefore(day(12)), step(moved, "a").timing());
        assertEquals(new Dates(day(12), day(16)), dates(moved, "a"));
    }

    @Test
    void whatLandsOnADayOffBeginsOnTheNextWorkingDay() {
        var moved = moves(plan(task("a", 5))).moved(Set.of("a"), 5, false);
        assertEquals(new Dates(day(12), day(16)), dates(moved, "a"));
    }

    @Test
    void halfADayLaterIsTheAfternoon() {
        var moved = moves(plan(task("a", 1))).moved(Set.of("a"), 0.5, false);
        assertEquals(new Moment(MONDAY, LocalTime.of(13, 0)), step(moved, "a").timing().at());
        assertEquals(new Dates(MONDAY, day(6)), dates(moved, "a"));
    }

    /// “b” takes five days and follows “a” of five: from the 12th to the 16th.
    @ParameterizedTest(name = "{0} d gives a lag of {1}")
    @CsvSource({"1, 1, 13", "7, 5, 19", "-3, -1, 9", "-4, -2, 8", "0, 0, 12"})
    void aLinkedStepGetsAnotherLag(int days, double lag, int start) {
        var moved = moves(plan(task("a", 5), task("b", 5).after("a", 0))).moved(Set.of("b"), days, false);
        assertEquals(List.of(Link.after("a", lag)), step(moved, "b").after());
        assertEquals(day(start), dates(moved, "b").start());
        assertEquals(Timing.SOON, step(moved, "b").timing());
    }

    @Test
    void withAnOwnDateTheLinkStaysAndHolds() {
        var plan = plan(task("a", 5), task("b", 5).after("a", 0));
        var later = moves(plan).moved(Set.of("b"), 2, true);
        assertEquals(List.of(Link.after("a")), step(later, "b").after());
        assertEquals(day(14), dates(later, "b").start());
        var earlier = moves(plan).moved(Set.of("b"), -7, true);
        assertEquals(day(12), dates(earlier, "b").start(), "the link still holds it");
    }

    @ParameterizedTest
    @EnumSource(Link.Kind.class)
    void everyKindOfLinkLeadsToWhereTheBarIsPut(Link.Kind kind) {
        var plan = plan(task("a", 5).startingOn(day(19)), task("b", 3).after(Link.after("a").with(kind)));
        var from = dates(plan, "b").start();
        var moved = moves(plan).moved(Set.of("b"), 7, false);
        assertEquals(from.plusDays(7), dates(moved, "b").start());
        assertEquals(Timing.SOON, step(moved, "b").timing());
    }

    @ParameterizedTest
    @EnumSource(Link.Unit.class)
    void aLagKeepsItsUnit(Link.Unit unit) {
        var plan = plan(task("a", 5), task("b", 3).after(Link.after("a").withLag(1, unit)));
        var from = dates(plan, "b").start();
        var moved = moves(plan).moved(Set.of("b"), 7, false);
        assertEquals(unit, step(moved, "b").after().getFirst().unit());
        assertEquals(from.plusDays(7), dates(moved, "b").start());
    }

    @Test
    void ofTwoLinksOnlyTheOneThatHoldsGivesWay() {
        var plan = plan(task("a", 5), task("b", 2), task("c", 1).after("a", 0).after("b", 0));
        var moved = moves(plan).moved(Set.of("c"), -7, false);
        assertEquals(0, step(moved, "c").after().get(1).lag());
        assertEquals(day(7), dates(moved, "c").start(), "right after b");
    }

    @Test
    void aPinnedStepIsPinnedElsewhere() {
        var pinned = task("b", 5).after("a", 0).with(Timing.SOON.pinnedTo(Moment.of(day(6))));
        var moved = moves(plan(task("a", 5), pinned)).moved(Set.of("b"), 1, false);
        assertTrue(step(moved, "b").timing().pinned());
        assertEquals(day(7), dates(moved, "b").start());
    }

    @Test
    void whatMustFinishOnADayMustFinishOnAnother() {
        var fixed = task("a", 5).with(Timing.SOON.with(Bound.FINISH_ON, Moment.of(day(16))));
        var moved = moves(plan(fixed)).moved(Set.of("a"), 7, false);
        assertEquals(Timing.SOON.with(Bound.FINISH_ON, Moment.of(day(23))), step(moved, "a").timing());
    }

    @Test
    void whatHasBegunStaysWhereItBegan() {
        var begun = task("a", 5).with(new Progress(0.4, Moment.of(MONDAY), null, null));
        var plan = plan(begun);
        assertEquals(plan, moves(plan).moved(Set.of("a"), 7, false));
        assertEquals(plan, moves(plan).starting("a", 1, false));
        assertEquals(new Dates(MONDAY, day(12)), dates(moves(plan).finishing("a", 3), "a"));
    }

    @Test
    void aGroupTakesItsStepsAlongAndKeepsTheirLinks() {
        var group = Step.of("g", Names.same("g"), Stage.TRAINING, new Work.Group(), Span.working(0));
        var plan = plan(group, task("a", 5).inGroup("g"), task("b", 5).inGroup("g").after("a", 0), task("c", 1));
        var moved = moves(plan).moved(Set.of("g"), 7, false);
        assertEquals(new Dates(day(12), day(23)), dates(moved, "g"));
        assertEquals(List.of(Link.after("a")), step(moved, "b").after());
        assertEquals(Timing.SOON, step(moved, "b").timing());
        assertEquals(step(plan, "c"), step(moved, "c"));
    }

    @Test
    void aMilestoneStandsOnTheDayItIsPutOn() {
        var signing = Step.of("m", Names.same("m"), Stage.TRAINING, new Work.Milestone(), Span.working(0));
        var free = moves(plan(signing)).moved(Set.of("m"), 3, false);
        assertEquals(day(8), dates(free, "m").start());
        var linked = moves(plan(task("a", 5), signing.after("a", 0))).moved(Set.of("m"), 4, false);
        assertEquals(day(13), dates(linked, "m").start());
        assertEquals(2, step(linked, "m").after().getFirst().lag());
    }

    @Test
    void anEndIsStretchedInWorkingDaysAndHalves() {
        var plan = plan(task("a", 5));
        assertEquals(Span.working(6), step(moves(plan).finishing("a", 3), "a").span(), "Friday to Monday");
        assertEquals(Span.working(4.5), step(moves(plan).finishing("a", -0.5), "a").span());
        assertEquals(Span.working(0.5), step(moves(plan).finishing("a", -30), "a").span());
        var elapsed = Plan.empty("JPY", MONDAY).with(List.of(task("a", 5).with(Span.elapsed(5))));
        assertEquals(Span.elapsed(8), step(moves(elapsed).finishing("a", 3), "a").span());
    }

    @Test
    void aBeginningIsPulledAndTheEndStays() {
        var moved = moves(plan(task("a", 5))).starting("a", 2, false);
        assertEquals(new Dates(day(7), day(9)), dates(moved, "a"));
        var linked = moves(plan(task("a", 5), task("b", 5).after("a", 0))).starting("b", 2, false);
        assertEquals(new Dates(day(14), day(16)), dates(linked, "b"));
        assertEquals(2, step(linked, "b").after().getFirst().lag());
    }

    @Test
    void stepsThatWouldWaitForEachOtherAreNotLinked() {
        var group = Step.of("g", Names.same("g"), Stage.TRAINING, new Work.Group(), Span.working(0));
        var moves = moves(plan(group, task("a", 1).inGroup("g"), task("b", 1).after("a", 0), task("c", 1).after("b", 0)));
        assertTrue(moves.circle("c", "a"));
        assertTrue(moves.circle("b", "g"), "a lies in g and b waits for it");
        assertTrue(moves.circle("g", "a"));
        assertTrue(moves.circle("a", "g"));
        assertTrue(moves.circle("a", "a"));
        assertFalse(moves.circle("a", "c"));
        assertFalse(moves.circle("g", "c"));
    }
}
