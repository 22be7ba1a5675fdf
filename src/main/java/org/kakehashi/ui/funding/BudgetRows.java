package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Paid;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.LineEdits;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Budget;

/// The rows of the budget, grouped, with their totals at the end.
final class BudgetRows {
    private final FundingSheet sheet;
    private final Budget budget;
    private final BudgetGrouping grouping;
    private final Set<String> closed;
    private final Map<String, List<BudgetRow.Line>> groups = new LinkedHashMap<>();
    private final int yearStart;
    private final Map<String, Names> names = new LinkedHashMap<>();

    private BudgetRows(FundingSheet sheet, BudgetGrouping grouping, Set<String> closed, int yearStart) {
        this.sheet = sheet;
        budget = sheet.budget();
        this.grouping = grouping;
        this.closed = closed;
        this.yearStart = yearStart;
    }

    /// @param closed ids of the groups whose lines are not shown
    static List<BudgetRow> of(FundingSheet sheet, BudgetGrouping grouping, Set<String> closed) {
        return of(sheet, grouping, closed, sheet.project().home().fiscalYearStart());
    }

    /// @param yearStart month the fiscal years begin in; by payer only that of the home city, in whose years is paid
    static List<BudgetRow> of(FundingSheet sheet, BudgetGrouping grouping, Set<String> closed, int yearStart) {
        return new BudgetRows(sheet, grouping, closed, yearStart).rows();
    }

    private List<BudgetRow> rows() {
        if (grouping == BudgetGrouping.CATEGORY) {
            for (var category : budget.byCategory().keySet()) group(category.name(), CostBuildUp.name(category));
        }
        if (grouping == BudgetGrouping.PAYER) for (var source : sheet.sources()) group(source.id(), source.name());
        for (var step : budget.project().plan().steps()) {
            var built = budget.buildUp(step.id());
            for (var line : built.lines()) {
                var spent = budget.spent().getOrDefault(step.id(), List.of()).stream()
                        .filter(spending -> spending.line().id().equals(line.id())).findFirst();
                var years = spent.map(spending -> spending.fiscalYears(yearStart)).orElse(new TreeMap<>());
                var paid = line.inKind() ? List.<Paid>of() : spent.map(budget::paid).orElse(List.of());
                put(row(step, line, line.amount(), years, paid, false));
            }
            for (var line : built.missing()) put(row(step, line, 0, new TreeMap<>(), List.of(), true));
        }
        var rows = new ArrayList<BudgetRow>();
        groups.forEach((id, lines) -> {
            if (lines.isEmpty()) return;
            boolean open = !closed.contains(id);
            rows.add(head(id, lines, open));
            if (open) rows.addAll(lines);
        });
        if (!rows.isEmpty()) totals(rows);
        return List.copyOf(rows);
    }

    private static BudgetRow.Line row(Step step, CostLine line, long amount, SortedMap<Integer, Long> years, List<Paid> paid,
            boolean missing) {
        return new BudgetRow.Line(step.id() + "/" + line.id(), step, line, amount, years, paid, missing,
                LineEdits.isByHand(step, line));
    }

    private void group(String id, Names name) {
        groups.putIfAbsent(id, new ArrayList<>());
        names.putIfAbsent(id, name);
    }

    private void put(BudgetRow.Line row) {
        switch (grouping) {
            case STEP -> add(row.step().id(), row.step().name(), row);
            case CATEGORY -> add(row.line().category().name(), CostBuildUp.name(row.line().category()), row);
            case PAYER -> {
                if (row.line().inKind()) add("in-kind", BudgetWords.IN_KIND.names(), row);
                else if (row.paid().isEmpty()) add("", BudgetWords.NOBODY.names(), row);
                else parts(row).forEach(part -> add(part.paid().getFirst().source(), name(part.paid().getFirst().source()), part));
            }
        }
    }

    private void add(String group, Names name, BudgetRow.Line row) {
        group(group, name);
        groups.getOrDefault(group, new ArrayList<>()).add(row);
    }

    private Names name(String source) {
        return source.isEmpty() ? BudgetWords.NOBODY.names()
                : sheet.project().funding().source(source).map(found -> found.name()).orElse(Names.same(source));
    }

    /// @return what each source pays of a line
    private static List<BudgetRow.Line> parts(BudgetRow.Line row) {
        var bySource = new LinkedHashMap<String, List<Paid>>();
        for (var paid : row.paid()) bySource.computeIfAbsent(paid.source(), _ -> new ArrayList<>()).add(paid);
        return bySource.entrySet().stream().map(part -> {
            var years = new TreeMap<Integer, Long>();
            for (var paid : part.getValue()) years.merge(paid.fiscalYear(), paid.amount(), Long::sum);
            return new BudgetRow.Line(row.id() + "/" + part.getKey(), row.step(), row.line(),
                    years.values().stream().mapToLong(Long::longValue).sum(), years, part.getValue(), false, row.byHand());
        }).toList();
    }

    private BudgetRow.Group head(String id, List<BudgetRow.Line> lines, boolean open) {
        long money = 0, inKind = 0;
        for (var line : lines) {
            if (line.line().inKind()) inKind += line.amount();
            else money += line.amount();
        }
        var years = new TreeMap<Integer, Long>();
        for (var line : lines) {
            if (line.line().inKind() == (money == 0)) line.years().forEach((year, amount) -> years.merge(year, amount, Long::sum));
        }
        var step = grouping == BudgetGrouping.STEP ? id : "";
        return new BudgetRow.Group(id, names.getOrDefault(id, Names.same(id)), step, money, inKind, years, open);
    }

    private void totals(List<BudgetRow> rows) {
        rows.add(new BudgetRow.Total("total-money", false, budget.total(), years(false)));
        if (budget.inKind() > 0) rows.add(new BudgetRow.Total("total-in-kind", true, budget.inKind(), years(true)));
    }

    private SortedMap<Integer, Long> years(boolean inKind) {
        var years = new TreeMap<Integer, Long>();
        for (var spending : budget.spendings()) {
            if (spending.line().inKind() != inKind) continue;
            spending.fiscalYears(yearStart).forEach((year, amount) -> years.merge(year, amount, Long::sum));
        }
        return years;
    }
}
