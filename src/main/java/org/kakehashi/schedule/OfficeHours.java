package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.Map;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Moment;

/// The working time that a plan's days are made of, and the days that moments fall on.
///
/// @param opens      minute of the day at which work begins at the earliest
/// @param closes     minute of the day at which it ends at the latest
/// @param minutesADay minutes of work that a day of a span stands for
record OfficeHours(WorkHours hours, int opens, int closes, int minutesADay) {
    private static final int[] DAY = {8 * 60, 12 * 60, 13 * 60, 17 * 60};
    private static final int[] NONE = {};

    /// Monday to Friday, 8 to 12 and 13 to 17 o'clock, without holidays.
    static final WorkHours WEEKDAYS =
            WorkHours.of(new int[][] {DAY, DAY, DAY, DAY, DAY, NONE, NONE}, Map.of()).orElseThrow();
    /// Of a plan without calendars.
    static final OfficeHours PLAIN = of(WEEKDAYS);

    static OfficeHours of(WorkHours hours) {
        return new OfficeHours(hours, hours.opens(), hours.closes(), hours.commonDay());
    }

    /// @return when something begins that is said to begin at `moment`
    long start(Moment moment, WorkHours worked) {
        long day = day(moment);
        var time = moment.time();
        if (time != null) return day + time.toSecondOfDay() / 60;
        long first = worked.onOrAfter(day);
        return first < day + WorkHours.DAY && !worked.equals(WorkHours.ALWAYS) ? first : day + opens;
    }

    /// @return when something ends that is said to end at `moment`
    long finish(Moment moment, WorkHours worked) {
        long day = day(moment);
        var time = moment.time();
        if (time != null) return day + time.toSecondOfDay() / 60;
        long last = worked.onOrBefore(day + WorkHours.DAY);
        return last > day && !worked.equals(WorkHours.ALWAYS) ? last : day + closes;
    }

    private static long day(Moment moment) {
        return moment.day().toEpochDay() * WorkHours.DAY;
    }

    /// @param led whether the start is set by what comes before; then what only takes a moment as offices open ends
    ///            the day before
    /// @return the days of an activity, both inclusive
    Dates days(Activity activity, long start, long finish, boolean led) {
        if (start == finish) {
            boolean opening = Math.floorMod(start, (long) WorkHours.DAY) == opens;
            long day = floor(led && opening ? hours.onOrBefore(start) : start);
            return days(day, day);
        }
        if (!activity.elapsed()) return days(floor(start), floor(finish - 1));
        return days(floor(start + WorkHours.DAY - closes), floor(finish - opens - 1));
    }

    /// @return the first day of something that begins at `moment`; what begins when offices close begins the next day
    LocalDate startDay(long moment) {
        return Days.of(floor(moment + WorkHours.DAY - closes));
    }

    private static Dates days(long first, long last) {
        var from = Days.of(first);
        return new Dates(from, last < first ? from : Days.of(last));
    }

    private static long floor(long moment) {
        return Math.floorDiv(moment, (long) WorkHours.DAY);
    }

    /// @return days of work that many minutes make
    double days(long minutes) {
        return minutes / (double) minutesADay;
    }
}
