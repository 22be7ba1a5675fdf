package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.Map;
import org.kakehashi.plan.Dates;

/// The working time that a plan's days are made of, and the days that moments fall on.
final class OfficeHours {
    static final int MINUTES_A_DAY = 480;
    private static final int OPENS = 8 * 60;
    private static final int CLOSES = 17 * 60;
    private static final int[] DAY = {OPENS, 12 * 60, 13 * 60, CLOSES};
    private static final int[] NONE = {};

    /// Monday to Friday, 8 to 12 and 13 to 17 o'clock, without holidays.
    static final WorkHours WEEKDAYS =
            WorkHours.of(new int[][] {DAY, DAY, DAY, DAY, DAY, NONE, NONE}, Map.of()).orElseThrow();

    private OfficeHours() {}

    /// @return when an office opens on that day
    static long opening(LocalDate day) {
        return day.toEpochDay() * WorkHours.DAY + OPENS;
    }

    /// @return when an office closes on that day
    static long closing(LocalDate day) {
        return day.toEpochDay() * WorkHours.DAY + CLOSES;
    }

    /// @return the first day of something that begins at `moment`; what begins when offices close begins the next day
    static LocalDate startDay(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment + WorkHours.DAY - CLOSES, (long) WorkHours.DAY));
    }

    /// @return the last day of something that ends at `moment`; what ends when offices open ended the day before
    static LocalDate finishDay(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment - OPENS - 1, (long) WorkHours.DAY));
    }

    /// @return the days, inclusive; a moment by itself lies on the day it falls on, that of opening on the one before
    static Dates days(long start, long finish) {
        if (start == finish) {
            boolean opening = Math.floorMod(start, (long) WorkHours.DAY) == OPENS;
            var day = LocalDate.ofEpochDay(Math.floorDiv(opening ? WEEKDAYS.onOrBefore(start) : start, (long) WorkHours.DAY));
            return new Dates(day, day);
        }
        var first = startDay(start);
        var last = finishDay(finish);
        return new Dates(first, last.isBefore(first) ? first : last);
    }

    /// @return whole days that many minutes of work make; what is too late by less than a day is late by one
    static int wholeDays(long minutes) {
        return Math.clamp(Math.floorDiv(minutes, (long) MINUTES_A_DAY), -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
