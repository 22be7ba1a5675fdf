package org.kakehashi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.SectorFace;

/// A sector with its arrow, colour and count, or the name of an entry.
final class EntryNameCell extends TableCell<ListingRow, ListingRow> {
    private final LibraryViewModel model;
    private final StackPane arrow = new StackPane();
    private final Region swatch = new Region();
    private final Label text = new Label();
    private final Label count = new Label();
    private final HBox group = new HBox(arrow, swatch, text, count);

    EntryNameCell(LibraryViewModel model) {
        this.model = model;
        group.getStyleClass().add("library-group");
        group.setMouseTransparent(true);
        count.getStyleClass().addAll("muted", "count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("entry-name");
        setTooltip(null);
        setGraphic(null);
        setText(null);
        switch (empty ? null : row) {
            case null -> {}
            case ListingRow.Group shown -> {
                arrow.getChildren().setAll((shown.folded() ? Icons.COLLAPSED : Icons.EXPAND).node(14));
                swatch.getStyleClass().setAll("swatch", SectorFace.of(shown.sector()).style());
                text.setText(SectorFace.name(shown.sector()).in(Tongue.now()));
                count.setText(Integer.toString(shown.count()));
                setGraphic(group);
            }
            case ListingRow.Entry entry -> {
                getStyleClass().add("entry-name");
                setText(entry.technology().name().in(Tongue.now()));
                setTooltip(new Tooltip(getText()));
                if (model.isOwn(entry.technology())) setGraphic(Icons.OWN.node(12));
            }
        }
    }
}
