package org.kakehashi.ui.cost;

import javafx.scene.Node;
import org.kakehashi.base.Evidence;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Fields;

/// The inputs of a budget: its total, its years, and whether it is capital cost.
final class BudgetForm {
    private final MeasureForm form;

    BudgetForm(MeasureForm form) {
        this.form = form;
    }

    Node[] sections() {
        var view = form.view();
        var total = Fields.money("form-total", -InputFields.MOST_MONEY, InputFields.MOST_MONEY, form.currency(),
                view.budget(budget -> budget.total().value(), Double.NaN), typed -> view.changeBudget(
                        CostWords.EDIT_TOTAL, budget -> budget.withTotal(budget.total().typed(typed))));
        var capital = form.tick("form-capital", CostWords.IS_CAPITAL, view.budget(Measure.Budget::capital, true),
                on -> view.changeBudget(CostWords.EDIT_CAPITAL, budget -> new Measure.Budget(budget.id(),
                        budget.sector(), budget.name(), budget.payers(), budget.total(), budget.from(), budget.to(),
                        budget.weights(), on)));
        return new Node[] {
                MeasureForm.section(CostWords.MONEY, form.figure(CostWords.TOTAL_COST, total,
                        view.budget(budget -> budget.total().evidence(), Evidence.OWN)), capital),
                MeasureForm.section(CostWords.SPENDING_YEARS, form.years()),
                new WeightsForm(form).section()};
    }
}
