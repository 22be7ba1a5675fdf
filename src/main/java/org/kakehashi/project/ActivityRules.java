package org.kakehashi.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.plan.Gates;
import org.kakehashi.plan.Ground;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.CostCategory;

/// What steps rest on beside their own money: an agreement that still holds, and money for running what is built.
///
/// What the gates or [AgreementRules] say already is left to them, such as a study without a counterpart.
final class ActivityRules {
    private ActivityRules() {}

    static List<Advice> check(Outlook outlook) {
        var advice = new ArrayList<Advice>();
        expired(outlook, advice);
        for (var step : outlook.project().plan().steps()) operation(outlook, step, advice);
        return advice;
    }

    /// The first step that runs on a day on which an agreement there was holds no longer.
    private static void expired(Outlook outlook, List<Advice> advice) {
        if (!AgreementRules.check(outlook).isEmpty()) return;
        var terms = terms(outlook);
        var gated = Gates.check(outlook.project().plan(), outlook.ground()).stream().map(Finding::subject).toList();
        outlook.project().plan().steps().stream().filter(step -> rests(outlook, step) && !gated.contains(step.id()))
                .filter(step -> gone(outlook, terms, step))
                .min(Comparator.comparing(step -> outlook.schedule().step(step.id()).orElseThrow().dates().start()))
                .ifPresent(step -> {
                    var finish = outlook.schedule().step(step.id()).orElseThrow().dates().finish();
                    advice.add(new Advice(Said.finding("agreement-expired", Severity.WARNING, step.id(), "S2", step.name(), finish),
                            AgreementRules.renewals(outlook)));
                });
    }

    private static boolean rests(Outlook outlook, Step step) {
        return step.done() < 1 && !MoneyRules.isPast(outlook, step) && outlook.schedule().step(step.id()).isPresent()
                && switch (step.work()) {
                    case Work.Mission _, Work.Training _, Work.ExpertDispatch _, Work.FeasibilityStudy _, Work.Pilot _,
                            Work.Business _ -> true;
                    case Work.Agreement _, Work.Milestone _, Work.Task _, Work.Group _ -> false;
                };
    }

    private static boolean gone(Outlook outlook, List<Ground.Term> terms, Step step) {
        var finish = outlook.schedule().step(step.id()).orElseThrow().dates().finish();
        return terms.stream().noneMatch(term -> term.holdsOn(finish))
                && terms.stream().anyMatch(term -> term.lapses() != null && !term.lapses().isAfter(finish));
    }

    /// Those signed, and those to be signed.
    private static List<Ground.Term> terms(Outlook outlook) {
        var terms = new ArrayList<>(outlook.ground().terms());
        for (var step : outlook.project().plan().steps()) {
            var dates = outlook.schedule().step(step.id());
            if (!(step.work() instanceof Work.Agreement signing) || dates.isEmpty()) continue;
            var signed = dates.get().dates().finish();
            terms.add(new Ground.Term(step.id(), step.name(), signing.kind(), signed.plusDays(1), signing.review(),
                    signing.termYears() == 0 ? null : signed.plusYears(signing.termYears())));
        }
        terms.removeIf(term -> term.kind() == AgreementKind.LETTER_OF_INTENT);
        return terms;
    }

    private static void operation(Outlook outlook, Step step, List<Advice> advice) {
        if (!(step.work() instanceof Work.Pilot pilot) || pilot.tariff() || step.done() >= 1) return;
        var lines = outlook.budget().buildUp(step.id()).lines();
        if (lines.stream().anyMatch(line -> line.category() == CostCategory.OPERATION && line.amount() > 0)) return;
        advice.add(new Advice(Said.finding("operation-unpaid", Severity.WARNING, step.id(), "S1", step.name()),
                GateFixes.tariff(outlook, step)));
    }
}
