package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// When work is done: the hours of a week, the public holidays of a country, and what differs from both.
///
/// Of what is said about a day the first that applies counts: an exception, then a public holiday, both of this
/// calendar before those of the one it rests on; then a work week; then the ordinary week. A calendar without a week
/// of its own has that of the one it rests on.
///
/// @param city       id of the city that keeps these hours, empty if none does
/// @param country    three-letter code of the country whose public holidays are days off, empty for none
/// @param base       id of the calendar of the plan it rests on, empty for none
/// @param week       shifts of the seven days from Monday; empty for those of `base`, or of a plain office
/// @param weeks      spells of other hours; of two that overlap the first counts
/// @param exceptions single days; of two that overlap the first counts
public record WorkCalendar(String id, Names name, String city, String country, String base, List<List<Shift>> week,
        List<WorkWeek> weeks, List<DayException> exceptions) {

    public WorkCalendar {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(city, "city");
        Require.that(country.isEmpty() || country.matches("[A-Z]{3}"), "country", country);
        Require.that(!base.equals(id), "base", base);
        week = week.stream().map(List::copyOf).toList();
        Require.that((week.isEmpty() || week.size() == 7) && week.stream().allMatch(Shift::inOrder), "week", week);
        weeks = List.copyOf(weeks);
        exceptions = List.copyOf(exceptions);
    }

    /// @return with these hours every week, without holidays or exceptions
    public static WorkCalendar of(String id, Names name, List<List<Shift>> week) {
        return new WorkCalendar(id, name, "", "", "", week, List.of(), List.of());
    }

    public WorkCalendar with(Names newName) {
        return new WorkCalendar(id, newName, city, country, base, week, weeks, exceptions);
    }

    public WorkCalendar ofCity(String newCity, String newCountry) {
        return new WorkCalendar(id, name, newCity, newCountry, base, week, weeks, exceptions);
    }

    public WorkCalendar on(String newBase) {
        return new WorkCalendar(id, name, city, country, newBase, week, weeks, exceptions);
    }

    public WorkCalendar withWeek(List<List<Shift>> newWeek) {
        return new WorkCalendar(id, name, city, country, base, newWeek, weeks, exceptions);
    }

    public WorkCalendar withWeeks(List<WorkWeek> newWeeks) {
        return new WorkCalendar(id, name, city, country, base, week, newWeeks, exceptions);
    }

    public WorkCalendar withExceptions(List<DayException> newExceptions) {
        return new WorkCalendar(id, name, city, country, base, week, weeks, newExceptions);
    }
}
