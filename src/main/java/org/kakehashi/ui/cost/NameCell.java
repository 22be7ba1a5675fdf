package org.kakehashi.ui.cost;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// The name of a row: a sector with its arrow, colour and count, a measure, or the total.
final class NameCell extends TableCell<SheetRow, SheetRow> {
    private final CostsViewModel model;
    private final StackPane arrow = new StackPane();
    private final Region swatch = new Region();
    private final Label text = new Label();
    private final Label count = new Label();
    private final HBox group = new HBox(arrow, swatch, text, count);
    private boolean typing;

    NameCell(CostsViewModel model) {
        this.model = model;
        getStyleClass().add("name-cell");
        group.getStyleClass().add("group-name");
        arrow.getStyleClass().add("arrow");
        count.getStyleClass().addAll("muted", "count");
        text.setMinWidth(0);
        arrow.setOnMouseClicked(event -> {
            if (getItem() instanceof SheetRow.Group shown) model.fold(shown.sector());
            event.consume();
        });
    }

    boolean isFor(String id) {
        return getItem() != null && getItem().id().equals(id) && !isEmpty();
    }

    /// Opens the name for typing.
    void type() {
        if (!(getItem() instanceof SheetRow.Line line)) return;
        typing = true;
        var field = Fields.name("cell-name", new SimpleStringProperty(line.measure().name().in(Tongue.now())),
                name -> model.rename(line.id(), name)).named(CostWords.NAME.text());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && typing && getGraphic() == field && field.getScene() != null) end();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) end();
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && field.problem().get().isEmpty()) end();
        });
        setText(null);
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    private void end() {
        if (!typing) return;
        typing = false;
        show(getItem());
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        typing = false;
        show(empty ? null : row);
    }

    private void show(@Nullable SheetRow row) {
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
                setGraphic(null);
                setText(line.measure().name().in(Tongue.now()));
                setTooltip(new Tooltip(getText()));
            }
            case SheetRow.Total total -> {
                setGraphic(null);
                setText(CostWords.TOTAL.now(total.letter()));
            }
        }
    }

    private void show(SheetRow.Group shown) {
        arrow.getChildren().setAll((shown.folded() ? Icons.COLLAPSED : Icons.EXPAND).node(14));
        swatch.getStyleClass().setAll("swatch", SectorLook.of(shown.sector()).style());
        text.setText(SectorLook.name(shown.sector()).in(Tongue.now()));
        count.setText(Integer.toString(shown.count()));
        setText(null);
        setGraphic(group);
    }
}
