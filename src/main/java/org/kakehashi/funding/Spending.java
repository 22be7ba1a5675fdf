package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;
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

    /// @param dates    when each step comes, by its id; a step without dates spends nothing
    /// @param buildUps cost lines by step id
    /// @return of every line that costs something, in the plan's order
    public static List<Spending> of(Plan plan, Map<String, Dates> dates, Map<String, BuildUp> buildUps) {
        var all = new ArrayList<Spending>();
        for (var step : plan.steps()) {
            var when = dates.get(step.id());
            var buildUp = buildUps.get(step.id());
            if (when == null || buildUp == null) continue;
            for (var line : buildUp.lines()) {
                if (line.amount() > 0) all.add(new Spending(step.id(), line, months(line.amount(), when, line.spreads())));
            }
        }
        return List.copyOf(all);
    }

    /// @return `amount` by month, evenly by days over `dates`, or in the month of their start or end
    public static SortedMap<YearMonth, Long> months(long amount, Dates dates, Spread spread) {
        return switch (spread) {
            case AT_START -> new TreeMap<>(Map.of(YearMonth.from(dates.start()), amount));
            case AT_END -> new TreeMap<>(Map.of(YearMonth.from(dates.finish()), amount));
            case EVENLY -> evenly(amount, dates);
        };
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
