package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.FundingTables;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Paid;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;

/// Everything the Funding workspace shows of a project at one moment, computed whole.
///
/// @param years fiscal years of the home city in columns, ascending and without gaps, never none
/// @param steps what costs money, in the plan's order
record FundingSheet(Project project, FundingTable table, Budget budget,
        List<Integer> years, List<PaidStep> steps) {
    private static final int YEARS_OF_AN_EMPTY_PLAN = 5;

    /// One step, its cost in whole units of the plan's currency and who is meant to pay.
    ///
    /// @param dates null if the step cannot be scheduled
    record PaidStep(Step step, @Nullable Dates dates, long cost) {
        /// @return the part nobody pays, a fraction of one
        double open() {
            double rest = 1 - step.paidBy().stream().mapToDouble(Share::fraction).sum();
            return rest < 1e-6 ? 0 : rest;
        }
    }

    /// What one step assigns to a source in one fiscal year, in whole units of the plan's currency.
    record Assigned(Step step, long amount) {}

    /// @param more fiscal years shown after the last one that has money
    static FundingSheet of(Project project, int more) {
        var plan = project.plan();
        var budget = Budget.of(project, Scheduling.of(project));
        var table = FundingTables.table(plan, budget.spendings(), project.funding(), project.home().fiscalYearStart());
        var steps = plan.steps().stream()
                .map(step -> new PaidStep(step, budget.dates().get(step.id()), budget.buildUp(step.id()).total()))
                .filter(step -> step.cost() > 0 || !step.step().paidBy().isEmpty()).toList();
        return new FundingSheet(project, table, budget, years(project, table, more), steps);
    }

    private static List<Integer> years(Project project, FundingTable table, int more) {
        boolean none = table.years().isEmpty();
        int first = none ? project.startYear() : table.years().getFirst();
        int last = none ? first + YEARS_OF_AN_EMPTY_PLAN - 1 : table.years().getLast();
        return IntStream.rangeClosed(first, last + more).boxed().toList();
    }

    String currency() {
        return project.plan().currency();
    }

    List<FundingSource> sources() {
        return project.funding().sources();
    }

    Optional<FundingTable.Cell> cell(String source, int year) {
        return row(source).flatMap(row -> Optional.ofNullable(row.cells().get(year)));
    }

    Optional<FundingTable.Row> row(String source) {
        return table.rows().stream().filter(row -> row.source().id().equals(source)).findFirst();
    }

    long need(int year) {
        return table.need().getOrDefault(year, 0L);
    }

    long gap(int year) {
        return table.gap().getOrDefault(year, 0L);
    }

    long secured(int year) {
        return table.in(MoneyState.COMMITTED, year) + table.in(MoneyState.RECEIVED, year)
                + table.in(MoneyState.SPENT, year);
    }

    /// @return which steps assign money to the source in that year, to the unit
    List<Assigned> assigned(String source, int year) {
        return steps.stream().map(paid -> new Assigned(paid.step(), alone(paid.step(), source, year)))
                .filter(assigned -> assigned.amount() > 0).toList();
    }

    private long alone(Step step, String source, int year) {
        return budget.money().stream().filter(spending -> spending.step().equals(step.id()))
                .flatMap(spending -> budget.paid(spending).stream())
                .filter(paid -> paid.source().equals(source) && paid.fiscalYear() == year).mapToLong(Paid::amount).sum();
    }
}
