package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.plan.Work.FeasibilityStudy;
import org.kakehashi.plan.Work.FeasibilityStudy.Phase;

/// The phases of a study in the plan, with the dates of the application that pays for it: the proposal, its handing in,
/// the adoption and the contract come before the study, which is the survey, and the final report after it.
///
/// Their ids follow from the application's, so that putting them in once more changes what is there.
public final class StudyPhases {
    private static final Texts TEXTS = Texts.beside(StudyPhases.class, "calendar");
    /// Weeks a proposal is written in.
    private static final int PROPOSAL_WEEKS = 8;

    private StudyPhases() {}

    /// @return whether the application is for a study of the plan
    public static boolean can(Project project, Application application) {
        return study(project, application).isPresent();
    }

    /// @return whether its phases are in the plan already
    public static boolean there(Project project, Application application) {
        return project.plan().step(id(application, Phase.APPLICATION)).isPresent();
    }

    /// @return whether all its phases are in the plan, on other dates than the application's or not as far
    public static boolean behind(Project project, Application application, LocalDate today) {
        if (!whole(project, application)) return false;
        var plan = put(project, application, today).plan();
        return phases().map(phase -> id(application, phase)).anyMatch(id -> {
            var is = project.plan().step(id).orElseThrow();
            var would = plan.step(id).orElseThrow();
            return !is.timing().equals(would.timing()) || is.done() < would.done();
        });
    }

    /// @return with the study as far as the application is, if its phases are in the plan; no date changes
    public static Project advance(Project project, Application application) {
        if (!whole(project, application)) return project;
        return study(project, application).map(study -> project.changePlan(plan -> plan.change(study.id(), step -> {
            var old = (FeasibilityStudy) step.work();
            return step.with(new FeasibilityStudy(old.company(), old.personMonths(), old.trips(), old.probability(), old.programme(),
                    old.applied(), old.adopted(), phase(application.lane(), old.phase()), old.subcontract()));
        }))).orElse(project);
    }

    private static boolean whole(Project project, Application application) {
        return phases().allMatch(phase -> project.plan().step(id(application, phase)).isPresent());
    }

    /// @return those that are steps of their own
    private static Stream<Phase> phases() {
        return Stream.of(Phase.values()).filter(phase -> phase != Phase.SURVEY);
    }

    /// @param today the day phases without any date begin on
    /// @return with the phases of that application in the plan; the same project if it is for no study
    public static Project put(Project project, Application application, LocalDate today) {
        return study(project, application).map(study -> project.changePlan(plan ->
                put(plan, new Dates(project, application, today), application, study))).orElse(project);
    }

    private static Optional<Step> study(Project project, Application application) {
        return project.plan().step(application.step()).filter(step -> step.work() instanceof FeasibilityStudy);
    }

    /// The days of the phases; those nobody settled follow from the ones before.
    private record Dates(Project project, Application application, LocalDate today) {
        LocalDate handedIn() {
            var submitted = application.submitted();
            var due = application.due();
            return submitted != null ? submitted : due != null ? due : today.plusWeeks(PROPOSAL_WEEKS);
        }

        LocalDate decided() {
            var decided = application.decided();
            if (decided != null) return decided;
            return handedIn().plusDays(Math.max(1, (begins().toEpochDay() - handedIn().toEpochDay()) / 2));
        }

        LocalDate contract() {
            var decided = application.decided();
            var begins = begins();
            return decided != null && begins.isBefore(decided) ? decided : begins;
        }

        private LocalDate begins() {
            var source = project.funding().source(application.source()).orElseThrow();
            var contract = source.contract();
            if (contract != null && contract.from() != null) return contract.from();
            int months = project.shelf().funder(source.funder()).map(funder -> funder.terms().monthsToStart()).orElse(0);
            return handedIn().plusMonths(months);
        }

        @Nullable String programme() {
            return project.funding().source(application.source()).map(source -> source.funder())
                    .filter(funder -> !funder.isEmpty()).orElse(null);
        }
    }

    private static Plan put(Plan plan, Dates dates, Application application, Step study) {
        var written = dates.handedIn().minusWeeks(PROPOSAL_WEEKS);
        var concept = step(plan, application, study, Phase.CONCEPT, new Work.Task(), Span.elapsed(PROPOSAL_WEEKS * 7 - 1), written);
        var handed = milestone(plan, application, study, Phase.APPLICATION, dates.handedIn()).after(concept.id(), 0);
        var adopted = milestone(plan, application, study, Phase.ADOPTION, dates.decided()).after(handed.id(), 0);
        var contract = milestone(plan, application, study, Phase.CONTRACT, dates.contract()).after(adopted.id(), 0);
        var report = milestone(plan, application, study, Phase.REPORT, null).after(study.id(), 0);
        var surveyed = study.with(work(application, dates, (FeasibilityStudy) study.work())).after(Link.after(contract.id()));
        var before = List.of(done(concept, application.submitted() != null), done(handed, application.submitted() != null),
                done(adopted, application.lane() == Lane.AWARDED), contract);
        var ours = new ArrayList<>(before.stream().map(Step::id).toList());
        ours.add(report.id());
        var steps = new ArrayList<Step>();
        for (var step : plan.steps()) {
            if (ours.contains(step.id())) continue;
            if (step.id().equals(study.id())) {
                steps.addAll(before);
                steps.add(surveyed);
                steps.add(report);
            } else {
                steps.add(step);
            }
        }
        var changed = plan.with(steps);
        for (var step : before) changed = changed.reaching(step);
        return changed;
    }

    private static Step done(Step step, boolean is) {
        return is && step.done() < 1 ? step.with(Progress.of(1)) : step;
    }

    private static Step milestone(Plan plan, Application application, Step study, Phase phase, @Nullable LocalDate day) {
        return step(plan, application, study, phase, new Work.Milestone(), Span.elapsed(0), day);
    }

    private static Step step(Plan plan, Application application, Step study, Phase phase, Work work, Span span,
            @Nullable LocalDate day) {
        var id = id(application, phase);
        var kept = plan.step(id).orElseGet(() -> Step.of(id, name(study, phase), study.stage(), work, span));
        return kept.inGroup(study.group()).with(day == null ? Timing.SOON : Timing.notBefore(day));
    }

    private static Names name(Step study, Phase phase) {
        return TEXTS.text("phase-" + suffix(phase), study.name());
    }

    private static String id(Application application, Phase phase) {
        return application.id() + "-" + suffix(phase);
    }

    private static String suffix(Phase phase) {
        return switch (phase) {
            case CONCEPT -> "concept";
            case APPLICATION -> "application";
            case ADOPTION -> "adoption";
            case CONTRACT -> "contract";
            case SURVEY -> "survey";
            case REPORT -> "report";
        };
    }

    private static FeasibilityStudy work(Application application, Dates dates, FeasibilityStudy old) {
        var programme = dates.programme();
        return new FeasibilityStudy(old.company(), old.personMonths(), old.trips(), application.probability(),
                programme == null ? old.programme() : programme, dates.handedIn(), dates.decided(),
                phase(application.lane(), old.phase()), old.subcontract());
    }

    /// A study that is further already stays there.
    private static Phase phase(Lane lane, @Nullable Phase old) {
        var told = switch (lane) {
            case IDEA -> Phase.CONCEPT;
            case DRAFTING, SUBMITTED, NOT_WON -> Phase.APPLICATION;
            case UNDER_REVIEW -> Phase.ADOPTION;
            case AWARDED -> Phase.CONTRACT;
        };
        return old != null && old.compareTo(Phase.CONTRACT) > 0 ? old : told;
    }
}
