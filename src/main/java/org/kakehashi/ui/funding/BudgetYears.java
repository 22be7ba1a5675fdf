package org.kakehashi.ui.funding;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// Chooses whose fiscal years the budget is laid out in; not there where all reckon alike.
///
/// By payer they are those of the home city, as payments are made in its years.
final class BudgetYears extends HBox {
    private final FundingViewModel model;
    private final IntegerProperty month;

    /// @param month of the first month of a year, 0 for the home city's
    BudgetYears(FundingViewModel model, IntegerProperty month, ObservableValue<BudgetGrouping> grouping) {
        this.model = model;
        this.month = month;
        var byPayer = grouping.map(now -> now == BudgetGrouping.PAYER);
        var chosen = Bindings.createStringBinding(() -> chosen(byPayer.getValue()).says().in(Tongue.now()), month, byPayer,
                model.sheet(), Tongue.language());
        var button = Buttons.flat("budget-years", Icons.CALENDAR, chosen, () -> { });
        button.setOnAction(_ -> choose(button));
        button.disableProperty().bind(byPayer);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> byPayer.getValue()
                ? BudgetWords.YEARS_PAID.now(all().getFirst().whose()) : BudgetWords.YEARS_TIP.now(), byPayer, model.sheet(),
                Tongue.language()));
        Tooltip.install(this, tip);
        getChildren().setAll(button);
        visibleProperty().bind(model.sheet().map(sheet -> YearBasis.of(sheet.project()).size() > 1));
        managedProperty().bind(visibleProperty());
    }

    private List<YearBasis> all() {
        return YearBasis.of(model.sheet().get().project());
    }

    private YearBasis chosen(boolean home) {
        var all = all();
        return home ? all.getFirst() : all.stream().filter(basis -> basis.month() == month.get()).findFirst().orElse(all.getFirst());
    }

    private void choose(Button owner) {
        var all = all();
        Popovers.choice("budget-years-of", owner, all.stream().map(YearBasis::month).toList(),
                start -> Words.of(all.stream().filter(basis -> basis.month() == start).findFirst().orElseThrow().says()), month::set);
    }
}
