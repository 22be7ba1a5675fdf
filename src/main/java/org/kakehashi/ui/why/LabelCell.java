package org.kakehashi.ui.why;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Reason;
import org.kakehashi.ui.kit.Tongue;

/// What a part is, behind its sign.
final class LabelCell extends TreeTableCell<Reason, Reason> {
    private final Label sign = new Label();
    private final Label text = new Label();
    private final HBox both = new HBox(sign, text);

    LabelCell(TreeTableColumn<Reason, Reason> column) {
        setId(column.getId() + "-cell");
        sign.getStyleClass().add("why-sign");
        sign.setMinWidth(Label.USE_PREF_SIZE);
        text.setMinWidth(0);
        both.getStyleClass().add("why-label");
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
        var mark = ReasonText.sign(reason.sign());
        sign.setText(mark);
        sign.setVisible(!mark.isEmpty());
        sign.setManaged(!mark.isEmpty());
        text.setText(reason.label().in(Tongue.now()));
        Emphasis.show(this, reason, text);
        setTooltip(new Tooltip(text.getText()));
        setGraphic(both);
    }
}
