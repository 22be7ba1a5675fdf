package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Spread;

/// In which months a cost line is spent.
///
/// @param step   id of the step
/// @param months whole units of the plan's currency; they sum to the line's amount
public record Spending(String step, CostLine line, SortedMap<YearMonth, Long> months) {
    public Spending {
        requireNonNull(line, "line");
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /// @return of every line of the step that costs something, in their order
    public static List<Spending> of(String step, Dates dates, BuildUp buildUp) {
        return buildUp.lines().stream().filter(line -> line.amount() > 0)
                .map(line -> new Spending(step, line, months(line.amount(), dates, line.spreads()))).toList();
    }

    /// @return `amount` by month, evenly by days over `dates`, or in the month of their start or end
    public static SortedMap<YearMonth, Long> months(long amount, Dates dates, Spread spread) {
        return switch (spread) {
            case AT_START -> once(dates.start(), amount);
            case AT_END -> once(dates.finish(), amount);
            case EVENLY -> evenly(amount, dates);
        };
    }

    private static SortedMap<YearMonth, Long> once(LocalDate day, long amount) {
        var months = new TreeMap<YearMonth, Long>();
        months.put(YearMonth.from(day), amount);
        return months;
    }

    private static SortedMap<YearMonth, Long> evenly(long amount, Dates dates) {
        var first = YearMonth.from(dates.start());
        var days = new long[(int) first.until(YearMonth.from(dates.finish()), ChronoUnit.MONTHS) + 1];
        for (int i = 0; i < days.length; i++) {
            var month = first.plusMonths(i);
            var from = later(month.atDay(1), dates.start());
            days[i] = from.until(month.atEndOfMonth().isBefore(dates.finish()) ? month.atEndOfMonth() : dates.finish(),
                    ChronoUnit.DAYS) + 1;
        }
        var parts = Apportion.split(amount, days);
        var months = new TreeMap<YearMonth, Long>();
        for (int i = 0; i < parts.length; i++) if (parts[i] > 0) months.put(first.plusMonths(i), parts[i]);
        return months;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /// @param start month in which the fiscal year begins, 1 to 12
    /// @return by fiscal year, named by the calendar year it begins in
    public SortedMap<Integer, Long> fiscalYears(int start) {
        var years = new TreeMap<Integer, Long>();
        months.forEach((month, amount) -> years.merge(FiscalYears.of(month.atDay(1), start), amount, Long::sum));
        return years;
    }
}
