package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.reference.Stage;

/// By which hours the steps of a plan are worked at.
class StepHoursTest {
    private static final Names NAME = Names.same("x");
    /// A Monday in the week before Golden Week and the holidays of April in Viet Nam.
    private static final LocalDate MONDAY = day("2027-04-26");
    private static final WorkCalendar JAPAN = WorkCalendar.of("jp", new Names("市役所", "City hall"), List.of())
            .ofCity("kitakyushu", "JPN");
    private static final WorkCalendar VIETNAM = WorkCalendar.of("vn", NAME, List.of()).ofCity("haiphong", "VNM");
    private static final WorkCalendar NEVER = WorkCalendar.of("never", new Names("なし", "Never"), week(0));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<List<Shift>> week(int days) {
        return IntStream.range(0, 7).mapToObj(i -> i < days ? List.of(Shift.of(480, 720), Shift.of(780, 1020))
                : List.<Shift>of()).toList();
    }

    private static Person person(String id, String city) {
        return new Person(id, Origin.PROJECT, Names.same(id), NAME, NAME, city);
    }

    private static Step step(int days, String calendar, String... people) {
        return Step.of("s", new Names("工程", "Step"), Stage.STUDY, new Work.Task(), MONDAY, Span.working(days))
                .with(Timing.notBefore(MONDAY).withCalendar(calendar))
                .withAssigned(Arrays.stream(people).map(Assignment::of).toList());
    }

    private static Schedule schedule(Step step, String calendar, List<WorkCalendar> calendars, Person... people) {
        var plan = Plan.empty("JPY", MONDAY).withCalendars(calendar, calendars).with(step);
        var known = Arrays.stream(people).collect(Collectors.toMap(Person::id, person -> person));
        return Scheduler.schedule(plan, new Circumstances(known, Map.of(), PublicHolidays.shipped()));
    }

    private static String finish(Schedule schedule) {
        return schedule.step("s").orElseThrow().dates().finish().toString();
    }

    @Test
    void aPlanWithoutCalendarsKnowsNoHolidays() {
        assertEquals("2027-05-07", finish(schedule(step(10, ""), "", List.of())));
    }

    @Test
    void aStepIsWorkedByThePlansCalendar() {
        // 29 April and 3 to 5 May are holidays
        assertEquals("2027-05-13", finish(schedule(step(10, ""), "jp", List.of(JAPAN))));
    }

    @Test
    void aStepWithACalendarOfItsOwnIsWorkedWhenItsPeopleWorkToo() {
        var result = schedule(step(10, "vn", "a"), "jp", List.of(JAPAN, VIETNAM), person("a", "kitakyushu"));
        assertEquals("2027-05-14", finish(result));
        // 30 April and, for 1 May, 3 May
        assertEquals("2027-05-11", finish(schedule(step(10, "vn"), "jp", List.of(JAPAN, VIETNAM))));
    }

    @Test
    void someoneKeepsTheHolidaysOfTheirCity() {
        assertEquals("2027-05-11", finish(schedule(step(10, "", "a"), "jp", List.of(JAPAN, VIETNAM), person("a", "haiphong"))));
    }

    @Test
    void thoseWhoWorkTogetherKeepTheHolidaysOfBoth() {
        assertEquals("2027-05-14", finish(schedule(step(10, "", "a", "b"), "jp", List.of(JAPAN, VIETNAM),
                person("a", "haiphong"), person("b", "kitakyushu"))));
    }

    @Test
    void aPersonsOwnCalendarGoesBeforeThatOfTheirCity() {
        assertEquals("2027-05-11", finish(schedule(step(10, "", "a"), "jp", List.of(JAPAN, VIETNAM),
                person("a", "kitakyushu").withCalendar("vn"))));
    }

    @Test
    void noWorkIsDoneOnLeave() {
        var leave = new Leave(day("2027-04-27"), day("2027-04-28"), NAME);
        assertEquals("2027-05-11", finish(schedule(step(10, "", "a"), "", List.of(),
                person("a", "").withLeave(List.of(leave)))));
    }

    @Test
    void halfADayOfWorkEndsAtNoonAndAHalfHolidayCountsHalf() {
        var half = new DayException(NAME, MONDAY, MONDAY, List.of(Shift.of(480, 720)));
        var calendar = WorkCalendar.of("half", NAME, List.of()).withExceptions(List.of(half));
        var result = schedule(step(1, ""), "half", List.of(calendar)).step("s").orElseThrow();
        assertEquals("2027-04-27T12:00", result.finish().toString());
    }

    @Test
    void anUnknownCalendarOrPersonMeansThatOfThePlan() {
        assertEquals("2027-05-13", finish(schedule(step(10, "gone", "nobody"), "jp", List.of(JAPAN))));
    }

    @Test
    void whereThePeopleShareNoHoursThePlansCountAndAFindingNamesThem() {
        var night = WorkCalendar.of("night", NAME, IntStream.range(0, 7)
                .mapToObj(_ -> List.of(Shift.of(0, 360))).toList());
        var result = schedule(step(10, "", "a", "b"), "", List.of(night), person("a", ""),
                person("b", "").withCalendar("night"));
        assertEquals("2027-05-07", finish(result));
        var finding = result.findings().getFirst();
        assertEquals("schedule-hours", finding.rule());
        assertEquals("s", finding.subject());
        assertTrue(finding.reason().en().contains("a, b"), finding.reason().en());
        assertTrue(finding.title().ja().contains("工程"), finding.title().ja());
    }

    @Test
    void aCalendarWithoutHoursIsAFindingAndDoesNotStopThePlan() {
        var ofStep = schedule(step(10, "never"), "", List.of(NEVER));
        assertEquals("2027-05-07", finish(ofStep));
        assertTrue(ofStep.findings().getFirst().reason().en().contains("Never"));
        var ofPlan = schedule(step(10, ""), "never", List.of(NEVER));
        assertEquals("2027-05-07", finish(ofPlan));
        assertEquals(1, ofPlan.findings().size());
        var ofPerson = schedule(step(10, "", "a"), "", List.of(NEVER), person("a", "").withCalendar("never"));
        assertEquals("s", ofPerson.findings().getFirst().subject());
    }

    @Test
    void aPlanThatReachesThroughAllTimeLooksUpNoMoreThanACenturyAndAHalfOfHolidays() {
        var late = Step.of("late", NAME, Stage.STUDY, new Work.Task(), day("9000-01-03"), Span.working(1));
        var plan = Plan.empty("JPY", day("0001-01-01")).withCalendars("jp", List.of(JAPAN)).with(late);
        var result = Scheduler.schedule(plan, new Circumstances(Map.of(), Map.of(), PublicHolidays.shipped()));
        assertEquals(day("9000-01-03"), result.step("late").orElseThrow().dates().start());
    }
}
