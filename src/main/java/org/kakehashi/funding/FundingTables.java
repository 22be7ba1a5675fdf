package org.kakehashi.funding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// Lays the cost of the steps and the money of the sources into fiscal years.
public final class FundingTables {
    private FundingTables() {}

    /// What is given in kind costs no money and is not in it.
    ///
    /// @param fiscalYearStart month in which the fiscal year begins, 1 to 12
    public static FundingTable table(Plan plan, List<Spending> spendings, Funding funding, int fiscalYearStart) {
        var need = new TreeMap<Integer, Long>();
        var assigned = new LinkedHashMap<String, SortedMap<Integer, Long>>();
        for (var source : funding.sources()) assigned.put(source.id(), new TreeMap<>());
        var steps = plan.steps().stream().collect(Collectors.toMap(Step::id, step -> step));
        for (var spending : spendings) {
            var step = steps.get(spending.step());
            if (step == null || spending.line().inKind()) continue;
            for (var paid : Paid.of(spending, step, funding, fiscalYearStart)) {
                need.merge(paid.fiscalYear(), paid.amount(), Long::sum);
                var row = assigned.get(paid.source());
                if (row != null) row.merge(paid.fiscalYear(), paid.amount(), Long::sum);
            }
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
