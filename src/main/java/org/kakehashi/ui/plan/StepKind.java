package org.kakehashi.ui.plan;

import java.time.LocalDate;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Ink;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Icons;

/// The kinds of steps as a person chooses them, with how each looks and what a new one begins with.
enum StepKind {
    AGREEMENT(Stage.EXCHANGE, Icons.AGREEMENT, Ink.STEP_AGREEMENT, 60),
    MISSION(Stage.EXCHANGE, Icons.PLACE, Ink.STEP_AGREEMENT, 5),
    TRAINING(Stage.TRAINING, Icons.TRAINING, Ink.STEP_TRAINING, 10),
    DISPATCH(Stage.EXPERTS, Icons.DISPATCH, Ink.STEP_DISPATCH, 10),
    STUDY(Stage.STUDY, Icons.STUDY, Ink.STEP_STUDY, 220),
    PILOT(Stage.PILOT, Icons.PILOT, Ink.STEP_PILOT, 250),
    BUSINESS(Stage.BUSINESS, Icons.BUSINESS, Ink.STEP_BUSINESS, 60),
    MILESTONE(Stage.EXCHANGE, Icons.TARGET, Ink.STEP_AGREEMENT, 0),
    TASK(Stage.EXCHANGE, Icons.CHECK, Ink.STEP_AGREEMENT, 10),
    GROUP(Stage.EXCHANGE, Icons.OPEN, Ink.STEP_AGREEMENT, 0);

    private final Stage stage;
    private final Icons icon;
    private final Ink ink;
    private final int days;

    StepKind(Stage stage, Icons icon, Ink ink, int days) {
        this.stage = stage;
        this.icon = icon;
        this.ink = ink;
        this.days = days;
    }

    static StepKind of(Work work) {
        return switch (work) {
            case Work.Agreement _ -> AGREEMENT;
            case Work.Mission _ -> MISSION;
            case Work.Training _ -> TRAINING;
            case Work.ExpertDispatch _ -> DISPATCH;
            case Work.FeasibilityStudy _ -> STUDY;
            case Work.Pilot _ -> PILOT;
            case Work.Business _ -> BUSINESS;
            case Work.Milestone _ -> MILESTONE;
            case Work.Task _ -> TASK;
            case Work.Group _ -> GROUP;
        };
    }

    Stage stage() {
        return stage;
    }

    Icons icon() {
        return icon;
    }

    PlanWords word() {
        return PlanWords.valueOf("KIND_" + name());
    }

    /// @return what a person sees on a bar of this step, whose colour is its stage's for kinds without one
    static Ink ink(Step step) {
        var kind = of(step.work());
        return switch (kind) {
            case MILESTONE, TASK, GROUP, MISSION -> ink(step.stage());
            case AGREEMENT, TRAINING, DISPATCH, STUDY, PILOT, BUSINESS -> kind.ink;
        };
    }

    static Ink ink(Stage stage) {
        return of(stage).ink;
    }

    /// @return the kind a stage is named after
    static StepKind of(Stage stage) {
        return switch (stage) {
            case EXCHANGE -> AGREEMENT;
            case TRAINING -> TRAINING;
            case EXPERTS -> DISPATCH;
            case STUDY -> STUDY;
            case PILOT -> PILOT;
            case BUSINESS -> BUSINESS;
        };
    }

    /// @return a new step of this kind with figures to change
    Step make(String id, Stage wanted, LocalDate start) {
        return Step.of(id, unnamed(), wanted, work(), start, Span.working(days));
    }

    /// @return the step as one of this kind, with figures to change; what every kind has stays
    Step into(Step step) {
        var changed = step.with(work());
        if (step.name().equals(of(step.work()).unnamed())) changed = changed.with(unnamed());
        if (this == MILESTONE || this == GROUP) return changed.with(Span.working(0));
        return changed.span().days() == 0 ? changed.with(Span.working(days)) : changed;
    }

    /// @return whether a person gave the step a name; what a new one begins with is none
    boolean named(Step step) {
        return !step.name().equals(unnamed());
    }

    private Names unnamed() {
        return PlanWords.NEW_STEP.names(word().names());
    }

    private Work work() {
        var nothing = Names.same("");
        return switch (this) {
            case AGREEMENT -> new Work.Agreement(AgreementKind.MEMORANDUM, nothing, 5, null, 4);
            case MISSION -> new Work.Mission(Work.Mission.Purpose.SURVEY, 4, 5);
            case TRAINING -> new Work.Training(nothing, Work.Training.Mode.INBOUND, 6, 10, 2);
            case DISPATCH -> new Work.ExpertDispatch(nothing, 2, 0, 1, 10);
            case STUDY -> new Work.FeasibilityStudy(nothing, 6, 4, 0.5);
            case PILOT -> new Work.Pilot(nothing, nothing, nothing, false, false, 0);
            case BUSINESS -> new Work.Business(nothing, Work.Business.Kind.MATCHING, 1, 0);
            case MILESTONE -> new Work.Milestone();
            case TASK -> new Work.Task();
            case GROUP -> new Work.Group();
        };
    }
}
