package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Names;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.Hours;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.kakehashi.reference.Holiday;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.PublicHolidays;

/// What a calendar says about a day, and what that makes of working hours.
class CalendarsTest {
    private static final Names NAME = Names.same("x");
    private static final List<Shift> MORNING = List.of(Shift.of(480, 720));
    private static final List<List<Shift>> MORNINGS =
            List.of(MORNING, MORNING, MORNING, MORNING, MORNING, List.of(), List.of());
    private static final Holidays TUESDAY = (country, year) -> country.equals("AAA") && year == 2027
            ? List.of(new Holiday(day("2027-06-01"), new Names("休", "off"), false, false),
                    new Holiday(day("2027-06-05"), new Names("出", "on"), true, true)) : List.of();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static WorkCalendar plain(String id) {
        return WorkCalendar.of(id, NAME, List.of());
    }

    private static Calendars of(Holidays holidays, WorkCalendar... calendars) {
        return Calendars.of(List.of(calendars), holidays, 2020, 2035);
    }

    private static long moment(String text) {
        var time = LocalDateTime.parse(text);
        return time.toLocalDate().toEpochDay() * 1440 + time.toLocalTime().toSecondOfDay() / 60;
    }

    @Test
    void aCalendarThatIsNotThereIsThatOfAPlainOffice() {
        var calendars = of(Holidays.NONE);
        assertEquals(OfficeHours.WEEKDAYS, calendars.hours("").orElseThrow());
        assertEquals(Hours.OFFICE.week().getFirst(), calendars.on("gone", day("2027-06-01")));
    }

    @Test
    void aPublicHolidayIsADayOffAndADayInExchangeIsWorked() {
        var calendars = of(TUESDAY, plain("a").ofCity("", "AAA"), plain("b"));
        assertEquals(List.of(), calendars.on("a", day("2027-06-01")));
        assertEquals(Hours.OFFICE.week().getFirst(), calendars.on("a", day("2027-06-05")));
        assertEquals("off", calendars.special("a", day("2027-06-01")).orElseThrow().name().en());
        assertEquals(2, calendars.special("a", day("2027-01-01"), day("2027-12-31")).size());
        assertEquals(List.of(), calendars.special("b", day("2027-01-01"), day("2027-12-31")));
        long before = moment("2027-05-31T17:00"), after = moment("2027-06-02T08:00");
        assertEquals(after + 60, calendars.hours("a").orElseThrow().plus(before, 60));
        assertEquals(moment("2027-06-05T09:00"),
                calendars.hours("a").orElseThrow().plus(moment("2027-06-04T17:00"), 60));
    }

    @Test
    void anExceptionGoesBeforeAHolidayAndAHolidayBeforeASpell() {
        var spell = new WorkWeek(NAME, day("2027-05-31"), day("2027-06-06"), MORNINGS);
        var with = plain("a").ofCity("", "AAA").withWeeks(List.of(spell));
        assertEquals(List.of(), of(TUESDAY, with).on("a", day("2027-06-01")));
        assertEquals(MORNING, of(TUESDAY, with).on("a", day("2027-06-02")));
        var half = new DayException(NAME, day("2027-06-01"), day("2027-06-02"), MORNING);
        var excepted = of(TUESDAY, with.withExceptions(List.of(half)));
        assertEquals(MORNING, excepted.on("a", day("2027-06-01")));
        assertEquals(SpecialDay.Kind.EXCEPTION, excepted.special("a", day("2027-06-02")).orElseThrow().kind());
    }

    @Test
    void ofTwoExceptionsTheFirstCounts() {
        var off = DayException.off(NAME, day("2027-06-01"), day("2027-06-03"));
        var half = new DayException(NAME, day("2027-06-02"), day("2027-06-04"), MORNING);
        var calendars = of(Holidays.NONE, plain("a").withExceptions(List.of(off, half)));
        assertEquals(List.of(), calendars.on("a", day("2027-06-02")));
        assertEquals(MORNING, calendars.on("a", day("2027-06-04")));
    }

    @Test
    void aCalendarTakesWhatItDoesNotSayFromTheOneItRestsOn() {
        var base = plain("base").ofCity("", "AAA").withWeek(MORNINGS);
        var calendars = of(TUESDAY, base, plain("a").on("base"), plain("b").on("base").withWeek(Hours.ALWAYS.week()));
        assertEquals(MORNING, calendars.on("a", day("2027-06-02")));
        assertEquals(List.of(), calendars.on("a", day("2027-06-01")));
        assertEquals(List.of(), calendars.on("b", day("2027-06-01")));
        assertEquals(Hours.ALWAYS.week().getFirst(), calendars.on("b", day("2027-06-06")));
    }

    @Test
    void calendarsThatRestOnEachOtherAreReadOnce() {
        var calendars = of(TUESDAY, plain("a").on("b"), plain("b").on("a").withWeek(MORNINGS));
        assertEquals(MORNING, calendars.on("a", day("2027-06-02")));
    }

    @Test
    void aCalendarWithoutWorkHasNoHours() {
        var never = IntStream.range(0, 7).mapToObj(_ -> List.<Shift>of()).toList();
        assertTrue(of(Holidays.NONE, WorkCalendar.of("a", NAME, never)).hours("a").isEmpty());
    }

    @Test
    void spellsAndHolidaysEndWithTheYearsAskedFor() {
        var always = new WorkWeek(NAME, LocalDate.MIN, LocalDate.MAX, MORNINGS);
        var calendars = of(TUESDAY, plain("a").withWeeks(List.of(always)));
        assertEquals(MORNING, calendars.on("a", day("2020-01-01")));
        assertEquals(Hours.OFFICE.week().getFirst(), calendars.on("a", day("2019-12-31")));
        assertEquals(Hours.OFFICE.week().getFirst(), calendars.on("a", day("2036-01-01")));
    }

    @Test
    void aJapaneseCityHallIsClosedInGoldenWeek() {
        var hall = plain("a").ofCity("", "JPN").withWeek(Hours.JAPAN.week());
        var hours = of(PublicHolidays.shipped(), hall).hours("a").orElseThrow();
        assertEquals(moment("2027-05-06T08:31"), hours.plus(moment("2027-04-30T17:15"), 1));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Whatever the calendar, the minutes of work between two days are those of the shifts of the days between.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hoursCountWhatTheDaysSay(long seed) {
        var random = new SplittableRandom(seed);
        var calendars = of(TUESDAY, calendar(random, "a", "b"), calendar(random, "b", "c"), calendar(random, "c", "a"));
        var hours = calendars.hours("a");
        long sum = 0;
        var from = day("2019-06-01").plusDays(random.nextInt(2000));
        var at = from;
        for (int i = 0; i < 900 && hours.isPresent(); i++, at = at.plusDays(1)) {
            assertEquals(sum, hours.get().between(from.toEpochDay() * 1440, at.toEpochDay() * 1440));
            sum += calendars.on("a", at).stream().mapToInt(Shift::minutes).sum();
        }
    }

    private static WorkCalendar calendar(SplittableRandom random, String id, String base) {
        var weeks = new ArrayList<WorkWeek>();
        var exceptions = new ArrayList<DayException>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var from = day("2020-01-01").plusDays(random.nextInt(3000));
            weeks.add(new WorkWeek(NAME, from, from.plusDays(random.nextInt(40)), week(random)));
            exceptions.add(new DayException(NAME, from, from.plusDays(random.nextInt(10)), shifts(random)));
        }
        return new WorkCalendar(id, NAME, "", random.nextBoolean() ? "AAA" : "", base,
                random.nextInt(3) == 0 ? List.of() : week(random), weeks, exceptions);
    }

    private static List<List<Shift>> week(SplittableRandom random) {
        return IntStream.range(0, 7).mapToObj(_ -> shifts(random)).toList();
    }

    private static List<Shift> shifts(SplittableRandom random) {
        var shifts = new ArrayList<Shift>();
        int at = random.nextInt(600);
        for (int i = 0; i < random.nextInt(3); i++) {
            int to = at + 1 + random.nextInt(300);
            shifts.add(Shift.of(at, to));
            at = to + random.nextInt(60);
        }
        return shifts;
    }
}
