package org.kakehashi.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date as exactly as it is known: a year, a month or a day.
///
/// @param year  1 to 9999
/// @param month 1 to 12, or 0 if unknown
/// @param day   1 to 31, or 0 if unknown; 0 if the month is
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        Require.that(1 <= year && year <= 9999, "year", year);
        Require.that(0 <= month && month <= 12, "month", month);
        Require.that(day == 0 || isDay(year, month, day), "day", day);
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return month > 0 && LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// @return the date in `2009`, `2009-04` or `2009-04-30`; null if the text is none of these
    public static @Nullable PartialDate parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}){0,2}")) return null;
        var parts = text.split("-", -1);
        try {
            return new PartialDate(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// @return the first day it may mean
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    @Override
    public int compareTo(PartialDate other) {
        return earliest().compareTo(other.earliest());
    }

    @Override
    public String toString() {
        if (month == 0) return "%04d".formatted(year);
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
