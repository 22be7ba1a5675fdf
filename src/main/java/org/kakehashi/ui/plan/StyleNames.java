package org.kakehashi.ui.plan;

import java.util.Locale;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Stage;

/// Style classes that give a stage or a step its colour: `step-training` and the like.
final class StyleNames {
    private StyleNames() {}

    static String of(Stage stage) {
        return "step-" + StepKind.of(stage).name().toLowerCase(Locale.ROOT);
    }

    static String of(Step step) {
        var kind = StepKind.of(step.work());
        var coloured = switch (kind) {
            case MISSION, MILESTONE, TASK, GROUP -> StepKind.of(step.stage());
            case AGREEMENT, TRAINING, DISPATCH, STUDY, PILOT, BUSINESS -> kind;
        };
        return "step-" + coloured.name().toLowerCase(Locale.ROOT);
    }
}
