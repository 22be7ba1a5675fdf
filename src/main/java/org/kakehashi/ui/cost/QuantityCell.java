package org.kakehashi.ui.cost;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Units in use in the last year, with what they are.
final class QuantityCell extends SheetCell {
    private final Label number = new Label();
    private final Label unit = new Label();
    private final HBox both = new HBox(number, unit);

    QuantityCell(SheetGrid grid) {
        super(grid, SheetColumn.QUANTITY);
        getStyleClass().addAll("number", "input-cell");
        unit.getStyleClass().add("unit");
        both.getStyleClass().add("quantity");
        number.setMinWidth(Label.USE_PREF_SIZE);
    }

    @Override
    protected void draw(@Nullable SheetRow row) {
        setText(null);
        if (!(row instanceof SheetRow.Line line) || Double.isNaN(line.figures().units())) {
            setGraphic(null);
        } else {
            number.setText(SheetNumbers.count(line.figures().units()));
            unit.setText(SheetNumbers.unit(line.measure()));
            setGraphic(both);
        }
    }
}
