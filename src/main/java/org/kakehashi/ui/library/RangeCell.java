package org.kakehashi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.LogRange;
import org.kakehashi.picture.LogTicks;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.SectorFace;

/// The range of a cost and its value on the scale of its group.
final class RangeCell extends TableCell<ListingRow, ListingRow> {
    private static final double INSET = 12;
    private final PictureView picture = Pictures.view("library-range");
    private final Label missing = new Label();
    private final LibraryViewModel model;

    RangeCell(LibraryViewModel model) {
        this.model = model;
        getStyleClass().add("range-cell");
        picture.setMouseTransparent(true);
        picture.prefWidthProperty().bind(widthProperty());
        picture.prefHeightProperty().bind(heightProperty());
        missing.getStyleClass().addAll("subtle", "not-set");
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setAccessibleText(null);
        switch (empty ? null : row) {
            case null -> {}
            case ListingRow.Group group -> {
                picture.show(new LogTicks(group.scale(), INSET, tick -> Formats.axis(tick, Tongue.now())));
                setGraphic(picture);
            }
            case ListingRow.Entry entry -> entry.band().ifPresentOrElse(band -> {
                picture.show(new LogRange(band.low(), band.value(), band.high(), band.hollow(), entry.scale(), INSET,
                        SectorFace.of(entry.technology().sector()).ink()));
                setGraphic(picture);
                setAccessibleText(model.spoken(band));
            }, () -> {
                missing.setText(LibraryWords.NO_SERIES.now());
                setGraphic(missing);
            });
        }
    }
}
