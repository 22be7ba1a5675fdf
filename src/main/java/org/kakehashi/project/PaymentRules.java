package org.kakehashi.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.Payment;
import org.kakehashi.plan.Step;

/// Whether payments still meet the lines they are for: lines come and go, and cost more or less than they did.
final class PaymentRules {
    private PaymentRules() {}

    /// One line in one fiscal year.
    private record Due(String line, int year) {}

    static List<Advice> check(Outlook outlook) {
        var advice = new ArrayList<Advice>();
        strays(outlook, advice);
        for (var step : outlook.project().plan().steps()) {
            if (!Payments.of(outlook, step).isEmpty()) amounts(outlook, step, advice);
        }
        return advice;
    }

    private static void strays(Outlook outlook, List<Advice> advice) {
        var stray = new LinkedHashMap<String, List<Payment>>();
        for (var payment : outlook.project().funding().payments()) {
            if (payment.amount() > 0 && !Payments.cost(outlook, payment.step(), payment.line()).containsKey(payment.fiscalYear())) {
                stray.computeIfAbsent(payment.step(), _ -> new ArrayList<>()).add(payment);
            }
        }
        stray.forEach((id, payments) -> {
            var step = outlook.project().plan().step(id);
            var currency = outlook.project().plan().currency();
            long sum = payments.stream().mapToLong(Payment::amount).sum();
            var subject = step.map(Step::id).orElse(payments.getFirst().source());
            var name = step.map(Step::name).orElseGet(() -> Said.text("payment-stray.gone"));
            advice.add(new Advice(Said.finding("payment-stray", Severity.WARNING, subject, "", name, Said.money(sum, currency)),
                    List.of(fix(Said.text("payment-stray.fix"), subject, funding -> without(funding, payments)))));
        });
    }

    private static void amounts(Outlook outlook, Step step, List<Advice> advice) {
        var open = open(outlook, step);
        var currency = outlook.project().plan().currency();
        long over = -open.values().stream().filter(left -> left < 0).mapToLong(Long::longValue).sum();
        long left = open.values().stream().filter(amount -> amount > 0).mapToLong(Long::longValue).sum();
        if (over > 0) {
            advice.add(new Advice(Said.finding("payment-over", Severity.WARNING, step.id(), "", step.name(), Said.money(over, currency)),
                    List.of(fix(Said.text("payment-over.fix"), step.id(), funding -> cut(funding, step, open)))));
        }
        if (left > 0 && step.done() < 1 && !MoneyRules.isPast(outlook, step)) {
            var label = Said.text("payment-short.fix");
            advice.add(new Advice(Said.finding("payment-short", Severity.NOTE, step.id(), "", step.name(), Said.money(left, currency)),
                    List.of(new Fix(label, new Edit(label, step.id()), project -> project.with(rest(project, step, open))))));
        }
    }

    /// @return what payments leave of each line and year, negative where they are too much
    private static Map<Due, Long> open(Outlook outlook, Step step) {
        var open = new LinkedHashMap<Due, Long>();
        for (var spending : outlook.budget().spent().getOrDefault(step.id(), List.of())) {
            if (spending.line().inKind()) continue;
            Payments.years(outlook, spending).forEach((year, amount) -> open.put(new Due(spending.line().id(), year), amount));
        }
        for (var payment : Payments.of(outlook, step)) {
            open.computeIfPresent(new Due(payment.line(), payment.fiscalYear()), (_, left) -> left - payment.amount());
        }
        return open;
    }

    /// The last payments give way first, pinned ones after all others.
    private static Funding cut(Funding funding, Step step, Map<Due, Long> open) {
        var over = new LinkedHashMap<>(open);
        var changed = new ArrayList<>(funding.payments());
        for (var pinned : List.of(false, true)) {
            for (int i = changed.size() - 1; i >= 0; i--) {
                var payment = changed.get(i);
                if (!payment.step().equals(step.id()) || payment.pinned() != pinned) continue;
                var due = new Due(payment.line(), payment.fiscalYear());
                long less = Math.min(payment.amount(), Math.max(0, -over.getOrDefault(due, 0L)));
                if (less == 0) continue;
                over.merge(due, less, Long::sum);
                changed.set(i, new Payment(payment.step(), payment.line(), payment.fiscalYear(), payment.source(),
                        payment.amount() - less, payment.pinned()));
            }
        }
        changed.removeIf(payment -> payment.amount() == 0);
        return funding.withPayments(changed);
    }

    private static Funding rest(Project project, Step step, Map<Due, Long> open) {
        var funding = MoneyRules.withHome(project);
        var source = MoneyRules.homeSource(funding).orElseThrow().id();
        for (var each : open.entrySet()) {
            if (each.getValue() <= 0) continue;
            var due = each.getKey();
            var before = funding.payments().stream().filter(payment -> payment.step().equals(step.id())
                    && payment.line().equals(due.line()) && payment.fiscalYear() == due.year()
                    && payment.source().equals(source)).mapToLong(Payment::amount).sum();
            funding = funding.with(new Payment(step.id(), due.line(), due.year(), source, before + each.getValue(), false));
        }
        return funding;
    }

    static Fix fix(Names label, String subject, UnaryOperator<Funding> change) {
        return new Fix(label, new Edit(label, subject), project -> project.with(change.apply(project.funding())));
    }

    static Funding without(Funding funding, List<Payment> payments) {
        return funding.withPayments(funding.payments().stream().filter(payment -> !payments.contains(payment)).toList());
    }
}
