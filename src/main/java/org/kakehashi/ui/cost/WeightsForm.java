package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Fields;

/// How a budget is spread over its years: evenly, or by the weight of each.
final class WeightsForm {
    private final MeasureForm form;
    private final MeasureView view;

    WeightsForm(MeasureForm form) {
        this.form = form;
        view = form.view();
    }

    Node section() {
        var even = form.tick("form-even", FormWords.WEIGHTS_EVEN, view.budget(budget -> budget.weights().isEmpty(), true), on ->
                change(budget -> on ? Series.of() : ones(budget)));
        var shape = view.budget(budget -> List.of(budget.from(), budget.weights().size()), List.of(0, 0));
        return FormParts.section(FormWords.WEIGHTS, even, FormParts.rows(shape, this::rows));
    }

    private static Series ones(Measure.Budget budget) {
        var ones = new double[budget.to() - budget.from() + 1];
        Arrays.fill(ones, 1);
        return Series.of(ones);
    }

    private List<Node> rows() {
        var rows = new ArrayList<Node>();
        if (!(view.now() instanceof Measure.Budget budget) || budget.weights().isEmpty()) return rows;
        for (int i = 0; i < budget.weights().size(); i++) {
            int at = i;
            var year = new SimpleStringProperty(Integer.toString(budget.from() + at));
            rows.add(Fields.row(year, Fields.number("form-weight-" + at, 0, 1e12, 1, view.budget(now ->
                    at < now.weights().size() ? now.weights().at(at) : Double.NaN, Double.NaN), typed -> change(now -> put(now, at, typed)))));
        }
        rows.add(FormParts.note(FormWords.WEIGHTS_WRONG));
        return rows;
    }

    /// What would leave nothing to spread is not taken, and the field shows the weight again.
    private static Series put(Measure.Budget budget, int at, double typed) {
        var weights = budget.weights().toArray();
        if (at < weights.length) weights[at] = typed;
        var changed = Series.of(weights);
        return changed.sum() > 0 ? changed : budget.weights();
    }

    private void change(Function<Measure.Budget, Series> weights) {
        view.changeBudget(FormWords.EDIT_WEIGHTS, budget -> new Measure.Budget(budget.id(), budget.sector(), budget.name(),
                budget.payers(), budget.total(), budget.from(), budget.to(), weights.apply(budget), budget.capital()));
    }
}
