package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.schedule.Plans.MONDAY;
import static org.kakehashi.schedule.Plans.group;
import static org.kakehashi.schedule.Plans.milestone;
import static org.kakehashi.schedule.Plans.pinned;
import static org.kakehashi.schedule.Plans.plan;
import static org.kakehashi.schedule.Plans.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;

class SchedulerTest {
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    @Test
    void anEmptyPlanHasNoFinish() {
        var schedule = Scheduler.schedule(Plan.empty("JPY", LocalDate.of(2027, 4, 5)));
        assertTrue(schedule.finish().isEmpty());
        assertEquals(List.of(), schedule.findings());
    }

    @Test
    void workingDaysSkipTheWeekendAndElapsedDaysDoNot() {
        var schedule = Scheduler.schedule(plan(task("a", 6), task("b", MONDAY, Span.elapsed(6))));
        assertEquals(new Dates(MONDAY, NEXT_MONDAY), early(schedule, "a"));
        assertEquals(new Dates(MONDAY, SATURDAY), early(schedule, "b"));
    }

    @Test
    void aStartOnAWeekendMovesToMondayUnlessDaysAreElapsedOrTheStepIsPinned() {
        var schedule = Scheduler.schedule(plan(task("a", SATURDAY, Span.working(1)),
                task("b", SATURDAY, Span.elapsed(1)), pinned(task("c", SATURDAY, Span.working(1)))));
        assertEquals(new Dates(NEXT_MONDAY, NEXT_MONDAY), early(schedule, "a"));
        assertEquals(new Dates(SATURDAY, SATURDAY), early(schedule, "b"));
        assertEquals(new Dates(SATURDAY, NEXT_MONDAY), early(schedule, "c"));
    }

    @Test
    void aSuccessorBeginsOnTheNextWeekdayPlusTheLag() {
        var schedule = Scheduler.schedule(plan(task("a", 5), task("b", 1).after("a", 0), task("c", 1).after("a", 2),
                task("d", 1).after("a", -1), task("e", MONDAY, Span.elapsed(1)).after("a", 0)));
        assertEquals(NEXT_MONDAY, early(schedule, "b").start());
        assertEquals(NEXT_MONDAY.plusDays(2), early(schedule, "c").start());
        assertEquals(FRIDAY, early(schedule, "d").start());
        assertEquals(SATURDAY, early(schedule, "e").start());
        assertEquals("a", schedule.step("b").orElseThrow().driver().step());
    }

    @Test
    void theOwnStartHoldsIfItIsLaterThanTheLinks() {
        var schedule = Scheduler.schedule(plan(task("a", 5), task("b", NEXT_MONDAY.plusDays(1), Span.working(1)).after("a", 0)));
        assertEquals(NEXT_MONDAY.plusDays(1), early(schedule, "b").start());
        assertEquals("", schedule.step("b").orElseThrow().driver().step());
        assertEquals(1, schedule.step("a").orElseThrow().totalSlack());
    }

    @Test
    void aMilestoneStandsOnTheDayItsPredecessorFinishesAndTheNextStepFollows() {
        var schedule = Scheduler.schedule(plan(task("a", 5), milestone("m").after("a", 0), task("b", 1).after("m", 0),
                milestone("later").after("a", 1)));
        assertEquals(new Dates(FRIDAY, FRIDAY), early(schedule, "m"));
        assertEquals(NEXT_MONDAY, early(schedule, "b").start());
        assertEquals(NEXT_MONDAY, early(schedule, "later").start());
    }

    @Test
    void slackAndTheCriticalPathFollowTheLongestChain() {
        var schedule = Scheduler.schedule(plan(task("a", 2), task("long", 5).after("a", 0),
                task("short", 1).after("a", 0), task("shorter", 1).after("short", 0), task("z", 1).after("long", 0).after("shorter", 0)));
        assertTrue(step(schedule, "a").critical());
        assertTrue(step(schedule, "long").critical());
        assertTrue(step(schedule, "z").critical());
        assertEquals(3, step(schedule, "short").totalSlack());
        assertEquals(0, step(schedule, "short").freeSlack());
        assertEquals(3, step(schedule, "shorter").totalSlack());
        assertEquals(3, step(schedule, "shorter").freeSlack());
        assertEquals(new Dates(NEXT_MONDAY, NEXT_MONDAY), step(schedule, "short").late());
        assertEquals("long", step(schedule, "z").driver().step());
    }

    @Test
    void groupsSpanTheirMembersAndLinksReachThroughThem() {
        var schedule = Scheduler.schedule(plan(task("before", 5), group("outer").after("before", 0),
                group("inner").inGroup("outer"), task("x", 2).inGroup("inner"), task("y", 4).inGroup("outer"),
                task("after", 1).after("outer", 1)));
        assertEquals(new Dates(NEXT_MONDAY, NEXT_MONDAY.plusDays(1)), early(schedule, "inner"));
        assertEquals(new Dates(NEXT_MONDAY, NEXT_MONDAY.plusDays(3)), early(schedule, "outer"));
        assertEquals("before", step(schedule, "x").driver().step());
        assertEquals(NEXT_MONDAY.plusDays(7), early(schedule, "after").start());
        assertEquals("outer", step(schedule, "after").driver().step());
        assertEquals(2, step(schedule, "x").totalSlack());
        assertEquals(0, step(schedule, "outer").totalSlack());
    }

    @Test
    void aCircleIsNamedAndTheRestIsStillLaidOut() {
        var schedule = Scheduler.schedule(plan(task("a", 5), task("b", 1).after("a", 0).after("c", 0),
                task("c", 1).after("b", 0), task("d", 1).after("c", 0)));
        assertEquals(1, schedule.findings().size());
        var finding = schedule.findings().getFirst();
        assertEquals("schedule-circle", finding.rule());
        assertEquals("The links between “b”, “c” form a circle. The dates leave out the links among these steps.",
                finding.reason().en());
        assertTrue(finding.reason().ja().contains("「b」、「c」"), finding.reason().ja());
        assertEquals(NEXT_MONDAY, early(schedule, "b").start());
        assertEquals(MONDAY, early(schedule, "c").start());
        assertEquals(MONDAY.plusDays(1), early(schedule, "d").start());
    }

    @Test
    void aStepThatWaitsForItselfOrForItsGroupIsACircle() {
        var schedule = Scheduler.schedule(plan(task("a", 1).after("a", 0), group("g"),
                task("b", 1).inGroup("g").after("g", 0), group("h").after("c", 0), task("c", 1).inGroup("h")));
        assertEquals(List.of("a", "g", "h"), schedule.findings().stream().map(f -> f.subject()).sorted().toList());
    }

    @Test
    void groupsThatLieInEachOtherAreStillLaidOut() {
        var schedule = Scheduler.schedule(plan(group("g").inGroup("h"), group("h").inGroup("g"), task("a", 2).inGroup("h")));
        assertEquals(new Dates(MONDAY, MONDAY.plusDays(1)), early(schedule, "h"));
        assertEquals(3, schedule.steps().size());
    }

    @Test
    void aPinnedStepStaysAndTheBrokenLinkIsSaid() {
        var schedule = Scheduler.schedule(plan(task("a", 5), pinned(task("b", 1).after("a", 0))));
        assertEquals(MONDAY, early(schedule, "b").start());
        assertEquals(List.of("schedule-pin"), schedule.findings().stream().map(f -> f.rule()).toList());
        assertEquals("It is fixed on 5 April 2027, but “b” can only follow “a”, from 12 April 2027.",
                schedule.findings().getFirst().reason().en());
        assertTrue(schedule.findings().getFirst().reason().ja().startsWith("2027年4月5日に固定"));
        assertTrue(step(schedule, "a").totalSlack() < 0);
        assertTrue(step(schedule, "a").critical());
    }

    @Test
    void whatAPinnedStepCannotGiveWayToBindsItsPredecessors() {
        var schedule = Scheduler.schedule(plan(task("a", 1), pinned(task("b", FRIDAY, Span.working(1)).after("a", 0)),
                task("long", 30)));
        assertEquals(3, step(schedule, "a").totalSlack());
        assertEquals(25, step(schedule, "b").totalSlack());
    }

    @Test
    void onEqualDatesThePredecessorIsTheDriver() {
        var schedule = Scheduler.schedule(plan(task("a", 5), task("b", NEXT_MONDAY, Span.working(1)).after("a", 0)));
        assertEquals("a", step(schedule, "b").driver().step());
    }

    @Test
    void aChainOfAHundredThousandStepsIsLaidOut() {
        int count = 100_000;
        var steps = new ArrayList<Step>(count);
        steps.add(task("s0", 1));
        for (int i = 1; i < count; i++) steps.add(task("s" + i, 1).after("s" + (i - 1), 0));
        var schedule = Scheduler.schedule(Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(steps));
        assertEquals(Workdays.plus(MONDAY, count - 1), schedule.finish().orElseThrow());
        assertTrue(schedule.steps().values().stream().allMatch(ScheduledStep::critical));
    }

    @Test
    void aHundredThousandGroupsInEachOtherAndACircleOfAllAreNoTrouble() {
        int count = 100_000;
        var nested = new ArrayList<Step>(count);
        nested.add(group("s0"));
        for (int i = 1; i < count; i++) nested.add(group("s" + i).inGroup("s" + (i - 1)));
        assertEquals(MONDAY, Scheduler.schedule(Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(nested)).finish().orElseThrow());

        var circle = new ArrayList<Step>(count);
        for (int i = 0; i < count; i++) circle.add(task("s" + i, 1).after("s" + (i + 1) % count, 0));
        assertEquals(1, Scheduler.schedule(Plan.empty("JPY", LocalDate.of(2027, 4, 5)).with(circle)).findings().size());
    }

    private static ScheduledStep step(Schedule schedule, String id) {
        return schedule.step(id).orElseThrow();
    }

    private static Dates early(Schedule schedule, String id) {
        return step(schedule, id).early();
    }
}
