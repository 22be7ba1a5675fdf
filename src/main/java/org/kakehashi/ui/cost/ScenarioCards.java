package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// The scenarios side by side, and the button that copies the one in focus.
final class ScenarioCards extends HBox {
    private final CostsViewModel model;
    private final MoneyViewModel money;
    private final List<ScenarioCard> cards = new ArrayList<>();
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private final Button copy;
    private final Button compare;

    ScenarioCards(CostsViewModel model, MoneyViewModel money, DifferenceViewModel difference, Explainer explainer) {
        this.model = model;
        this.money = money;
        setId("scenarios");
        getStyleClass().add("scenarios");
        for (int i = 0; i < CostsViewModel.MOST_SCENARIOS; i++) {
            var card = new ScenarioCard(model, explainer, i);
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMaxWidth(480);
            cards.add(card);
        }
        getChildren().addAll(cards);
        copy = Buttons.icon("scenario-copy", Icons.ADD, CostWords.COPY_SCENARIO.text(), model::copyScenario);
        copy.getStyleClass().add("dashed");
        compare = Buttons.icon("scenario-difference", Icons.CHART, DifferenceWords.COMPARE.text(),
                () -> difference.show(!difference.open().get()));
        compare.getStyleClass().add("dashed");
        difference.open().subscribe(open -> compare.pseudoClassStateChanged(ON, open));
        getChildren().addAll(copy, compare);
        money.sheet().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    /// Opens the name of the scenario in focus for typing.
    void rename() {
        int at = model.now().focus();
        if (at >= 0 && at < cards.size()) cards.get(at).rename();
    }

    private void show() {
        var sheet = money.now();
        for (int i = 0; i < cards.size(); i++) {
            var there = i < sheet.scenarios().size();
            cards.get(i).setVisible(there);
            cards.get(i).setManaged(there);
            if (there) cards.get(i).show(sheet);
        }
        var more = sheet.scenarios().size() < CostsViewModel.MOST_SCENARIOS && !sheet.scenarios().isEmpty();
        copy.setVisible(more);
        copy.setManaged(more);
        compare.setVisible(sheet.scenarios().size() > 1);
        compare.setManaged(compare.isVisible());
    }
}
