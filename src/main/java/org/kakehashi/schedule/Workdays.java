package org.kakehashi.schedule;

import java.time.LocalDate;

/// Arithmetic on weekdays, Monday to Friday, without holidays; every answer takes the same short time.
///
/// Weekdays are numbered in a row. A weekend day has the number of the Monday after it.
public final class Workdays {
    /// 1969-12-29, a Monday, is weekday 0.
    private static final long MONDAY = -3;

    private Workdays() {}

    /// @return `day` itself if it is a weekday, else the Monday after it
    public static LocalDate onOrAfter(LocalDate day) {
        return LocalDate.ofEpochDay(onOrAfter(day.toEpochDay()));
    }

    /// @return `day` itself if it is a weekday, else the Friday before it
    public static LocalDate onOrBefore(LocalDate day) {
        return LocalDate.ofEpochDay(onOrBefore(day.toEpochDay()));
    }

    /// @return the weekday `count` weekdays after `day` (before it if negative); a weekend day counts as its Monday
    public static LocalDate plus(LocalDate day, long count) {
        return LocalDate.ofEpochDay(day(number(day.toEpochDay()) + count));
    }

    /// @return weekdays from `from`, inclusive, to `to`, exclusive; negative if `to` is earlier
    public static long between(LocalDate from, LocalDate to) {
        return number(to.toEpochDay()) - number(from.toEpochDay());
    }

    public static boolean isWorkday(LocalDate day) {
        return onOrAfter(day.toEpochDay()) == day.toEpochDay();
    }

    /// @return the number of that weekday, for a weekend day of the Monday after it
    static long number(long epochDay) {
        long days = epochDay - MONDAY;
        return 5 * Math.floorDiv(days, 7L) + Math.min(Math.floorMod(days, 7L), 5);
    }

    /// @return the number of the last weekday that is not after the day
    static long numberBefore(long epochDay) {
        return number(epochDay + 1) - 1;
    }

    /// @return the day of the weekday with that number
    static long day(long number) {
        return 7 * Math.floorDiv(number, 5L) + Math.floorMod(number, 5L) + MONDAY;
    }

    static long onOrAfter(long epochDay) {
        return day(number(epochDay));
    }

    static long onOrBefore(long epochDay) {
        return day(numberBefore(epochDay));
    }
}
