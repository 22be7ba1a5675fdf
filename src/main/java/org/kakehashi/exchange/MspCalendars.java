package org.kakehashi.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.mpxj.DayType;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarDays;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;

/// The calendars of a plan that MPXJ has read, as ours.
final class MspCalendars {
    private static final int MOST_CALENDARS = 500, MOST_EXCEPTIONS = 3_000;
    private static final long LONGEST = 36_600;

    private final PlanTrouble trouble;
    private final Map<Integer, WorkCalendar> taken = new LinkedHashMap<>();
    private final @Nullable Integer standard;

    MspCalendars(ProjectFile plan, PlanTrouble trouble) {
        this.trouble = trouble;
        var first = plan.getDefaultCalendar();
        standard = first == null ? null : first.getUniqueID();
        for (var calendar : plan.getCalendars()) {
            if (!isOfOne(calendar) || calendar.equals(first)) take(calendar);
        }
    }

    /// @return the plan's calendars, its own first
    List<WorkCalendar> all() {
        return List.copyOf(taken.values());
    }

    /// @return id of the calendar that steps without another are worked by
    String own() {
        return standard == null ? "" : id(standard);
    }

    /// @return id of the calendar in our plan, empty if it is the plan's own or there is none
    String of(@Nullable ProjectCalendar calendar) {
        if (calendar == null || calendar.getUniqueID() == null || calendar.getUniqueID().equals(standard)) return "";
        take(calendar);
        return taken.containsKey(calendar.getUniqueID()) ? id(calendar.getUniqueID()) : "";
    }

    /// @return whether it says nothing that the one it rests on does not say
    static boolean saysNothing(ProjectCalendar calendar) {
        return calendar.getParent() != null && calendar.getCalendarExceptions().isEmpty() && keepsWeek(calendar);
    }

    /// @return whether its weeks are those of the calendar it rests on
    static boolean keepsWeek(ProjectCalendar calendar) {
        return calendar.getParent() != null && calendar.getWorkWeeks().isEmpty() && isBlank(calendar);
    }

    List<DayException> exceptions(ProjectCalendar calendar) {
        var exceptions = new ArrayList<DayException>();
        for (var exception : calendar.getCalendarExceptions()) {
            var each = exception.getRecurring() == null ? List.of(exception) : exception.getExpandedExceptions();
            for (var days : each) {
                if (exceptions.size() >= MOST_EXCEPTIONS) {
                    trouble.at(place(calendar), "manyExceptions", MOST_EXCEPTIONS);
                    return exceptions;
                }
                exception(calendar, days, exceptions);
            }
        }
        return exceptions;
    }

    private void exception(ProjectCalendar calendar, ProjectCalendarException days, List<DayException> exceptions) {
        var from = days.getFromDate();
        var to = days.getToDate();
        if (from == null || to == null || to.isBefore(from) || to.toEpochDay() - from.toEpochDay() > LONGEST || outside(from)) {
            trouble.at(place(calendar), "exception", String.valueOf(from), String.valueOf(to));
            return;
        }
        exceptions.add(new DayException(name(days.getName()), from, to, shifts(days)));
    }

    private void take(ProjectCalendar calendar) {
        var uid = calendar.getUniqueID();
        if (uid == null || taken.containsKey(uid)) return;
        if (taken.size() >= MOST_CALENDARS) {
            trouble.at(place(calendar), "manyCalendars", MOST_CALENDARS);
            return;
        }
        var parent = calendar.getParent();
        taken.put(uid, new WorkCalendar(id(uid), name(calendar.getName()), "", "", "", List.of(), List.of(), List.of()));
        if (parent != null) take(parent);
        var base = parent == null || parent.getUniqueID() == null || !taken.containsKey(parent.getUniqueID()) ? ""
                : id(parent.getUniqueID());
        var week = base.isEmpty() || !isBlank(calendar) ? week(calendar, calendar) : List.<List<Shift>>of();
        taken.put(uid, new WorkCalendar(id(uid), name(calendar.getName()), "", "", base, week, weeks(calendar),
                exceptions(calendar)));
    }

    private List<WorkWeek> weeks(ProjectCalendar calendar) {
        var weeks = new ArrayList<WorkWeek>();
        for (var week : calendar.getWorkWeeks()) {
            var range = week.getDateRange();
            if (range == null || range.getStart() == null || range.getEnd() == null || range.getEnd().isBefore(range.getStart())
                    || outside(range.getStart()) || outside(range.getEnd())) {
                trouble.at(place(calendar), "workWeek", Objects.requireNonNullElse(week.getName(), ""));
                continue;
            }
            weeks.add(new WorkWeek(name(week.getName()), range.getStart(), range.getEnd(), week(week, calendar)));
        }
        return weeks;
    }

    /// Days that a week says nothing of are those of the ordinary week.
    private static List<List<Shift>> week(ProjectCalendarDays week, ProjectCalendar ordinary) {
        var days = new ArrayList<List<Shift>>();
        for (var day : DayOfWeek.values()) {
            var kind = week.getCalendarDayType(day);
            var hours = week.getCalendarHours(day);
            if (kind == DayType.NON_WORKING) days.add(List.of());
            else if (kind == DayType.WORKING && hours != null) days.add(shifts(hours));
            else days.add(ordinary.isWorkingDay(day) ? shifts(ordinary.getHours(day)) : List.of());
        }
        return days;
    }

    private static boolean isBlank(ProjectCalendar calendar) {
        for (var day : DayOfWeek.values()) {
            var kind = calendar.getCalendarDayType(day);
            if (kind == DayType.WORKING || kind == DayType.NON_WORKING) return false;
        }
        return true;
    }

    /// @return in order; a stretch that runs into the one before it is left out
    static List<Shift> shifts(@Nullable ProjectCalendarHours hours) {
        var shifts = new ArrayList<Shift>();
        if (hours == null) return shifts;
        var ordered = hours.stream().filter(range -> range != null && range.getStart() != null && range.getEnd() != null)
                .sorted(Comparator.comparing(LocalTimeRange::getStart)).toList();
        int end = 0;
        for (var range : ordered) {
            int from = minute(range.getStart());
            int to = range.getEnd().equals(LocalTime.MIDNIGHT) ? 24 * 60 : minute(range.getEnd());
            if (from < end || to <= from) continue;
            shifts.add(Shift.of(from, to));
            end = to;
        }
        return shifts;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /// @return whether it belongs to one resource
    private static boolean isOfOne(ProjectCalendar calendar) {
        return calendar.getParent() != null && !calendar.getResources().isEmpty();
    }

    static boolean outside(LocalDate day) {
        return day.getYear() < PlanValue.FIRST_YEAR || day.getYear() > PlanValue.LAST_YEAR;
    }

    static boolean outside(LocalDateTime moment) {
        return outside(moment.toLocalDate());
    }

    private String place(ProjectCalendar calendar) {
        return trouble.file() + " Calendar " + calendar.getUniqueID();
    }

    private static Names name(@Nullable String name) {
        return Names.same(PlanTrouble.line(name));
    }

    static String id(Integer uid) {
        return "calendar-" + uid;
    }
}
