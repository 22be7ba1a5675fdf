package org.kakehashi.ui.why;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Reason;

/// The value of a part with its unit.
final class ValueCell extends TreeTableCell<Reason, Reason> {
    private final Label number = new Label();
    private final Label unit = new Label();
    private final HBox both = new HBox(number, unit);

    ValueCell(TreeTableColumn<Reason, Reason> column) {
        setId(column.getId() + "-cell");
        getStyleClass().add("number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        unit.getStyleClass().add("unit");
        unit.setMinWidth(0);
        both.getStyleClass().add("why-value");
    }

    @Override
    protected void updateItem(@Nullable Reason reason, boolean empty) {
        super.updateItem(reason, empty);
        setText(null);
        if (empty || reason == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Emphasis.show(this, reason, number);
        number.setText(ReasonText.number(reason.value(), reason.unit()));
        unit.setText(ReasonText.unit(reason.value(), reason.unit()));
        setTooltip(new Tooltip(ReasonText.full(reason.value(), reason.unit())));
        setGraphic(both);
    }
}
