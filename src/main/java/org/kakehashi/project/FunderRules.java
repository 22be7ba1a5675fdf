package org.kakehashi.project;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Funder;

/// Whether the money asked of a funder fits its conditions, and when it takes applications.
final class FunderRules {
    private static final int DAYS_AHEAD = 60;
    private static final int PRESSING_DAYS = 14;

    private FunderRules() {}

    static List<Advice> check(Outlook outlook) {
        var advice = new ArrayList<Advice>();
        for (var row : outlook.funding().rows()) {
            outlook.project().shelf().funder(row.source().funder()).ifPresent(funder -> {
                window(outlook, row, funder).ifPresent(advice::add);
                ceiling(outlook.project(), row, funder).ifPresent(advice::add);
                ceilingPerYear(outlook.project(), row, funder).ifPresent(advice::add);
            });
        }
        for (var row : outlook.funding().rows()) {
            outlook.project().shelf().funder(row.source().funder()).ifPresent(funder -> {
                duration(row, funder).ifPresent(advice::add);
                advice.addAll(shares(outlook, row, funder));
            });
        }
        return advice;
    }

    /// @return whether money of the source is still to be applied for
    static boolean toApply(FundingTable.Row row, int fromYear) {
        return row.cells().entrySet().stream().anyMatch(cell -> cell.getKey() >= fromYear
                && cell.getValue().state() == MoneyState.PLANNED && cell.getValue().amount() > 0);
    }

    private static Optional<Advice> window(Outlook outlook, FundingTable.Row row, Funder funder) {
        if (funder.window() == null || !toApply(row, outlook.fiscalYear())) return Optional.empty();
        var closes = funder.window().nextClosing(outlook.today());
        long days = ChronoUnit.DAYS.between(outlook.today(), closes);
        if (days > DAYS_AHEAD) return Optional.empty();
        return Optional.of(Advice.of(Said.finding("window-closing",
                days <= PRESSING_DAYS ? Severity.DANGER : Severity.WARNING, row.source().id(),
                funder.evidence().source(), funder.name(), days, closes, String.valueOf(funder.conditionsYear()))));
    }

    private static Optional<Advice> ceiling(Project project, FundingTable.Row row, Funder funder) {
        var most = ProgrammeMoney.ceiling(project, funder);
        if (most.isEmpty() || row.total() <= most.getAsLong()) return Optional.empty();
        var currency = project.plan().currency();
        return Optional.of(new Advice(Said.finding("over-ceiling", Severity.WARNING, row.source().id(),
                funder.evidence().source(), funder.name(), Said.money(row.total(), currency),
                Said.money(most.getAsLong(), currency), String.valueOf(funder.conditionsYear())),
                PledgeFixes.cut(row, row.total() - most.getAsLong()).stream().toList()));
    }

    private static Optional<Advice> ceilingPerYear(Project project, FundingTable.Row row, Funder funder) {
        var most = ProgrammeMoney.perYear(project, funder);
        if (most.isEmpty()) return Optional.empty();
        var currency = project.plan().currency();
        return row.cells().entrySet().stream().filter(cell -> cell.getValue().amount() > most.getAsLong()).findFirst()
                .map(cell -> new Advice(Said.finding("over-ceiling-year", Severity.WARNING, row.source().id(),
                        funder.evidence().source(), funder.name(), Said.fiscalYear(cell.getKey()),
                        Said.money(cell.getValue().amount(), currency), Said.money(most.getAsLong(), currency)),
                        PledgeFixes.cutYear(row, cell.getKey(), most.getAsLong()).stream().toList()));
    }

    private static Optional<Advice> duration(FundingTable.Row row, Funder funder) {
        var years = row.cells().entrySet().stream().filter(cell -> cell.getValue().amount() > 0)
                .mapToInt(cell -> cell.getKey()).summaryStatistics();
        if (funder.longestYears() == 0 || years.getCount() == 0) return Optional.empty();
        int asked = years.getMax() - years.getMin() + 1;
        // money given in the months of a year may touch one fiscal year more than it lasts
        if (asked <= funder.longestYears() + 1) return Optional.empty();
        return Optional.of(Advice.of(Said.finding("over-duration", Severity.NOTE, row.source().id(),
                funder.evidence().source(), funder.name(), asked, funder.longestYears())));
    }

    private static List<Advice> shares(Outlook outlook, FundingTable.Row row, Funder funder) {
        // of a programme that pays all, more than all is said by the payments
        if (funder.grantRate() >= 1) return List.of();
        var source = row.source().id();
        return outlook.project().plan().steps().stream().filter(step -> step.done() < 1
                && (Payments.of(outlook, step).isEmpty() ? share(step, source) > funder.grantRate() + 1e-9
                        : Payments.overRate(outlook, step, source, funder.grantRate())))
                .map(step -> new Advice(Said.finding("over-grant-rate", Severity.WARNING, step.id(),
                        funder.evidence().source(), step.name(), funder.name(), Said.rate(funder.grantRate())),
                        Payments.of(outlook, step).isEmpty() ? List.of(cutShare(step, source, funder)) : List.of()))
                .toList();
    }

    private static Fix cutShare(Step step, String source, Funder funder) {
        var label = Said.text("over-grant-rate.fix", Said.rate(funder.grantRate()));
        return new Fix(label, new Edit(label, step.id()), project -> project.changePlan(plan -> plan.change(step.id(),
                paid -> paid.withPaidBy(paid.paidBy().stream().map(share -> share.source().equals(source)
                        ? new Share(source, funder.grantRate()) : share).toList()))));
    }

    private static double share(Step step, String source) {
        return step.paidBy().stream().filter(share -> share.source().equals(source)).mapToDouble(Share::fraction).sum();
    }
}
