package org.kakehashi.funding;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kakehashi.plan.Dates;

/// Fiscal years, named by the calendar year they begin in.
public final class FiscalYears {
    private FiscalYears() {}

    /// @param start month in which a fiscal year begins, 1 to 12
    public static int of(LocalDate day, int start) {
        return day.getMonthValue() >= start ? day.getYear() : day.getYear() - 1;
    }

    public static LocalDate firstDay(int fiscalYear, int start) {
        return LocalDate.of(fiscalYear, start, 1);
    }

    /// @return `amount` by fiscal year, evenly by days over `dates`; sums to it exactly
    public static SortedMap<Integer, Long> spread(long amount, Dates dates, int start) {
        int first = of(dates.start(), start);
        var days = new long[of(dates.finish(), start) - first + 1];
        for (int i = 0; i < days.length; i++) {
            long from = Math.max(dates.start().toEpochDay(), firstDay(first + i, start).toEpochDay());
            long to = Math.min(dates.finish().toEpochDay() + 1, firstDay(first + i + 1, start).toEpochDay());
            days[i] = to - from;
        }
        var parts = Apportion.split(amount, days);
        var spread = new TreeMap<Integer, Long>();
        for (int i = 0; i < parts.length; i++) spread.put(first + i, parts[i]);
        return spread;
    }
}
