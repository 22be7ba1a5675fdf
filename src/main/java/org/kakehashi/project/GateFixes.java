package org.kakehashi.project;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Criterion;
import org.kakehashi.plan.GateRule;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.schedule.Schedule;

/// Lets a step that runs ahead of its gate wait for the steps of the plan that would meet it.
final class GateFixes {
    private GateFixes() {}

    /// @return one for each step it could wait for, the first to finish of its kind
    static List<Fix> of(Outlook outlook, Finding finding) {
        var plan = outlook.project().plan();
        var rule = GateRule.all().stream().filter(other -> other.id().equals(finding.rule())).findFirst();
        var early = plan.step(finding.subject());
        if (rule.isEmpty() || early.isEmpty() || early.get().timing().pinned()) return List.of();
        return rule.get().criteria().stream()
                .flatMap(criterion -> plan.steps().stream().filter(step -> meets(step, criterion))
                        .min((a, b) -> finish(outlook.schedule(), a).compareTo(finish(outlook.schedule(), b))).stream())
                .filter(step -> helps(outlook, plan, early.get(), step)).map(step -> fix(early.get(), step)).toList();
    }

    private static boolean meets(Step step, Criterion criterion) {
        return step.done() < 1 && switch (criterion) {
            case AGREEMENT -> step.work() instanceof Work.Agreement;
            case TRAINING -> step.work() instanceof Work.Training;
            case DISPATCH -> step.work() instanceof Work.ExpertDispatch;
            case STUDY -> step.work() instanceof Work.FeasibilityStudy;
            case COUNTERPART, COMPANY, OPERATION_PLAN, TARIFF, OPERATOR -> false;
        };
    }

    /// Only what is not over yet and would really come first; a step never waits for one that waits for it.
    private static boolean helps(Outlook outlook, Plan plan, Step early, Step other) {
        var finish = finish(outlook.schedule(), other);
        if (other.id().equals(early.id()) || finish.isBefore(outlook.today())
                || finish.isBefore(outlook.schedule().step(early.id()).orElseThrow().dates().start())) return false;
        var waiting = Scheduling.of(outlook.project(), waiting(plan, early, other));
        return waiting.findings().size() <= outlook.schedule().findings().size();
    }

    private static Fix fix(Step early, Step other) {
        var label = Said.text("gate.fix", other.name());
        return new Fix(label, new Edit(label, early.id()), project -> project.changePlan(plan -> waiting(plan, early, other)));
    }

    private static Plan waiting(Plan plan, Step early, Step other) {
        return plan.change(early.id(), step -> step.after(other.id(), 0));
    }

    private static LocalDate finish(Schedule schedule, Step step) {
        return schedule.step(step.id()).orElseThrow().dates().finish();
    }
}
