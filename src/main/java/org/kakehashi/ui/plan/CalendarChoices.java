package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.base.Names;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.Hours;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.schedule.Workdays;

/// What is offered where a calendar or an exception is added.
final class CalendarChoices {
    private static final List<Shift> MORNING = List.of(Shift.of(8 * 60 + 30, 12 * 60));
    private static final int MOST = 12;
    private static final List<Shift> SHORT = List.of(Shift.of(8 * 60, 12 * 60), Shift.of(12 * 60 + 30, 15 * 60));

    private CalendarChoices() {}

    /// A calendar to begin with.
    record Start(Names says, WorkCalendar calendar) {
        /// Names the option's control.
        @Override
        public String toString() {
            return calendar.id();
        }
    }

    /// @return the offices of both cities with their holidays, a plain office, day and night, and copies of what there is
    static List<Start> starts(Project project) {
        var starts = new ArrayList<Start>();
        for (var city : Stream.of(project.home(), project.partner()).distinct().toList()) {
            var hours = Arrays.stream(Hours.values()).filter(each -> each.country().equals(city.country())).findFirst()
                    .orElse(Hours.OFFICE);
            starts.add(new Start(CalendarWords.OFFICE_OF.names(city.name()),
                    WorkCalendar.of(city.id(), CalendarWords.NEW_NAME.names(city.name()), hours.week())
                            .ofCity(city.id(), city.country())));
        }
        for (var hours : List.of(Hours.OFFICE, Hours.ALWAYS)) {
            var name = (hours == Hours.OFFICE ? CalendarWords.PLAIN : CalendarWords.ALWAYS).names();
            starts.add(new Start(name, WorkCalendar.of(hours.name(), name, hours.week())));
        }
        for (var calendar : project.plan().calendars()) {
            var name = CalendarWords.COPY.names(calendar.name());
            starts.add(new Start(name, calendar.with(name).ofCity("", calendar.country())));
        }
        return starts;
    }

    /// What can be put into a calendar with a click.
    enum Quick { NEW_YEAR, TET, RAMADAN, BUDGET, OWN_EXCEPTION }

    static CalendarWords word(Quick quick) {
        return switch (quick) {
            case NEW_YEAR -> CalendarWords.NEW_YEAR;
            case TET -> CalendarWords.TET;
            case RAMADAN -> CalendarWords.RAMADAN;
            case BUDGET -> CalendarWords.BUDGET;
            case OWN_EXCEPTION -> CalendarWords.OWN_EXCEPTION;
        };
    }

    /// @param first year it is put in for, inclusive
    /// @param last  year it is put in for, inclusive; no more than a dozen years are
    /// @param day   what an exception of one's own begins with
    static WorkCalendar with(WorkCalendar calendar, Quick quick, int first, int last, LocalDate day) {
        var exceptions = new ArrayList<>(calendar.exceptions());
        var weeks = new ArrayList<>(calendar.weeks());
        var name = word(quick).names();
        if (quick == Quick.OWN_EXCEPTION) {
            exceptions.add(DayException.off(name, day, day));
            return calendar.withExceptions(exceptions);
        }
        for (int year = first; year <= Math.min(last, first + MOST - 1); year++) {
            switch (quick) {
                case NEW_YEAR -> exceptions.add(DayException.off(name, LocalDate.of(year, 12, 29), LocalDate.of(year + 1, 1, 3)));
                case TET -> PublicHolidays.shipped().tet(year).ifPresent(tet ->
                        exceptions.add(DayException.off(name, tet.minusDays(3), tet.plusDays(6))));
                case RAMADAN -> ramadan(year).forEach(start ->
                        weeks.add(new WorkWeek(name, start, start.plusDays(29), shortened(calendar))));
                case BUDGET -> exceptions.add(new DayException(name, firstWeekday(year, 3, 1), LocalDate.of(year, 3, 19), MORNING));
                case OWN_EXCEPTION -> { }
            }
        }
        return calendar.withExceptions(exceptions).withWeeks(weeks);
    }

    private static LocalDate firstWeekday(int year, int month, int day) {
        return Workdays.onOrAfter(LocalDate.of(year, month, day));
    }

    /// The first days of Ramadan in a year, by the calendar of Umm al-Qura; local sightings may differ by a day.
    private static List<LocalDate> ramadan(int year) {
        var found = new ArrayList<LocalDate>();
        var day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year) {
            var hijri = HijrahDate.from(day);
            int month = hijri.get(ChronoField.MONTH_OF_YEAR);
            if (month == 9 && hijri.get(ChronoField.DAY_OF_MONTH) == 1) found.add(day);
            day = day.plus(1, ChronoUnit.DAYS);
        }
        return found;
    }

    private static List<List<Shift>> shortened(WorkCalendar calendar) {
        var week = calendar.week().isEmpty() ? Hours.OFFICE.week() : calendar.week();
        return week.stream().map(day -> day.isEmpty() ? day : SHORT).toList();
    }

    /// @return codes of countries, those of the two cities first, then all with holidays by their name
    static List<String> countries(Project project) {
        var cities = Stream.of(project.home(), project.partner()).map(City::country);
        return Stream.concat(Stream.concat(Stream.of(""), cities),
                Countries.codes().stream().filter(PublicHolidays.shipped()::known)).distinct().toList();
    }
}
