package org.kakehashi.ui.why;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Tongue;

/// How far a part can be trusted; a computed one says in its tooltip what the weakest of its inputs is.
final class StatusCell extends TreeTableCell<Reason, Reason> {
    StatusCell(TreeTableColumn<Reason, Reason> column) {
        setId(column.getId() + "-cell");
    }

    @Override
    protected void updateItem(@Nullable Reason reason, boolean empty) {
        super.updateItem(reason, empty);
        setText(null);
        setTooltip(null);
        setGraphic(null);
        if (empty || reason == null) return;
        var status = reason.status();
        if (status.isEmpty()) return;
        var shown = reason.isComputed() ? Status.COMPUTED : status.get();
        setGraphic(Chips.status(shown, new ReadOnlyStringWrapper(StatusWords.of(shown).now()).getReadOnlyProperty()));
        if (reason.isComputed()) {
            setTooltip(new Tooltip(WhyWords.WEAKEST.now(StatusWords.of(status.get()).names())));
        } else {
            reason.given().filter(given -> !given.evidence().note().isBlank()).ifPresent(given ->
                    setTooltip(new Tooltip(given.evidence().note().in(Tongue.now()))));
        }
    }
}
