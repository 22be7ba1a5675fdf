package org.kakehashi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.transfer.Proof;
import org.kakehashi.ui.transfer.Said;

/// How far a figure can be trusted, and the sign of its source.
final class StatusCell extends TableCell<ListingRow, ListingRow> {
    private final LibraryViewModel model;
    private final Label source = new Label();

    StatusCell(LibraryViewModel model) {
        this.model = model;
        source.getStyleClass().addAll("muted", "small");
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setTooltip(null);
        if (empty || !(row instanceof ListingRow.Entry entry)) return;
        var evidence = entry.evidence();
        source.setText(evidence.source());
        var line = new HBox(Chips.status(evidence.status(), Said.of(evidence.status()).text()), source);
        line.getStyleClass().add("status-line");
        setGraphic(line);
        setTooltip(Proof.tip(evidence, model.shelf()));
    }
}
