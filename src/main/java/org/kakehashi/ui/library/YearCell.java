package org.kakehashi.ui.library;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.Published;

/// The year whose prices a figure is in.
final class YearCell extends TableCell<ListingRow, ListingRow> {
    YearCell() {
        getStyleClass().add("muted");
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || !(row instanceof ListingRow.Entry entry) ? null
                : Published.year(entry.technology(), Tongue.now()));
    }
}
