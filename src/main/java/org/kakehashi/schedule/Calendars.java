package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kakehashi.plan.Hours;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.Holiday;
import org.kakehashi.reference.Holidays;

/// The calendars of a plan, day by day and as working hours.
///
/// What is said about a day counts in the order that [WorkCalendar] tells. Spells and holidays are known for the years
/// given, single days for those and a century around.
public final class Calendars {
    /// Years before and after those given for which single days still count.
    private static final int AROUND = 100;
    private final Map<String, WorkCalendar> calendars;
    private final Holidays holidays;
    private final int from;
    private final int to;
    private final Map<String, NavigableMap<LocalDate, SpecialDay>> days = new ConcurrentHashMap<>();
    private final Map<String, Optional<WorkHours>> hours = new ConcurrentHashMap<>();

    private Calendars(Map<String, WorkCalendar> calendars, Holidays holidays, int from, int to) {
        this.calendars = calendars;
        this.holidays = holidays;
        this.from = from;
        this.to = to;
    }

    /// @param from first year whose holidays are looked up, inclusive
    /// @param to   last year whose holidays are looked up, inclusive
    public static Calendars of(List<WorkCalendar> calendars, Holidays holidays, int from, int to) {
        var byId = new HashMap<String, WorkCalendar>();
        for (var calendar : calendars) byId.putIfAbsent(calendar.id(), calendar);
        return new Calendars(byId, holidays, from, to);
    }

    /// @return the hours of that calendar, those of a plain office for an unknown one; empty if no work is done in it
    ///         in an ordinary week
    public Optional<WorkHours> hours(String id) {
        var known = hours.get(id);
        if (known != null) return known;
        var made = make(id);
        hours.put(id, made);
        return made;
    }

    private Optional<WorkHours> make(String id) {
        if (!calendars.containsKey(id)) return Optional.of(OfficeHours.WEEKDAYS);
        var exceptions = new HashMap<Long, int[]>();
        for (var day : special(id).values()) exceptions.put(day.day().toEpochDay(), minutes(day.shifts()));
        return WorkHours.of(week(id).stream().map(Calendars::minutes).toArray(int[][]::new), exceptions);
    }

    static int[] minutes(List<Shift> shifts) {
        return shifts.stream().flatMapToInt(shift -> IntStream.of(shift.begins(), shift.ends())).toArray();
    }

    /// @return when work is done on that day
    public List<Shift> on(String id, LocalDate day) {
        var special = special(id).get(day);
        return special != null ? special.shifts() : week(id).get(day.getDayOfWeek().getValue() - 1);
    }

    /// @return the days from `first` to `last`, both inclusive, that differ from the week of that calendar
    public List<SpecialDay> special(String id, LocalDate first, LocalDate last) {
        return first.isAfter(last) ? List.of() : List.copyOf(special(id).subMap(first, true, last, true).values());
    }

    /// @return why that day differs from the week of that calendar; empty if it does not
    public Optional<SpecialDay> special(String id, LocalDate day) {
        return Optional.ofNullable(special(id).get(day));
    }

    /// @return shifts of the seven days from Monday in an ordinary week
    public List<List<Shift>> week(String id) {
        return chain(id).stream().map(WorkCalendar::week).filter(week -> !week.isEmpty()).findFirst()
                .orElse(Hours.OFFICE.week());
    }

    private NavigableMap<LocalDate, SpecialDay> special(String id) {
        return days.computeIfAbsent(id, this::collect);
    }

    /// @return the calendar and those it rests on; those that rest on each other count once
    private List<WorkCalendar> chain(String id) {
        var found = new LinkedHashSet<WorkCalendar>();
        var at = calendars.get(id);
        while (at != null && found.add(at)) at = calendars.get(at.base());
        return List.copyOf(found);
    }

    /// Goes from what counts least to what counts most, so that the later replaces the earlier.
    private NavigableMap<LocalDate, SpecialDay> collect(String id) {
        var chain = chain(id);
        var found = new TreeMap<LocalDate, SpecialDay>();
        int last = IntStream.range(0, chain.size()).filter(i -> !chain.get(i).week().isEmpty()).findFirst()
                .orElse(chain.size() - 1);
        for (var calendar : chain.subList(0, last + 1).reversed()) spells(calendar, found);
        var worked = week(id).stream().filter(day -> !day.isEmpty()).findFirst().orElse(List.of());
        for (var calendar : chain.reversed()) {
            if (!calendar.country().isEmpty()) holidays(calendar.country(), worked, found);
            exceptions(calendar, found);
        }
        return Collections.unmodifiableNavigableMap(found);
    }

    private void spells(WorkCalendar calendar, Map<LocalDate, SpecialDay> found) {
        for (var week : calendar.weeks().reversed()) {
            each(week.from(), week.to(), 0, day -> found.put(day, new SpecialDay(day, week.name(), SpecialDay.Kind.WEEK,
                    week.days().get(day.getDayOfWeek().getValue() - 1), false)));
        }
    }

    /// @param worked shifts of a day that is worked in exchange
    private void holidays(String country, List<Shift> worked, Map<LocalDate, SpecialDay> found) {
        for (int year = from; year <= to; year++) {
            for (var holiday : firstOfEachDay(holidays.in(country, year))) {
                found.put(holiday.day(), new SpecialDay(holiday.day(), holiday.name(), SpecialDay.Kind.HOLIDAY,
                        holiday.worked() ? worked : List.of(), holiday.expected()));
            }
        }
    }

    private static List<Holiday> firstOfEachDay(List<Holiday> holidays) {
        var seen = new ArrayList<Holiday>(holidays.size());
        for (var holiday : holidays) {
            if (seen.isEmpty() || !seen.getLast().day().equals(holiday.day())) seen.add(holiday);
        }
        return seen;
    }

    private void exceptions(WorkCalendar calendar, Map<LocalDate, SpecialDay> found) {
        for (var exception : calendar.exceptions().reversed()) {
            each(exception.from(), exception.to(), AROUND, day -> found.put(day, new SpecialDay(day, exception.name(),
                    SpecialDay.Kind.EXCEPTION, exception.shifts(), false)));
        }
    }

    /// @param years before and after the ones given that still count
    private void each(LocalDate first, LocalDate last, int years, Consumer<LocalDate> use) {
        var start = LocalDate.of(Math.max(from - years, -9999), 1, 1);
        var end = LocalDate.of(Math.min(to + years, 9999), 12, 31);
        var until = last.isAfter(end) ? end : last;
        for (var day = first.isBefore(start) ? start : first; !day.isAfter(until); day = day.plusDays(1)) use.accept(day);
    }
}
