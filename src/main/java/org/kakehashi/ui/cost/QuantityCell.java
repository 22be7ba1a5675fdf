package org.kakehashi.ui.cost;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Units in use in the last year, with what they are.
final class QuantityCell extends TableCell<SheetRow, SheetRow> {
    private final Label number = new Label();
    private final Label unit = new Label();
    private final HBox both = new HBox(number, unit);

    QuantityCell() {
        getStyleClass().add("number");
        unit.getStyleClass().add("unit");
        both.getStyleClass().add("quantity");
        number.setMinWidth(Label.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || !(row instanceof SheetRow.Line line) || Double.isNaN(line.figures().units())) {
            setGraphic(null);
        } else {
            number.setText(SheetNumbers.count(line.figures().units()));
            unit.setText(SheetNumbers.unit(line.measure()));
            setGraphic(both);
        }
    }
}
