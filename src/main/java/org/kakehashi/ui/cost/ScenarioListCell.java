package org.kakehashi.ui.cost;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kakehashi.cost.Scenario;
import org.kakehashi.ui.kit.Tongue;

/// A scenario in a drop-down list: its letter and its name.
final class ScenarioListCell extends ListCell<Scenario> {
    private final CostsViewModel model;

    ScenarioListCell(CostsViewModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable Scenario scenario, boolean empty) {
        super.updateItem(scenario, empty);
        setText(empty || scenario == null ? null : DifferenceWords.LETTER_AND_NAME.now(
                CostsSheet.letter(Math.max(0, model.now().scenarios().indexOf(scenario))), scenario.name().in(Tongue.now())));
    }
}
