package org.kakehashi.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.Person;
import org.kakehashi.schedule.PlanHours;
import org.mpxj.DayType;
import org.mpxj.LocalDateRange;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarDays;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;

/// Calendars as Microsoft Project has them: each stands alone, with its public holidays as days off of their own.
final class MspCalendarWriting {
    private static final List<Shift> OFFICE = List.of(Shift.of(480, 720), Shift.of(780, 1020));
    private static final int WORKDAYS = 5;

    private final ProjectFile file;
    private final Plan plan;
    private final Holidays holidays;
    private final Language language;
    private final int first;
    private final int last;
    private final Map<String, ProjectCalendar> written = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    /// @param first first and last year whose public holidays are written
    MspCalendarWriting(ProjectFile file, Plan plan, Holidays holidays, Language language, int first, int last) {
        this.file = file;
        this.plan = plan;
        this.holidays = holidays;
        this.language = language;
        this.first = first;
        this.last = last;
        var own = plan.calendar(plan.calendar());
        file.setDefaultCalendar(own.isPresent() ? of(own.get()) : office());
        for (var calendar : plan.calendars()) of(calendar);
    }

    /// @return the calendar of that id, the plan's own if there is none
    ProjectCalendar of(String id) {
        return plan.calendar(id).map(this::of).orElseGet(file::getDefaultCalendar);
    }

    /// Gives a person a calendar that rests on the one they keep, with their leave.
    void give(Resource resource, Person person) {
        var calendar = file.addCalendar();
        calendar.setUniqueID(uid(""));
        calendar.setName(resource.getName());
        calendar.setParent(of(PlanHours.of(plan, holidays).calendar(person)));
        for (var day : DayOfWeek.values()) calendar.setCalendarDayType(day, DayType.DEFAULT);
        var days = new TreeMap<LocalDate, Days>();
        for (var leave : person.leave()) add(days, new Days(leave.reason(), leave.from(), leave.to(), List.of()));
        write(calendar, days);
        resource.setCalendar(calendar);
    }

    private ProjectCalendar office() {
        var calendar = file.addCalendar();
        calendar.setUniqueID(uid("calendar-1"));
        calendar.setName(PlanTrouble.TEXTS.text("office").in(language));
        week(calendar, officeWeek());
        return calendar;
    }

    private static List<List<Shift>> officeWeek() {
        var week = new ArrayList<List<Shift>>();
        for (int day = 0; day < 7; day++) week.add(day < WORKDAYS ? OFFICE : List.of());
        return week;
    }

    private ProjectCalendar of(WorkCalendar ours) {
        var known = written.get(ours.id());
        if (known != null) return known;
        var calendar = file.addCalendar();
        written.put(ours.id(), calendar);
        calendar.setUniqueID(uid(ours.id()));
        calendar.setName(ours.name().in(language));
        var chain = chain(ours);
        var week = chain.stream().map(WorkCalendar::week).filter(days -> !days.isEmpty()).findFirst().orElseGet(MspCalendarWriting::officeWeek);
        week(calendar, week);
        var days = new TreeMap<LocalDate, Days>();
        for (var each : chain) {
            for (var exception : each.exceptions()) add(days, new Days(exception.name(), exception.from(), exception.to(), exception.shifts()));
            if (!each.country().isEmpty()) holidays(each.country(), week, days);
        }
        write(calendar, days);
        for (var each : chain) {
            for (var spell : each.weeks()) spell(calendar, spell, spell.from(), spell.to());
            if (!each.week().isEmpty()) break;
        }
        return calendar;
    }

    /// @return the calendar and those it rests on, in turn
    private List<WorkCalendar> chain(WorkCalendar ours) {
        var chain = new ArrayList<WorkCalendar>();
        for (var at = ours; at != null && !chain.contains(at); at = plan.calendar(at.base()).orElse(null)) chain.add(at);
        return chain;
    }

    /// A file keeps the number a calendar had in the one it came from.
    private Integer uid(String id) {
        var number = id.matches("calendar-\\d{1,6}") ? Integer.parseInt(id.substring("calendar-".length())) : 1;
        while (!used.add(number)) number++;
        return number;
    }

    /// Of two spells that overlap the first counts, so that a later one keeps only the days that are left.
    private void spell(ProjectCalendar calendar, WorkWeek spell, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) return;
        for (var other : calendar.getWorkWeeks()) {
            var range = other.getDateRange();
            if (range.getEnd().isBefore(from) || to.isBefore(range.getStart())) continue;
            spell(calendar, spell, from, range.getStart().minusDays(1));
            spell(calendar, spell, range.getEnd().plusDays(1), to);
            return;
        }
        var week = calendar.addWorkWeek();
        week.setName(spell.name().in(language));
        week.setDateRange(new LocalDateRange(from, to));
        week(week, spell.days());
    }

    private static void week(ProjectCalendarDays days, List<List<Shift>> week) {
        for (var day : DayOfWeek.values()) {
            var shifts = week.get(day.getValue() - 1);
            days.setCalendarDayType(day, shifts.isEmpty() ? DayType.NON_WORKING : DayType.WORKING);
            var hours = days.addCalendarHours(day);
            for (var shift : shifts) hours.add(range(shift));
        }
    }

    private static LocalTimeRange range(Shift shift) {
        return new LocalTimeRange(shift.from(), LocalTime.MIDNIGHT.equals(shift.to()) ? LocalTime.MIDNIGHT : shift.to());
    }

    private record Days(Names name, LocalDate from, LocalDate to, List<Shift> shifts) {}

    private void holidays(String country, List<List<Shift>> week, NavigableMap<LocalDate, Days> days) {
        for (int year = first; year <= last; year++) {
            for (var holiday : holidays.in(country, year)) {
                var shifts = holiday.worked() ? week.stream().filter(day -> !day.isEmpty()).findFirst().orElse(OFFICE) : List.<Shift>of();
                add(days, new Days(holiday.name(), holiday.day(), holiday.day(), shifts));
            }
        }
    }

    /// Of two that overlap the first counts, so that a later one keeps only the days that are left.
    private static void add(NavigableMap<LocalDate, Days> days, Days added) {
        var from = added.from();
        while (!from.isAfter(added.to())) {
            var before = days.floorEntry(from);
            if (before != null && !before.getValue().to().isBefore(from)) {
                from = before.getValue().to().plusDays(1);
                continue;
            }
            var next = days.higherKey(from);
            var to = next != null && !next.isAfter(added.to()) ? next.minusDays(1) : added.to();
            days.put(from, new Days(added.name(), from, to, added.shifts()));
            from = to.plusDays(1);
        }
    }

    private void write(ProjectCalendar calendar, NavigableMap<LocalDate, Days> days) {
        for (var each : days.values()) {
            var exception = calendar.addCalendarException(each.from(), each.to());
            exception.setName(each.name().in(language));
            for (var shift : each.shifts()) exception.add(range(shift));
        }
    }
}
