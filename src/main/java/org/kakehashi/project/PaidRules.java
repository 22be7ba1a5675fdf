package org.kakehashi.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.Payment;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.MoneyRule;
import org.kakehashi.plan.Share;
import org.kakehashi.project.PaidSteps.Paid;
import org.kakehashi.reference.Funder;

/// Whether a step may be paid as it is meant to: when it comes, what it buys and who else pays.
final class PaidRules {
    private final Outlook outlook;
    private final List<Paid> all;
    private final List<Advice> advice = new ArrayList<>();

    private PaidRules(Outlook outlook) {
        this.outlook = outlook;
        all = PaidSteps.of(outlook);
    }

    static List<Advice> check(Outlook outlook) {
        var rules = new PaidRules(outlook);
        for (var paid : rules.all) {
            if (!paid.isAhead(outlook.today())) continue;
            rules.covered(paid);
            outlook.project().shelf().funder(paid.source().funder()).ifPresent(funder -> rules.check(paid, funder));
        }
        return rules.advice;
    }

    private void check(Paid paid, Funder funder) {
        start(paid, funder);
        doubled(paid, funder);
        activity(paid, funder);
        fiscalYear(paid, funder);
        eligible(paid, funder);
    }

    /// Work waits for the award and its lead time; orders, where a programme asks for it, for the decision.
    private void start(Paid paid, Funder funder) {
        var from = WorkStart.of(outlook, funder, paid.source());
        if (from.isEmpty() || !paid.dates().start().isBefore(from.get().day())) return;
        if (paid.step().done() > 0 && from.get().basis() != WorkStart.Basis.AWARD) return;
        if (ProgrammeRules.neverOpens(outlook, paid.source(), from.get())) return; // said of the source as a whole
        var decision = from.get().basis() == WorkStart.Basis.AWARD ? from.get().from() : from.get().day();
        boolean order = funder.terms().orderAfterDecision() && paid.dates().start().isBefore(decision);
        var day = from.get().day();
        advice.add(new Advice(Said.finding(order ? "order-before-decision" : "work-before-money",
                order ? Severity.DANGER : Severity.WARNING, paid.step().id(), funder.evidence().source(), paid.step().name(),
                paid.source().name(), day, paid.dates().start()), later(paid, from.get()).stream().toList()));
    }

    private static Optional<Fix> later(Paid paid, WorkStart from) {
        if (paid.step().timing().pinned()) return Optional.empty();
        if (from.basis() == WorkStart.Basis.AWARD && paid.step().done() == 0) return hold(paid, MoneyRule.AWARD, "work-before-money.wait");
        if (paid.step().done() > 0) return Optional.empty();
        return Optional.of(starting(paid, from.day()));
    }

    private static Fix starting(Paid paid, LocalDate day) {
        var label = Said.text("work-before-money.fix", day);
        return new Fix(label, new Edit(label, paid.step().id()), project -> project.changePlan(plan ->
                plan.change(paid.step().id(), step -> step.startingOn(day))));
    }

    private static Optional<Fix> hold(Paid paid, MoneyRule rule, String text) {
        if (paid.step().holds().contains(rule)) return Optional.empty();
        var label = Said.text(text);
        return Optional.of(new Fix(label, new Edit(label, paid.step().id()), project -> project.changePlan(plan ->
                plan.change(paid.step().id(), step -> step.withHolds(Stream.concat(step.holds().stream(), Stream.of(rule)).toList())))));
    }

    private void doubled(Paid paid, Funder funder) {
        if (!funder.terms().noDoubleFunding()) return;
        var others = all.stream().filter(other -> other.step().equals(paid.step()) && !other.source().equals(paid.source())
                && other.source().kind() == FundingSource.Kind.PROGRAMME
                && !Collections.disjoint(other.lines(), paid.lines())).map(Paid::source).toList();
        if (others.isEmpty()) return;
        advice.add(new Advice(Said.finding("double-funding", Severity.WARNING, paid.step().id(), funder.evidence().source(),
                paid.step().name(), paid.source().name(), others.getFirst().name()),
                others.stream().map(other -> alone(paid, other)).toList()));
    }

    /// Takes another programme off what this one pays.
    private static Fix alone(Paid paid, FundingSource other) {
        var label = Said.text("double-funding.fix", other.name());
        return new Fix(label, new Edit(label, paid.step().id()), project -> project.with(PaymentRules.without(project.funding(),
                payments(project, paid, other))).changePlan(plan -> plan.change(paid.step().id(), step -> step.withPaidBy(
                        step.paidBy().stream().filter(share -> !share.source().equals(other.id())).toList()))));
    }

    private static List<Payment> payments(Project project, Paid paid, FundingSource source) {
        var lines = paid.lines().stream().map(CostLine::id).toList();
        return project.funding().payments().stream().filter(payment -> payment.step().equals(paid.step().id())
                && payment.source().equals(source.id()) && lines.contains(payment.line())).toList();
    }

    /// A step that waits for its contract is looked after by the schedule.
    private void covered(Paid paid) {
        var contract = paid.source().contract() == null ? Contract.NONE : paid.source().contract();
        if (paid.step().holds().contains(MoneyRule.CONTRACT)) return;
        boolean early = contract.from() != null && paid.dates().start().isBefore(contract.from());
        boolean late = contract.until() != null && paid.dates().finish().isAfter(contract.until());
        if (!early && !late) return;
        var outside = early || contract.until() == null ? paid.dates().start() : later(paid.dates().start(), contract.until().plusDays(1));
        advice.add(new Advice(Said.finding("activity-uncovered", Severity.WARNING, paid.step().id(), "", paid.step().name(),
                paid.source().name(), YearMonth.from(outside)), early ? hold(paid, MoneyRule.CONTRACT, "activity-uncovered.fix").stream().toList()
                        : List.of()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void activity(Paid paid, Funder funder) {
        var days = funder.terms().activity();
        if (days == null) return;
        var closes = days.nextClosing(paid.dates().start());
        var opens = days.openingBefore(closes);
        if (!paid.dates().start().isBefore(opens) && !paid.dates().finish().isAfter(closes)) return;
        var next = paid.dates().start().isBefore(opens) ? opens : days.openingBefore(days.nextClosing(closes.plusDays(1)));
        advice.add(new Advice(Said.finding("outside-activity", Severity.WARNING, paid.step().id(), funder.evidence().source(),
                paid.step().name(), funder.name(), opens, closes), paid.step().timing().pinned() || paid.step().done() > 0
                        ? List.of() : List.of(starting(paid, next))));
    }

    /// A contract of one year cannot pay what falls into the next, one of several years only if money is set aside for it.
    private void fiscalYear(Paid paid, Funder funder) {
        if (!funder.terms().fiscalYearBound()) return;
        int month = funder.terms().fiscalYearStart();
        var years = new TreeSet<Integer>();
        for (var spending : outlook.budget().spent().getOrDefault(paid.step().id(), List.of())) {
            if (paid.lines().contains(spending.line())) years.addAll(spending.fiscalYears(month).keySet());
        }
        if (years.size() < 2) return;
        boolean provided = funder.longestYears() > 1 && years.stream().allMatch(year -> outlook.project().funding()
                .pledge(paid.source().id(), year).filter(pledge -> pledge.amount() > 0).isPresent());
        if (provided) return;
        var end = FiscalYears.firstDay(years.first() + 1, month).minusDays(1);
        advice.add(Advice.of(Said.finding("fiscal-year-crossed", Severity.WARNING, paid.step().id(), funder.evidence().source(),
                paid.step().name(), funder.name(), end)));
    }

    private void eligible(Paid paid, Funder funder) {
        var kind = paid.step().work().stepKind();
        var refused = paid.lines().stream().filter(line -> !funder.terms().pays(kind, line.category())).toList();
        if (refused.isEmpty()) return;
        var payments = payments(outlook.project(), paid, paid.source());
        if (payments.isEmpty() && refused.size() < paid.lines().size() && fits(paid, funder, refused)) return;
        advice.add(new Advice(Said.finding("line-ineligible", Severity.WARNING, paid.step().id(), funder.evidence().source(),
                paid.step().name(), funder.name(), names(refused)), List.of(off(paid, refused))));
    }

    /// @return whether the share is no more than what the programme may pay of the step
    private static boolean fits(Paid paid, Funder funder, List<CostLine> refused) {
        long total = paid.lines().stream().mapToLong(CostLine::amount).sum();
        long out = refused.stream().mapToLong(CostLine::amount).sum();
        double share = paid.step().paidBy().stream().filter(each -> each.source().equals(paid.source().id()))
                .mapToDouble(each -> each.fraction()).sum();
        return share * total <= (total - out) * funder.grantRate() + 0.5;
    }

    private static Names names(List<CostLine> lines) {
        var first = lines.getFirst().name();
        return lines.size() == 1 ? first : Said.text("line-ineligible.more", first, lines.size() - 1);
    }

    private static Fix off(Paid paid, List<CostLine> refused) {
        var label = Said.text("line-ineligible.fix", paid.source().name());
        var lines = refused.stream().map(CostLine::id).toList();
        long total = paid.lines().stream().mapToLong(CostLine::amount).sum();
        double rest = (double) (total - refused.stream().mapToLong(CostLine::amount).sum()) / total;
        return new Fix(label, new Edit(label, paid.step().id()), project -> project.with(PaymentRules.without(project.funding(),
                payments(project, paid, paid.source()).stream().filter(payment -> lines.contains(payment.line())).toList()))
                .changePlan(plan -> plan.change(paid.step().id(), step -> step.withPaidBy(step.paidBy().stream()
                        .map(share -> share.source().equals(paid.source().id()) ? new Share(share.source(),
                                Math.min(share.fraction(), rest)) : share)
                        .filter(share -> share.fraction() > 0).toList()))));
    }
}
