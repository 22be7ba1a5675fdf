package org.kakehashi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Stage;

/// Whether the plan keeps to the order that worked: trust, training, experts, study, pilot, and business last.
///
/// A step asks for what is to be so on the day it begins. Something still ahead counts as completed from the day
/// after its planned finish; something whose finish has passed counts only once it is reported done.
public final class Gates {
    private static final Texts TEXTS = Texts.beside(Gates.class);
    private final Plan plan;
    private final Ground ground;

    private Gates(Plan plan, Ground ground) {
        this.plan = plan;
        this.ground = ground;
    }

    /// @return steps that begin before their gate is met, and agreements that lapse without a review
    public static List<Finding> check(Plan plan, Ground ground) {
        var gates = new Gates(plan, ground);
        var findings = new ArrayList<Finding>();
        for (var rule : GateRule.all()) findings.addAll(gates.check(rule));
        findings.addAll(gates.reviews());
        return findings;
    }

    /// @return what of the rule is met today
    static List<Pathway.Answer> today(GateRule rule, Plan plan, Ground ground) {
        var gates = new Gates(plan, ground);
        var steps = gates.steps(rule.stage()).toList();
        return rule.criteria().stream().map(criterion -> new Pathway.Answer(criterion, name(criterion),
                criterion.ofStep() ? !steps.isEmpty() && steps.stream().allMatch(step -> gates.met(criterion, step))
                        : gates.met(criterion, ground.today()))).toList();
    }

    /// @return what people call that criterion
    public static Names name(Criterion criterion) {
        return TEXTS.text("criterion." + criterion.name());
    }

    private List<Finding> check(GateRule rule) {
        var findings = new ArrayList<Finding>();
        boolean said = false;
        for (var step : steps(rule.stage()).sorted(Comparator.comparing(this::begins)).toList()) {
            if (step.done() >= 1 || ends(step).isBefore(ground.today())) continue;
            var open = open(rule, step);
            if (open.isEmpty() || (said && open.stream().noneMatch(Criterion::ofStep))) continue;
            said = true;
            findings.add(new Finding(rule.id(), rule.severity(), step.id(), TEXTS.text(rule.gate() ? "gate.title" : rule.id() + ".title", step.name()),
                    TEXTS.text("gate.reason", joined(open), TEXTS.text(rule.id() + ".reason")), rule.source()));
        }
        return findings;
    }

    /// @return what of the rule is not met on the day the step begins
    public static List<Criterion> open(GateRule rule, Step step, Plan plan, Ground ground) {
        return new Gates(plan, ground).open(rule, step);
    }

    private List<Criterion> open(GateRule rule, Step step) {
        return rule.criteria().stream().filter(criterion -> criterion.ofStep() ? !met(criterion, step)
                : !met(criterion, begins(step))).toList();
    }

    private static Names joined(List<Criterion> open) {
        var names = open.stream().map(Gates::name).toList();
        return new Names(names.stream().map(Names::ja).collect(Collectors.joining(TEXTS.text("join").ja())),
                names.stream().map(Names::en).collect(Collectors.joining(TEXTS.text("join").en())));
    }

    /// An agreement is to be reviewed before it lapses, unless another one follows it without a gap.
    private List<Finding> reviews() {
        var rule = GateRule.of("gate-review");
        var terms = terms().toList();
        return terms.stream().filter(term -> {
            var lapses = term.lapses();
            return lapses != null && lapses.isAfter(ground.today())
                    && (term.review() == null || term.review().isAfter(lapses))
                    && terms.stream().noneMatch(other -> !other.equals(term) && other.holdsOn(lapses));
        }).map(term -> new Finding(rule.id(), rule.severity(), term.id(), TEXTS.text("gate-review.title", term.title()),
                TEXTS.text("gate-review.reason", String.valueOf(term.lapses() == null ? "" : term.lapses().getYear())),
                rule.source())).toList();
    }

    private boolean met(Criterion criterion, Step step) {
        return switch (criterion) {
            case AGREEMENT, TRAINING, DISPATCH, STUDY -> met(criterion, begins(step));
            case COUNTERPART -> plan.steps().stream()
                    .filter(other -> other.id().equals(step.id()) || begins(other).isBefore(begins(step)))
                    .anyMatch(other -> other.people().stream().anyMatch(ground.counterparts()::contains));
            case COMPANY -> step.work() instanceof Work.FeasibilityStudy study && !study.company().isBlank();
            case OPERATION_PLAN -> step.work() instanceof Work.Pilot pilot && pilot.operation();
            case TARIFF -> step.work() instanceof Work.Pilot pilot && pilot.tariff();
            case OPERATOR -> step.work() instanceof Work.Pilot pilot && !pilot.operator().isBlank();
            case LAW -> knows(step, Work.Pilot.Know.LAW);
            case INSTITUTION -> knows(step, Work.Pilot.Know.INSTITUTION);
            case CONSENT -> knows(step, Work.Pilot.Know.CONSENT);
        };
    }

    private static boolean knows(Step step, Work.Pilot.Know what) {
        return step.work() instanceof Work.Pilot pilot && pilot.knowHow().contains(what);
    }

    private boolean met(Criterion criterion, LocalDate day) {
        return switch (criterion) {
            case AGREEMENT -> terms().anyMatch(term -> term.kind() != AgreementKind.LETTER_OF_INTENT && term.holdsOn(day));
            case TRAINING -> completed(Work.Training.class, Stage.TRAINING, day);
            case DISPATCH -> completed(Work.ExpertDispatch.class, Stage.EXPERTS, day);
            case STUDY -> completed(Work.FeasibilityStudy.class, Stage.STUDY, day);
            case COUNTERPART, COMPANY, OPERATION_PLAN, TARIFF, OPERATOR, LAW, INSTITUTION, CONSENT -> false;
        };
    }

    private boolean completed(Class<? extends Work> kind, Stage stage, LocalDate day) {
        return ground.history().contains(stage)
                || plan.steps().stream().anyMatch(step -> kind.isInstance(step.work()) && completed(step, day));
    }

    private boolean completed(Step step, LocalDate day) {
        return step.done() >= 1 || (ends(step).isBefore(day) && !ends(step).isBefore(ground.today()));
    }

    /// The agreements there are, and those that will have been signed when their steps are completed.
    private Stream<Ground.Term> terms() {
        return Stream.concat(ground.terms().stream(), plan.steps().stream().map(this::term)
                .flatMap(Stream::ofNullable));
    }

    private Ground.@Nullable Term term(Step step) {
        if (!(step.work() instanceof Work.Agreement agreement)) return null;
        if (!completed(step, LocalDate.MAX)) return null;
        var signed = ends(step);
        return new Ground.Term(step.id(), step.name(), agreement.kind(), signed.plusDays(1), agreement.review(),
                agreement.termYears() == 0 ? null : signed.plusYears(agreement.termYears()));
    }

    /// Steps whose work is what the stage is about; preparations do not have to wait for its gate.
    private Stream<Step> steps(Stage stage) {
        return plan.steps().stream().filter(step -> step.stage() == stage && switch (step.work()) {
            case Work.Training _ -> stage == Stage.TRAINING;
            case Work.ExpertDispatch _ -> stage == Stage.EXPERTS;
            case Work.FeasibilityStudy _ -> stage == Stage.STUDY;
            case Work.Pilot _ -> stage == Stage.PILOT;
            case Work.Business _ -> stage == Stage.BUSINESS;
            case Work.Agreement _, Work.Mission _, Work.Milestone _, Work.Task _, Work.Group _ -> false;
        });
    }

    private LocalDate begins(Step step) {
        var dates = ground.dates().get(step.id());
        return dates == null ? ground.today() : dates.start();
    }

    private LocalDate ends(Step step) {
        var dates = ground.dates().get(step.id());
        return dates == null ? ground.today() : dates.finish();
    }
}
