package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Ramp;
import org.kakehashi.ui.kit.Fields;

/// What share of all that is built is used, at first and later.
final class UseForm {
    private final MeasureView view;

    UseForm(MeasureView view) {
        this.view = view;
    }

    Node section() {
        var first = view.model().now().scenario().map(scenario -> scenario.horizon().first()).orElse(1);
        var start = Fields.percent("form-use-start", 0, 1, 0.05, view.rollout(rollout -> rollout.use().start(), Double.NaN),
                typed -> change(use -> use.from() == 1 && use.to() == 1 ? new Ramp(typed, use.target(), first, first + 10, use.shape())
                        : use.withStart(typed)));
        var target = Fields.percent("form-use-target", 0, 1, 0.05, view.rollout(rollout -> rollout.use().target(), Double.NaN),
                typed -> change(use -> use.withTarget(typed)));
        var moves = view.rollout(rollout -> rollout.use().start() != rollout.use().target(), false);
        return FormParts.section(FormWords.USE, FormParts.note(FormWords.USE_TIP), Fields.row(FormWords.USE_START.text(), start),
                Fields.row(FormWords.USE_TARGET.text(), target), FormParts.rows(moves, () -> moves.getValue() ? ramp() : List.of()));
    }

    private List<Node> ramp() {
        var from = Fields.year("form-use-from", 1, 9899, view.rollout(rollout -> rollout.use().from(), 0), year -> change(use ->
                use.between(year, Math.max(year, use.to()))));
        var to = Fields.year("form-use-to", 1, 9899, view.rollout(rollout -> rollout.use().to(), 0), year -> change(use ->
                use.between(Math.min(year, use.from()), year)));
        var shape = Fields.choice("form-use-shape", List.of(Ramp.Shape.values()), RolloutForm::shape,
                view.rollout(rollout -> rollout.use().shape(), Ramp.Shape.LINEAR), chosen -> change(use ->
                        new Ramp(use.start(), use.target(), use.from(), use.to(), chosen)));
        shape.setMaxWidth(Double.MAX_VALUE);
        return List.of(Fields.row(CostWords.FROM.text(), from), Fields.row(CostWords.TO.text(), to),
                Fields.row(CostWords.COVERAGE_SHAPE.text(), shape));
    }

    private void change(UnaryOperator<Ramp> change) {
        view.changeRollout(FormWords.EDIT_USE, (Measure.Rollout rollout) -> rollout.withUse(change.apply(rollout.use())));
    }
}
