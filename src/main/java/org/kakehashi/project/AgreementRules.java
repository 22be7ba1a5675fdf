package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// Whether the two cities' agreement holds, and for how long.
final class AgreementRules {
    private static final int MONTHS_AHEAD = 12;
    private static final int NEGOTIATION_DAYS = 60;
    private static final int DELEGATES = 4;
    private static final String SOURCE = "S2";

    private AgreementRules() {}

    static List<Advice> check(Outlook outlook) {
        var last = newest(outlook.project());
        if (last.isEmpty() || renewalPlanned(outlook)) return List.of();
        var agreement = last.get();
        var lapses = agreement.lapses();
        if (lapses.isEmpty()) return List.of();
        var fixes = List.of(renewal(outlook, agreement));
        if (!outlook.today().isBefore(lapses.get())) {
            return List.of(new Advice(Said.finding("agreement-lapsed", Severity.DANGER, agreement.id(), SOURCE,
                    agreement.title(), lapses.get()), fixes));
        }
        var review = agreement.review() == null ? lapses.get() : agreement.review().earliest();
        var due = review.isBefore(lapses.get()) ? review : lapses.get();
        if (due.isAfter(outlook.today().plusMonths(MONTHS_AHEAD))) return List.of();
        return List.of(new Advice(Said.finding("agreement-due", Severity.WARNING, agreement.id(), SOURCE,
                agreement.title(), due, lapses.get()), fixes));
    }

    /// @return a renewal of the agreement that has no review; a review in time for one that is still to be signed
    static List<Fix> fixes(Outlook outlook, Finding finding) {
        var step = outlook.project().plan().step(finding.subject());
        if (step.isPresent()) return reviewed(outlook, step.get());
        if (renewalPlanned(outlook)) return List.of();
        return outlook.project().partnership().agreements().stream()
                .filter(agreement -> agreement.id().equals(finding.subject())).map(a -> renewal(outlook, a)).toList();
    }

    /// @return a renewal of the agreement that holds longest, unless one is planned
    static List<Fix> renewals(Outlook outlook) {
        if (renewalPlanned(outlook)) return List.of();
        return newest(outlook.project()).map(agreement -> renewal(outlook, agreement)).stream().toList();
    }

    private static List<Fix> reviewed(Outlook outlook, Step step) {
        var dates = outlook.schedule().step(step.id());
        if (dates.isEmpty() || !(step.work() instanceof Work.Agreement agreement)) return List.of();
        var lapses = dates.get().dates().finish().plusYears(agreement.termYears());
        var review = agreement.termYears() > 1 ? lapses.minusYears(1) : lapses.minusMonths(3);
        var label = Said.text("gate.review", review);
        return List.of(new Fix(label, new Edit(label, step.id()), project -> project.changePlan(plan -> plan.change(step.id(),
                now -> now.work() instanceof Work.Agreement signed ? now.with(signed.reviewedOn(review)) : now))));
    }

    /// @return the agreement that holds longest
    private static Optional<Agreement> newest(Project project) {
        return project.partnership().agreements().stream()
                .max(Comparator.comparing(agreement -> agreement.lapses().orElse(LocalDate.MAX)));
    }

    private static boolean renewalPlanned(Outlook outlook) {
        return outlook.project().plan().steps().stream()
                .anyMatch(step -> step.work() instanceof Work.Agreement && step.done() < 1
                        && outlook.schedule().step(step.id())
                                .map(dates -> !dates.dates().finish().isBefore(outlook.today())).orElse(false));
    }

    private static Fix renewal(Outlook outlook, Agreement agreement) {
        var label = Said.text("agreement.fix");
        return new Fix(label, new Edit(label, agreement.id()),
                project -> project.changePlan(plan -> add(plan, outlook.today(), agreement)));
    }

    private static Plan add(Plan plan, LocalDate today, Agreement agreement) {
        var start = agreement.lapses().map(day -> day.minusMonths(6)).filter(day -> day.isAfter(today)).orElse(today);
        var work = new Work.Agreement(agreement.kind(), agreement.signatories(), agreement.termYears(),
                start.plusYears(Math.max(1, agreement.termYears() - 1)), DELEGATES, agreement.id());
        var step = Step.of(freeId(plan), Said.text("agreement.renewal", agreement.title()), Stage.EXCHANGE, work, start,
                Span.working(NEGOTIATION_DAYS));
        var steps = new ArrayList<>(plan.steps());
        steps.addFirst(step);
        return plan.with(steps);
    }

    private static String freeId(Plan plan) {
        var id = "renewal";
        for (int n = 2; plan.step(id).isPresent(); n++) id = "renewal-" + n;
        return id;
    }
}
