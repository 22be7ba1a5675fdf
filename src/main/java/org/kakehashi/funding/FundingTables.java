package org.kakehashi.funding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// Lays the cost of the steps and the money of the sources into fiscal years.
public final class FundingTables {
    /// Shares are counted in parts of this, so that amounts can be cut without rounding errors.
    private static final long WHOLE = 1_000_000_000;

    private FundingTables() {}

    /// @param dates           when each step comes, by its id; a step without dates costs nothing here
    /// @param costs           whole units of the plan's currency by step id, none negative
    /// @param fiscalYearStart month in which the fiscal year begins, 1 to 12
    public static FundingTable table(Plan plan, Map<String, Dates> dates, Map<String, Long> costs, Funding funding,
            int fiscalYearStart) {
        var need = new TreeMap<Integer, Long>();
        var assigned = new LinkedHashMap<String, SortedMap<Integer, Long>>();
        for (var source : funding.sources()) assigned.put(source.id(), new TreeMap<>());
        for (var step : plan.steps()) {
            long cost = costs.getOrDefault(step.id(), 0L);
            var when = dates.get(step.id());
            if (cost == 0 || when == null) continue;
            FiscalYears.spread(cost, when, fiscalYearStart).forEach((year, amount) -> {
                need.merge(year, amount, Long::sum);
                assign(step, year, amount, assigned);
            });
        }
        var years = years(need, funding);
        for (int year : years) need.putIfAbsent(year, 0L);
        var rows = funding.sources().stream()
                .map(source -> row(source, assigned.getOrDefault(source.id(), new TreeMap<>()), funding)).toList();
        var gap = new TreeMap<Integer, Long>();
        need.forEach((year, amount) -> gap.put(year, Math.max(0, amount - given(rows, year))));
        return new FundingTable(years, Collections.unmodifiableSortedMap(need), rows,
                Collections.unmodifiableSortedMap(gap));
    }

    private static void assign(Step step, int year, long amount, Map<String, SortedMap<Integer, Long>> assigned) {
        if (step.paidBy().isEmpty()) return;
        var shares = step.paidBy();
        var weights = new long[shares.size() + 1];
        long left = WHOLE;
        for (int i = 0; i < shares.size(); i++) {
            weights[i] = Math.min(left, Math.round(shares.get(i).fraction() * WHOLE));
            left -= weights[i];
        }
        weights[shares.size()] = left <= shares.size() ? 0 : left; // what rounding leaves over is nobody's
        var parts = Apportion.split(amount, weights);
        for (int i = 0; i < shares.size(); i++) {
            var row = assigned.get(shares.get(i).source());
            if (row != null && parts[i] > 0) row.merge(year, parts[i], Long::sum);
        }
    }

    private static List<Integer> years(SortedMap<Integer, Long> need, Funding funding) {
        var all = IntStream.concat(need.keySet().stream().mapToInt(Integer::intValue),
                funding.pledges().stream().mapToInt(Pledge::fiscalYear)).summaryStatistics();
        return all.getCount() == 0 ? List.of() : IntStream.rangeClosed(all.getMin(), all.getMax()).boxed().toList();
    }

    private static FundingTable.Row row(FundingSource source, SortedMap<Integer, Long> assigned, Funding funding) {
        var cells = new TreeMap<Integer, FundingTable.Cell>();
        assigned.forEach((year, amount) -> cells.put(year, new FundingTable.Cell(amount, MoneyState.PLANNED, true)));
        for (var pledge : funding.pledges()) {
            if (!pledge.source().equals(source.id())) continue;
            cells.put(pledge.fiscalYear(), new FundingTable.Cell(pledge.amount(), pledge.state(), false));
        }
        return new FundingTable.Row(source, Collections.unmodifiableMap(cells));
    }

    private static long given(List<FundingTable.Row> rows, int year) {
        long sum = 0;
        for (var row : rows) {
            var cell = row.cells().get(year);
            if (cell != null) sum += cell.amount();
        }
        return sum;
    }
}
