package org.kakehashi.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;

/// Whether somebody pays: gaps by fiscal year, and steps without a payer.
final class MoneyRules {
    private MoneyRules() {}

    static List<Advice> check(Outlook outlook) {
        var advice = new ArrayList<Advice>();
        var project = outlook.project();
        outlook.funding().gap().forEach((year, gap) -> {
            if (gap == 0 || year < outlook.fiscalYear()) return;
            advice.add(new Advice(Said.finding("funding-gap", Severity.WARNING, "FY" + year, "",
                    Said.fiscalYear(year), Said.money(gap, project.plan().currency())),
                    gapFix(outlook, year, gap).stream().toList()));
        });
        var costs = outlook.costs();
        for (var step : project.plan().steps()) {
            long cost = costs.getOrDefault(step.id(), 0L);
            if (cost == 0 || step.done() >= 1 || !step.paidBy().isEmpty() || isPast(outlook, step)) continue;
            if (!Payments.of(outlook, step).isEmpty()) continue; // what they leave open is said by the payments
            advice.add(new Advice(Said.finding("step-unpaid", Severity.NOTE, step.id(), "", step.name(),
                    Said.money(cost, project.plan().currency())), List.of(stepFix(step))));
        }
        return advice;
    }

    static boolean isPast(Outlook outlook, Step step) {
        return outlook.schedule().step(step.id()).map(dates -> dates.dates().finish().isBefore(outlook.today()))
                .orElse(false);
    }

    /// The home city takes over what is missing; not where its money of that year is settled already.
    private static Optional<Fix> gapFix(Outlook outlook, int year, long gap) {
        var home = homeSource(outlook.project().funding());
        long given = 0;
        if (home.isPresent()) {
            var cell = outlook.funding().rows().stream().filter(row -> row.source().equals(home.get())).findFirst()
                    .map(row -> row.cells().get(year));
            if (cell.isPresent() && cell.get().state() != MoneyState.PLANNED) return Optional.empty();
            given = cell.map(planned -> planned.amount()).orElse(0L);
        }
        long amount = given + gap;
        var label = Said.text("funding-gap.fix");
        return Optional.of(new Fix(label, new Edit(label, "FY" + year), project -> {
            var funding = withHome(project);
            var source = homeSource(funding).orElseThrow().id();
            return project.with(funding.with(new Pledge(source, year, amount, MoneyState.PLANNED, Evidence.OWN)));
        }));
    }

    private static Fix stepFix(Step unpaid) {
        var label = Said.text("step-unpaid.fix");
        return new Fix(label, new Edit(label, unpaid.id()), project -> {
            var funding = withHome(project);
            var source = homeSource(funding).orElseThrow().id();
            return project.with(funding).changePlan(plan -> plan.change(unpaid.id(),
                    step -> step.withPaidBy(withRest(step.paidBy(), source))));
        });
    }

    private static List<Share> withRest(List<Share> shares, String source) {
        double rest = 1 - shares.stream().mapToDouble(Share::fraction).sum();
        var changed = new ArrayList<>(shares);
        changed.add(new Share(source, Math.max(0, rest)));
        return changed;
    }

    static Optional<FundingSource> homeSource(Funding funding) {
        return funding.sources().stream().filter(source -> source.kind() == FundingSource.Kind.HOME_CITY).findFirst();
    }

    static Funding withHome(Project project) {
        var funding = project.funding();
        if (homeSource(funding).isPresent()) return funding;
        var id = "home-budget";
        for (int n = 2; funding.source(id).isPresent(); n++) id = "home-budget-" + n;
        return funding.with(new FundingSource(id, Said.text("home-budget", project.home().name()),
                FundingSource.Kind.HOME_CITY, ""));
    }
}
