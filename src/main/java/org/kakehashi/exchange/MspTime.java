package org.kakehashi.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Shift;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectProperties;
import org.mpxj.TimeUnit;

/// Lengths and moments between MPXJ and us.
final class MspTime {
    /// Minutes in a day.
    static final double CALENDAR_DAY = 1440;
    private static final int OFFICE_DAY = 480;
    /// Files count lags in tenths of minutes.
    private static final double TENTHS = 10;
    private static final LocalTime MORNING = LocalTime.of(8, 0), EVENING = LocalTime.of(17, 0);
    private static final int DAYS_A_WEEK = 7, DAYS_A_MONTH = 30, DAYS_A_YEAR = 365, MONTHS_A_YEAR = 12;

    private MspTime() {}

    /// @param size in days or per cent
    record Lag(double size, Link.Unit unit) {}

    /// @return of work, or of time where the unit is one of elapsed time
    static double minutes(Duration duration, ProjectProperties plan) {
        double size = duration.getDuration();
        double month = (double) plan.getMinutesPerDay() * plan.getDaysPerMonth();
        return switch (duration.getUnits()) {
            case MINUTES, ELAPSED_MINUTES -> size;
            case HOURS, ELAPSED_HOURS -> size * 60;
            case DAYS -> size * plan.getMinutesPerDay();
            case WEEKS -> size * plan.getMinutesPerWeek();
            case MONTHS -> size * month;
            case YEARS -> size * month * MONTHS_A_YEAR;
            case ELAPSED_DAYS -> size * CALENDAR_DAY;
            case ELAPSED_WEEKS -> size * CALENDAR_DAY * DAYS_A_WEEK;
            case ELAPSED_MONTHS -> size * CALENDAR_DAY * DAYS_A_MONTH;
            case ELAPSED_YEARS -> size * CALENDAR_DAY * DAYS_A_YEAR;
            case PERCENT, ELAPSED_PERCENT -> 0;
        };
    }

    /// @param workDay minutes in a day of work
    static Lag lag(@Nullable Duration lag, ProjectProperties plan, int workDay) {
        if (lag == null || lag.getDuration() == 0) return new Lag(0, Link.Unit.WORK);
        if (lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT) {
            return new Lag(lag.getDuration(), Link.Unit.PERCENT);
        }
        double minutes = Math.round(minutes(lag, plan) * TENTHS) / TENTHS;
        return lag.getUnits().isElapsed() ? new Lag(minutes / CALENDAR_DAY, Link.Unit.ELAPSED) : new Lag(minutes / workDay, Link.Unit.WORK);
    }

    /// @return minutes worked on most days of an ordinary week, of several such lengths the longest
    static int commonDay(@Nullable ProjectCalendar calendar) {
        if (calendar == null) return OFFICE_DAY;
        var lengths = Arrays.stream(DayOfWeek.values()).mapToInt(day -> minutes(calendar, day)).filter(length -> length > 0).toArray();
        int most = 0, common = OFFICE_DAY;
        for (int length : lengths) {
            int count = (int) Arrays.stream(lengths).filter(other -> other == length).count();
            if (count < most || (count == most && length < common)) continue;
            most = count;
            common = length;
        }
        return common;
    }

    private static int minutes(ProjectCalendar calendar, DayOfWeek day) {
        if (!calendar.isWorkingDay(day)) return 0;
        return MspCalendars.shifts(calendar.getHours(day)).stream().mapToInt(Shift::minutes).sum();
    }

    /// @param opening   whether it is the moment of a start
    /// @param own       the calendar of the plan
    /// @param calendars by which the task is worked
    /// @return the day as a whole where its edge is that very minute
    static Moment moment(LocalDateTime at, boolean opening, ProjectCalendar own, Collection<ProjectCalendar> calendars) {
        var day = opening || !at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate() : at.toLocalDate().minusDays(1);
        return edge(day, opening, own, calendars).equals(at) ? Moment.of(day) : Moment.at(at);
    }

    /// @return when work begins at the latest, or ends at the earliest, by calendars that all work on that day; else when
    ///         days of the plan begin at the earliest, or end at the latest
    static LocalDateTime edge(LocalDate day, boolean opening, ProjectCalendar own, Collection<ProjectCalendar> calendars) {
        if (calendars.stream().allMatch(calendar -> calendar.isWorkingDate(day))) {
            var edges = calendars.stream().map(calendar -> edge(day, opening, calendar.getHours(day))).flatMap(Optional::stream);
            var worked = opening ? edges.max(Comparator.naturalOrder()) : edges.min(Comparator.naturalOrder());
            if (worked.isPresent()) return worked.get();
        }
        var week = Arrays.stream(DayOfWeek.values()).filter(own::isWorkingDay).map(own::getHours)
                .map(hours -> edge(day, opening, hours)).flatMap(Optional::stream);
        return (opening ? week.min(Comparator.naturalOrder()) : week.max(Comparator.naturalOrder()))
                .orElseGet(() -> day.atTime(opening ? MORNING : EVENING));
    }

    private static Optional<LocalDateTime> edge(LocalDate day, boolean opening, @Nullable ProjectCalendarHours hours) {
        var shifts = MspCalendars.shifts(hours);
        if (shifts.isEmpty()) return Optional.empty();
        return Optional.of(day.atStartOfDay().plusMinutes(opening ? shifts.getFirst().begins() : shifts.getLast().ends()));
    }
}
