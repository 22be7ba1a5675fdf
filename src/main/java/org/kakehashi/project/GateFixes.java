package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Criterion;
import org.kakehashi.plan.GateRule;
import org.kakehashi.plan.Gates;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.schedule.Schedule;

/// Puts a step right that runs ahead of its gate: it waits for steps that would meet it, they are planned where there
/// are none, and what it answers for itself is settled.
final class GateFixes {
    private final Outlook outlook;
    private final Plan plan;
    private final Step early;

    private GateFixes(Outlook outlook, Step early) {
        this.outlook = outlook;
        plan = outlook.project().plan();
        this.early = early;
    }

    /// @return at most one for each criterion that is open, in the order of the rule
    static List<Fix> of(Outlook outlook, Finding finding) {
        var rule = GateRule.all().stream().filter(other -> other.id().equals(finding.rule())).findFirst();
        var early = outlook.project().plan().step(finding.subject());
        if (rule.isEmpty() || early.isEmpty()) return List.of();
        var fixes = new GateFixes(outlook, early.get());
        return Gates.open(rule.get(), early.get(), fixes.plan, outlook.ground()).stream()
                .flatMap(criterion -> fixes.of(criterion).stream()).toList();
    }

    /// @return marks a pilot's operation as paid for
    static List<Fix> tariff(Outlook outlook, Step pilot) {
        return new GateFixes(outlook, pilot).of(Criterion.TARIFF).stream().toList();
    }

    private Optional<Fix> of(Criterion criterion) {
        return switch (criterion) {
            case AGREEMENT, TRAINING, DISPATCH, STUDY -> before(criterion);
            case COUNTERPART -> counterpart();
            case COMPANY -> Optional.empty();
            case OPERATOR -> operator();
            case OPERATION_PLAN -> record(criterion, pilot -> new Work.Pilot(pilot.technology(), pilot.site(), pilot.operator(),
                    true, pilot.tariff(), pilot.equipment(), pilot.capacity(), pilot.shipping(), pilot.trained(),
                    pilot.knowHow()));
            case TARIFF -> record(criterion, pilot -> new Work.Pilot(pilot.technology(), pilot.site(), pilot.operator(),
                    pilot.operation(), true, pilot.equipment(), pilot.capacity(), pilot.shipping(), pilot.trained(),
                    pilot.knowHow()));
            case LAW -> record(criterion, pilot -> knowing(pilot, Work.Pilot.Know.LAW));
            case INSTITUTION -> record(criterion, pilot -> knowing(pilot, Work.Pilot.Know.INSTITUTION));
            case CONSENT -> record(criterion, pilot -> knowing(pilot, Work.Pilot.Know.CONSENT));
        };
    }

    private static Work.Pilot knowing(Work.Pilot pilot, Work.Pilot.Know what) {
        return new Work.Pilot(pilot.technology(), pilot.site(), pilot.operator(), pilot.operation(), pilot.tariff(),
                pilot.equipment(), pilot.capacity(), pilot.shipping(), pilot.trained(),
                Stream.concat(pilot.knowHow().stream(), Stream.of(what)).toList());
    }

    /// The first of its kind to finish is waited for; without one, one is planned.
    private Optional<Fix> before(Criterion criterion) {
        if (early.timing().pinned()) return Optional.empty();
        var planned = plan.steps().stream().filter(step -> meets(step, criterion)).toList();
        if (planned.isEmpty()) return Optional.of(added(criterion));
        return planned.stream().min((a, b) -> finish(outlook.schedule(), a).compareTo(finish(outlook.schedule(), b)))
                .filter(this::helps).map(this::waiting);
    }

    private static boolean meets(Step step, Criterion criterion) {
        return step.done() < 1 && switch (criterion) {
            case AGREEMENT -> step.work() instanceof Work.Agreement;
            case TRAINING -> step.work() instanceof Work.Training;
            case DISPATCH -> step.work() instanceof Work.ExpertDispatch;
            case STUDY -> step.work() instanceof Work.FeasibilityStudy;
            case COUNTERPART, COMPANY, OPERATION_PLAN, TARIFF, OPERATOR, LAW, INSTITUTION, CONSENT -> false;
        };
    }

    /// Only what is not over yet and would really come first; a step never waits for one that waits for it.
    private boolean helps(Step other) {
        var finish = finish(outlook.schedule(), other);
        if (other.id().equals(early.id()) || finish.isBefore(outlook.today())
                || finish.isBefore(outlook.schedule().step(early.id()).orElseThrow().dates().start())) return false;
        var waiting = Scheduling.of(outlook.project(), plan.change(early.id(), step -> step.after(other.id(), 0)));
        return waiting.findings().size() <= outlook.schedule().findings().size();
    }

    private Fix waiting(Step other) {
        return fix(Said.text("gate.fix", other.name()),
                project -> project.changePlan(now -> now.change(early.id(), step -> step.after(other.id(), 0))));
    }

    private Fix added(Criterion criterion) {
        var name = Said.text("new." + criterion.name());
        return fix(Said.text("gate.add", name), project -> project.changePlan(now -> {
            var made = UsualSteps.of(criterion, freeId(now, criterion), name, outlook.today(),
                    project.home().name(), project.partner().name());
            var steps = new ArrayList<>(now.change(early.id(), step -> step.after(made.id(), 0)).steps());
            int at = 0;
            while (at < steps.size() && !steps.get(at).id().equals(early.id())) at++;
            steps.add(at, made);
            return now.with(steps);
        }));
    }

    private static String freeId(Plan plan, Criterion criterion) {
        var id = "before-" + criterion.name().toLowerCase(java.util.Locale.ROOT);
        for (int n = 2; plan.step(id).isPresent(); n++) id = id.replaceFirst("(-\\d+)?$", "-" + n);
        return id;
    }

    private Optional<Fix> counterpart() {
        return outlook.project().shelf().people().stream()
                .filter(person -> outlook.ground().counterparts().contains(person.id())).findFirst()
                .map(person -> fix(Said.text("gate.counterpart", person.name()), project -> project.changePlan(
                        now -> now.change(early.id(), step -> step.withPeople(Stream.concat(step.people().stream(),
                                Stream.of(person.id())).distinct().toList())))));
    }

    private Optional<Fix> operator() {
        var partner = outlook.project().partner().name();
        return change(Said.text("gate.operator", partner), pilot -> pilot.operatedBy(partner));
    }

    private Optional<Fix> record(Criterion criterion, UnaryOperator<Work.Pilot> change) {
        return change(Said.text("gate.record." + criterion.name()), change);
    }

    private Optional<Fix> change(Names label, UnaryOperator<Work.Pilot> change) {
        if (!(early.work() instanceof Work.Pilot)) return Optional.empty();
        return Optional.of(fix(label, project -> project.changePlan(now -> now.change(early.id(),
                step -> step.work() instanceof Work.Pilot pilot ? step.with(change.apply(pilot)) : step))));
    }

    private Fix fix(Names label, UnaryOperator<Project> change) {
        return new Fix(label, new Edit(label, early.id()), change);
    }

    private static LocalDate finish(Schedule schedule, Step step) {
        return schedule.step(step.id()).orElseThrow().dates().finish();
    }
}
