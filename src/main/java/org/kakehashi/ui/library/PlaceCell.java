package org.kakehashi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.Said;

/// Where an entry's figures are from; of a group, what one unit of it is, over the free room to the right.
final class PlaceCell extends TableCell<ListingRow, ListingRow> {
    private final Label unit = new Label();
    private final LibraryViewModel model;

    PlaceCell(LibraryViewModel model) {
        this.model = model;
        skinProperty().subscribe(_ -> setClip(null));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("group-unit");
        unit.setMouseTransparent(true);
        getStyleClass().add("muted");
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setText(null);
        switch (empty ? null : row) {
            case null -> {}
            case ListingRow.Group group -> {
                unit.setText((model.shown().get() == Shown.DOLLARS ? LibraryWords.UNIT_IN_DOLLARS
                        : LibraryWords.UNIT_OF_GROUP).now(Said.of(group.per()).now(), Said.of(group.part()).now()));
                setGraphic(unit);
            }
            case ListingRow.Entry entry -> setText(entry.technology().place().in(Tongue.now()));
        }
    }
}
