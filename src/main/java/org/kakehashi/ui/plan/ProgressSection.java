package org.kakehashi.ui.plan;

import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// What has been done of a step, when it really began and ended, and when the rest is taken up.
final class ProgressSection extends VBox {

    ProgressSection(StepView opened) {
        setId("step-progress");
        getStyleClass().addAll("inspector-section", "inspector-rows");
        getChildren().add(StepFields.head(TableWords.PROGRESS));
        getChildren().add(Fields.row(PlanWords.DONE.text(), Fields.percent("step-done", 0, 1, 0.1, opened.of(Step::done),
                typed -> opened.change(PlanWords.EDIT_PROGRESS, now -> now.withDone(typed))).columns(5)));
        getChildren().add(StepFields.row("step-begun", opened, PlanColumn.BEGUN, TableWords.COLUMN_BEGUN_SHORT));
        getChildren().add(StepFields.row("step-finished", opened, PlanColumn.FINISHED, TableWords.COLUMN_FINISHED_SHORT));
        getChildren().add(Fields.row(TableWords.RESUME.text(), resume(opened)));
    }

    /// What can be blank is shown as blank, not as nothing.
    private record Taken(String text, Step step) {}

    private static TypedField<Taken> resume(StepView opened) {
        return new TypedField<>("step-resume", opened.of(now -> new Taken("", now)),
                taken -> MomentText.of(taken.step().progress().resume(), Tongue.now()),
                typed -> read(opened.now(), typed), taken -> opened.change(PlanWords.EDIT_PROGRESS, _ -> taken.step()));
    }

    private static Checked<Taken> read(Step now, String typed) {
        if (typed.isBlank()) return Checked.good(new Taken(typed, now.with(now.progress().resumingAt(null))));
        return switch (MomentText.read(typed, false)) {
            case Checked.Good<Moment>(var at) -> Checked.good(new Taken(typed, now.with(now.progress().resumingAt(at))));
            case Checked.Bad<Moment>(var problems) -> Checked.bad(problems);
        };
    }
}
