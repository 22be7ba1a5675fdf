package org.kakehashi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Circumstances;
import org.kakehashi.schedule.PlanHours;
import org.kakehashi.schedule.Scheduler;
import org.kakehashi.schedule.WorkHours;

/// How busy people are over several projects, and what does not fit.
class ConflictsTest {
    private static final Names NAME = Names.same("x");
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);
    private static final Optional<WorkHours> WEEKDAYS =
            Optional.of(PlanHours.of(Plan.empty("JPY", MONDAY), Holidays.NONE).plan());
    private static final Person ANN = new Person("ann", Origin.PROJECT, new Names("担当", "Ann"), NAME, NAME, "home");

    private static Step step(String id, LocalDate start, int days, double units, String... skills) {
        return Step.of(id, Names.same(id), Stage.STUDY, new Work.Task(), start, Span.working(days))
                .withAssigned(List.of(new Assignment("ann", units, List.of(skills))));
    }

    private static List<Booking> bookings(String project, Person person, Step... steps) {
        var plan = Plan.empty("JPY", MONDAY).with(List.of(steps));
        var schedule = Scheduler.schedule(plan, new Circumstances(Map.of(person.id(), person), Map.of(),
                PublicHolidays.shipped()));
        return Bookings.of(new Commitment(project, Names.same("Project " + project), "home", "partner", plan, schedule,
                List.of(person)));
    }

    private static Load load(Person person, List<Booking> bookings) {
        return Load.of(person, WEEKDAYS, bookings);
    }

    private static Load load(Person person, List<Booking> some, List<Booking> others) {
        return load(person, Stream.of(some, others).flatMap(List::stream).toList());
    }

    private static List<Finding> conflicts(Load load) {
        return Conflicts.of(load, "a", 4, MONDAY);
    }

    @Test
    void aWeekCountsDaysOfWork() {
        var load = load(ANN, bookings("a", ANN, step("one", MONDAY, 7, 0.5)));
        assertEquals(List.of(new Load.Week(MONDAY, 2.5, 5), new Load.Week(MONDAY.plusWeeks(1), 1, 5)), load.weeks());
        assertEquals(List.of(), conflicts(load));
    }

    @Test
    void someoneBookedTwiceIsNamedWithStepsProjectsAndDates() {
        var load = load(ANN, bookings("a", ANN, step("one", MONDAY, 10, 0.6)),
                bookings("b", ANN, step("two", MONDAY.plusDays(7), 10, 0.6)));
        assertEquals(List.of(false, true, false), load.weeks().stream().map(Load.Week::over).toList());
        var finding = conflicts(load).getFirst();
        assertEquals("people-twice", finding.rule());
        assertEquals("one", finding.subject());
        assertTrue(finding.reason().en().contains("“one”, “two” in “Project b”"), finding.reason().en());
        assertTrue(finding.reason().en().contains("14 June 2027"), finding.reason().en());
        assertTrue(finding.title().ja().startsWith("担当の負荷"), finding.title().ja());
    }

    @Test
    void aProjectHearsOnlyOfOverlapsItHasPartIn() {
        var load = load(ANN, bookings("a", ANN, step("one", MONDAY, 5, 0.5)),
                bookings("b", ANN, step("two", MONDAY.plusDays(14), 5, 1), step("three", MONDAY.plusDays(14), 5, 1)));
        assertEquals(List.of(), conflicts(load));
    }

    @Test
    void aTeamCanDoSeveralThingsAtATime() {
        var team = ANN.withUnits(2);
        var load = load(team, bookings("a", team, step("one", MONDAY, 5, 1), step("two", MONDAY, 5, 1)));
        assertEquals(List.of(), conflicts(load));
    }

    @Test
    void whoHasTheSameIdInAnotherCityIsSomeoneElse() {
        var other = ANN.with(NAME, NAME, NAME, "elsewhere");
        var load = load(ANN, bookings("a", ANN, step("one", MONDAY, 5, 1)), bookings("b", other, step("two", MONDAY, 5, 1)));
        assertEquals(1, load.bookings().size());
    }

    @Test
    void whatIsDoneOrOverIsNoConflict() {
        var done = bookings("a", ANN, step("one", MONDAY, 5, 1).withDone(1), step("two", MONDAY, 5, 1));
        assertEquals(List.of(), conflicts(load(ANN, done)));
        var over = bookings("a", ANN, step("one", MONDAY.minusDays(28), 5, 1), step("two", MONDAY.minusDays(28), 5, 1));
        assertEquals(List.of(), conflicts(load(ANN, over)));
    }

    @Test
    void workInTimeThatRunsOnDuringLeaveIsAConflict() {
        var leave = new Leave(MONDAY.plusDays(1), MONDAY.plusDays(2), new Names("出張", "travel"));
        var ann = ANN.withLeave(List.of(leave));
        var elapsed = step("one", MONDAY, 5, 1).with(Span.elapsed(5)).with(step("x", MONDAY, 1, 1).timing());
        assertEquals(0, conflicts(load(ann, bookings("a", ann, step("one", MONDAY, 5, 1)))).size());
        assertEquals(0, conflicts(load(ann, bookings("a", ann, elapsed.withDone(1)))).size());
        var milestone = Step.of("m", NAME, Stage.STUDY, new Work.Milestone(), MONDAY.plusDays(1), Span.working(0))
                .with(Timing.SOON.pinnedTo(Moment.of(MONDAY.plusDays(1))))
                .withAssigned(List.of(Assignment.of("ann")));
        var finding = conflicts(load(ann, bookings("a", ann, milestone))).getFirst();
        assertEquals("people-leave", finding.rule());
        assertTrue(finding.reason().en().contains("travel"), finding.reason().en());
    }

    @Test
    void aPostAsksForSkillsAndLanguages() {
        var ann = ANN.able(List.of("ja"), List.of("leakage"));
        var load = load(ann, bookings("a", ann, step("one", MONDAY, 5, 1, "leakage", "lang:vi", "tariff")));
        var finding = conflicts(load).getFirst();
        assertEquals("people-skill", finding.rule());
        assertTrue(finding.reason().ja().contains("ベトナム語"), finding.reason().ja());
        assertTrue(finding.reason().en().contains("Vietnamese, Tariff and finance"), finding.reason().en());
    }

    @Test
    void daysAbroadCountByFiscalYearAndByCalendarYear() {
        var ann = ANN.withDaysAway(30);
        var twoTrips = Step.of("d", NAME, Stage.EXPERTS, new Work.ExpertDispatch(NAME, 1, 0, 2, 20), MONDAY, Span.working(40))
                .withAssigned(List.of(Assignment.of("ann")));
        var findings = conflicts(load(ann, bookings("a", ann, twoTrips)));
        assertEquals(List.of("people-away"), findings.stream().map(Finding::rule).toList());
        assertTrue(findings.getFirst().reason().ja().contains("2027年度"), findings.getFirst().reason().ja());
        // from January to June: 20 in each fiscal year, but 40 in the calendar year
        var inOne = twoTrips.startingOn(LocalDate.of(2028, 1, 3)).with(Span.working(126));
        var calendar = conflicts(load(ann, bookings("a", ann, inOne)));
        assertTrue(calendar.getFirst().reason().en().contains("In 2028"), calendar.toString());
    }

    @Test
    void someoneFromThePartnerCityIsNotAbroadThere() {
        var there = ANN.with(NAME, NAME, NAME, "partner").withDaysAway(1);
        var dispatch = Step.of("d", NAME, Stage.EXPERTS, new Work.ExpertDispatch(NAME, 1, 0, 2, 20), MONDAY, Span.working(40))
                .withAssigned(List.of(Assignment.of("ann")));
        assertEquals(0, bookings("a", there, dispatch).getFirst().daysAway());
        var course = dispatch.with(new Work.Training(NAME, Work.Training.Mode.INBOUND, 5, 12, 2));
        assertEquals(12, bookings("a", there, course).getFirst().daysAway());
        assertEquals(0, bookings("a", ANN, course).getFirst().daysAway());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// However steps overlap, the weeks together hold the work of all steps, and no more than a person has is free.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void weeksHoldAllWork(long seed) {
        var random = new SplittableRandom(seed);
        var steps = new ArrayList<Step>();
        double all = 0;
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            int days = 1 + random.nextInt(60);
            double units = (1 + random.nextInt(10)) / 10.0;
            steps.add(step("s" + i, MONDAY.plusDays(random.nextInt(300)), days, units));
            all += days * units;
        }
        var load = load(ANN, bookings("a", ANN, steps.toArray(Step[]::new)));
        assertEquals(all, load.weeks().stream().mapToDouble(Load.Week::booked).sum(), 1e-9);
        assertEquals(List.of(5.0), load.weeks().stream().map(Load.Week::capacity).distinct().collect(Collectors.toList()));
    }
}
