package org.kakehashi.ui.library;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// The entries of the library by sector and unit.
final class LibraryTable extends TableView<ListingRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private final LibraryViewModel model;
    private final Runnable open;
    private boolean showing;

    /// @param open brings the panel of the selected entry into view
    LibraryTable(LibraryViewModel model, Runnable open) {
        this.model = model;
        this.open = open;
        setId("library-table");
        getStyleClass().addAll("dense", "library-table");
        accessibleTextProperty().bind(LibraryWords.ENTRIES.text());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setRowFactory(_ -> new Row());
        setPlaceholder(new EmptyState("library-empty", Icons.FILTER, LibraryWords.NO_ENTRY.text(),
                Buttons.secondary("library-clear", Icons.CLOSE, LibraryWords.CLEAR_FILTERS.text(), model::clear)));
        getColumns().setAll(List.of(
                column("name", model.tab().flatMap(tab -> (tab == LibraryTab.MEASURES ? LibraryWords.MEASURE
                        : LibraryWords.TECHNOLOGY).text()), 190, 264, () -> new EntryNameCell(model)),
                column("place", LibraryWords.PLACE.text(), 88, 100, () -> new PlaceCell(model)),
                column("published", LibraryWords.PUBLISHED.text(), 140, 146, PublishedCell::new),
                column("year", LibraryWords.PRICE_YEAR.text(), 78, 84, YearCell::new),
                column("range", model.shown().flatMap(shown -> (shown == Shown.DOLLARS ? LibraryWords.RANGE_DOLLARS
                        : LibraryWords.RANGE_PUBLISHED).text()), 136, 150, () -> new RangeCell(model)),
                column("status", LibraryWords.STATUS.text(), 140, 144, () -> new StatusCell(model))));
        getColumns().get(2).getStyleClass().add("number");
        model.listing().subscribe(_ -> show());
        model.selected().subscribe(_ -> mark());
        Tongue.heardBy(this).subscribe(_ -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row instanceof ListingRow.Entry entry) model.select(entry.id());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static TableColumn<ListingRow, ListingRow> column(String id, ObservableValue<String> head, double least,
            double usual, Supplier<TableCell<ListingRow, ListingRow>> cell) {
        var column = new TableColumn<ListingRow, ListingRow>();
        column.setId("library-" + id);
        column.textProperty().bind(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(least);
        column.setPrefWidth(usual);
        return column;
    }

    private void show() {
        showing = true;
        var rows = model.listing().get().rows();
        if (getItems().size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!getItems().get(i).equals(rows.get(i))) getItems().set(i, rows.get(i));
            }
        } else {
            getItems().setAll(rows);
        }
        showing = false;
        mark();
    }

    private void mark() {
        showing = true;
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(model.selected().get())) at = i;
        }
        if (at < 0) getSelectionModel().clearSelection();
        else if (getSelectionModel().getSelectedIndex() != at) getSelectionModel().select(at);
        showing = false;
    }

    /// Scrolls to the selected entry.
    void reveal() {
        int at = getSelectionModel().getSelectedIndex();
        if (at >= 0) scrollTo(Math.max(0, at - 3));
    }

    /// Selects the first entry that is listed, as from the search field.
    void first() {
        requestFocus();
        if (getSelectionModel().isEmpty()) Stream.of(ListingRow.Entry.class).flatMap(kind -> getItems().stream()
                .filter(kind::isInstance)).findFirst().ifPresent(row -> model.select(row.id()));
    }

    private void pressed(KeyEvent event) {
        var chosen = getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (event.isShortcutDown() || chosen == null) return;
                if (chosen instanceof ListingRow.Group group) model.fold(group.id());
                else open.run();
            }
            case LEFT, RIGHT -> {
                if (!(chosen instanceof ListingRow.Group group)
                        || group.folded() != (event.getCode() == KeyCode.RIGHT)) return;
                model.fold(group.id());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// A row that says whether it is a group's head.
    private final class Row extends TableRow<ListingRow> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getButton() != MouseButton.PRIMARY) return;
                if (getItem() instanceof ListingRow.Group group) {
                    model.fold(group.id());
                } else if (event.getClickCount() == 2 && getItem() != null) {
                    open.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ListingRow row, boolean empty) {
            super.updateItem(row, empty);
            var group = row instanceof ListingRow.Group;
            pseudoClassStateChanged(GROUP, group);
            if (group == getStyleClass().contains("group")) return;
            if (group) getStyleClass().add("group");
            else getStyleClass().remove("group");
        }
    }
}
