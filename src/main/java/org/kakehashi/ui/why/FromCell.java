package org.kakehashi.ui.why;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Reason;
import org.kakehashi.ui.kit.Tongue;

/// Where a part is from: how it was computed, or what it was entered for and the mark of its source.
final class FromCell extends TreeTableCell<Reason, Reason> {
    FromCell(TreeTableColumn<Reason, Reason> column) {
        setId(column.getId() + "-cell");
        getStyleClass().addAll("muted", "why-from");
    }

    @Override
    protected void updateItem(@Nullable Reason reason, boolean empty) {
        super.updateItem(reason, empty);
        setText(null);
        setTooltip(null);
        if (empty || reason == null) return;
        var from = reason.from().in(Tongue.now());
        var source = reason.given().map(given -> given.evidence().source()).orElse("");
        setText(source.isEmpty() ? from : source);
        var says = source.isEmpty() ? from : from.isEmpty() ? source : source + "\u2002" + from;
        if (!says.isEmpty()) setTooltip(new Tooltip(says));
    }
}
