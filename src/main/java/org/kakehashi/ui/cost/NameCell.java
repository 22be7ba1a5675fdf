package org.kakehashi.ui.cost;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.SectorFace;

/// The name of a row: a sector with its arrow, colour and count, a measure, or the total.
final class NameCell extends SheetCell {
    private final StackPane arrow = new StackPane();
    private final Region swatch = new Region();
    private final Label text = new Label();
    private final Label count = new Label();
    private final StackPane grip = new StackPane(Icons.GRIP.node(14));
    private final HBox group = new HBox(arrow, swatch, text, count);

    NameCell(SheetGrid grid, CostsViewModel model) {
        super(grid, SheetColumn.NAME);
        getStyleClass().add("name-cell");
        group.getStyleClass().add("group-name");
        arrow.getStyleClass().add("arrow");
        count.getStyleClass().addAll("muted", "count");
        text.setMinWidth(0);
        grip.getStyleClass().add("grip");
        grip.setAccessibleText(TableWords.GRIP.now());
        grip.setOnMousePressed(event -> {
            if (getItem() instanceof SheetRow.Line line) grid.drag().begin(line.id());
            event.consume();
        });
        grip.setOnMouseDragged(event -> {
            grid.drag().over(event);
            event.consume();
        });
        grip.setOnMouseReleased(event -> {
            grid.drag().drop();
            event.consume();
        });
        arrow.setOnMouseClicked(event -> {
            if (getItem() instanceof SheetRow.Group shown) model.fold(shown.sector());
            event.consume();
        });
    }

    @Override
    protected void draw(@Nullable SheetRow row) {
        getStyleClass().remove("line-name");
        setTooltip(null);
        switch (row) {
            case null -> {
                setText(null);
                setGraphic(null);
            }
            case SheetRow.Group shown -> show(shown);
            case SheetRow.Line line -> {
                getStyleClass().add("line-name");
                setGraphic(FromLibrary.conversion(line.measure()).isPresent() ? new HBox(grip, brought(line)) : grip);
                setText(line.measure().name().in(Tongue.now()));
                setTooltip(new Tooltip(getText()));
            }
            case SheetRow.Total total -> {
                setGraphic(null);
                setText(CostWords.TOTAL.now(total.letter()));
            }
        }
    }

    /// The mark of figures that were brought here from the library; it shows how.
    private Node brought(SheetRow.Line line) {
        var mark = StatusMark.of(InputFields.main(line.measure()).evidence());
        mark.getStyleClass().add("brought");
        mark.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        mark.setGraphic(Icons.LIBRARY.node(12));
        mark.setTooltip(new Tooltip(CostWords.BROUGHT_FROM.now(StatusMark.word(InputFields.main(line.measure()).evidence()))));
        mark.setOnMouseClicked(event -> {
            if (getTableView() instanceof MeasureTable table) table.showConversion(line.id());
            event.consume();
        });
        return mark;
    }

    private void show(SheetRow.Group shown) {
        arrow.getChildren().setAll((shown.folded() ? Icons.COLLAPSED : Icons.EXPAND).node(14));
        swatch.getStyleClass().setAll("swatch", SectorFace.of(shown.sector()).style());
        text.setText(SectorNames.shown(shown.sector()));
        count.setText(Integer.toString(shown.count()));
        setText(null);
        setGraphic(group);
    }
}
