package org.kakehashi.project;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.Paid;
import org.kakehashi.funding.Spending;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.PriceDay;
import org.kakehashi.plan.RateBook;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.schedule.Schedule;

/// What the steps of a project cost, line by line, and in which months: the one place that prices a plan.
///
/// Money and what is given in kind are kept apart: where nothing else is said, a sum is of money.
///
/// @param dates     when each step comes, by its id
/// @param buildUps  cost lines by step id, in the plan's order
/// @param spent    of every line that costs something, by step id in the plan's order; steps without dates have none
public record Budget(Project project, RateBook book, Map<String, Dates> dates, Map<String, BuildUp> buildUps,
        Map<String, List<Spending>> spent) {
    public Budget {
        buildUps = Collections.unmodifiableMap(buildUps);
        spent = Collections.unmodifiableMap(spent);
    }

    public static Budget of(Project project) {
        return of(project, Scheduling.of(project));
    }

    public static Budget of(Project project, Schedule schedule) {
        return of(project, schedule, null);
    }

    /// @param before of an earlier state, so that what has not changed is not priced again
    public static Budget of(Project project, Schedule schedule, @Nullable Budget before) {
        var plan = project.plan();
        var book = RateBook.of(plan, project.home(), project.partner(), project.shelf().rates(), project.shelf().people());
        var dates = schedule.dates();
        var known = before != null && before.book.equals(book) ? before : null;
        var steps = new HashMap<String, Step>();
        if (known != null) for (var step : known.project.plan().steps()) steps.put(step.id(), step);
        var buildUps = new LinkedHashMap<String, BuildUp>();
        var spent = new LinkedHashMap<String, List<Spending>>();
        for (var step : plan.steps()) {
            var id = step.id();
            var when = dates.get(id);
            if (known != null && step.equals(steps.get(id)) && Objects.equals(when, known.dates.get(id))) {
                buildUps.put(id, known.buildUp(id));
                spent.put(id, known.spent.getOrDefault(id, List.of()));
                continue;
            }
            var buildUp = CostBuildUp.of(step, book, priceDay(project, when));
            buildUps.put(id, buildUp);
            spent.put(id, when == null ? List.of() : Spending.of(id, when, buildUp));
        }
        return new Budget(project, book, dates, buildUps, spent);
    }

    private static @Nullable PriceDay priceDay(Project project, @Nullable Dates dates) {
        if (dates == null) return null;
        return new PriceDay(dates.start(), FiscalYears.of(dates.start(), project.home().fiscalYearStart()));
    }

    /// @return of every line that costs something, in the plan's order
    public List<Spending> spendings() {
        return spent.values().stream().flatMap(List::stream).toList();
    }

    /// @return the lines of a step, none if there is no such step
    public BuildUp buildUp(String step) {
        return buildUps.getOrDefault(step, new BuildUp(List.of(), List.of(), List.of()));
    }

    /// @return the lines of a step as they would be, were it changed so; its dates stay
    public BuildUp trial(Step step) {
        return CostBuildUp.of(step, book, priceDay(project, dates.get(step.id())));
    }

    /// @return what each step itself costs, by its id; what lies in a group is not counted with the group
    public Map<String, Long> costs() {
        var costs = new LinkedHashMap<String, Long>();
        buildUps.forEach((id, buildUp) -> costs.put(id, buildUp.total()));
        return costs;
    }

    /// @return whole units of the plan's currency
    public long total() {
        return buildUps.values().stream().mapToLong(BuildUp::total).sum();
    }

    /// @return what is given in work, rooms or goods is worth, in whole units of the plan's currency
    public long inKind() {
        return buildUps.values().stream().mapToLong(BuildUp::inKind).sum();
    }

    /// @return money needed by fiscal year of the home city
    public SortedMap<Integer, Long> need() {
        return need(project.home().fiscalYearStart());
    }

    /// @param start month in which the fiscal year begins, 1 to 12: of a city or of a funder
    /// @return money needed by fiscal year; years without need are left out
    public SortedMap<Integer, Long> need(int start) {
        var need = new TreeMap<Integer, Long>();
        for (var spending : money()) spending.fiscalYears(start).forEach((year, amount) -> need.merge(year, amount, Long::sum));
        return need;
    }

    /// @return spendings of money
    public List<Spending> money() {
        return spendings().stream().filter(spending -> !spending.line().inKind()).toList();
    }

    public Map<CostCategory, Long> byCategory() {
        var sums = new EnumMap<CostCategory, Long>(CostCategory.class);
        add(sums, spending -> spending.line().category());
        return sums;
    }

    public Map<String, Long> byStep() {
        var sums = new LinkedHashMap<String, Long>();
        add(sums, Spending::step);
        return sums;
    }

    /// @return by id of the source in the project's order, what nobody pays last under the empty id
    public Map<String, Long> byPayer() {
        var sums = new LinkedHashMap<String, Long>();
        for (var source : project.funding().sources()) sums.put(source.id(), 0L);
        sums.put("", 0L);
        for (var spending : money()) for (var paid : paid(spending)) sums.merge(paid.source(), paid.amount(), Long::sum);
        return sums;
    }

    /// @return who pays a line in which fiscal year of the home city; sums to its amount
    public List<Paid> paid(Spending spending) {
        return project.plan().step(spending.step()).map(step -> Paid.of(spending, step, project.funding(),
                project.home().fiscalYearStart())).orElse(List.of());
    }

    private <K> void add(Map<K, Long> sums, Function<Spending, K> key) {
        for (var spending : money()) sums.merge(key.apply(spending), spending.line().amount(), Long::sum);
    }
}
