package org.kakehashi.ui.cost;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// The cells of the table as a grid: the cursor and its block, typing, and the clipboard.
final class SheetGrid {
    private final TableView<SheetRow> table;
    private final CostsViewModel model;
    private final CellEdits edits;
    private final Notes notes;
    private final RowDrag drag;
    private @Nullable CellCursor cursor;
    private boolean moving;

    /// Where the grid says what it did and what is wrong.
    interface Notes {
        /// Says what is wrong with a typed text; blank takes it back.
        void complain(String says);

        void reply(CellEdits.Reply reply);

        /// Takes back what was said about a paste that was refused.
        void dismiss();

        /// Shows all inputs of a measure.
        void open(String measureId);
    }

    SheetGrid(TableView<SheetRow> table, CostsViewModel model, Notes notes) {
        this.table = table;
        this.model = model;
        this.notes = notes;
        edits = new CellEdits(model);
        drag = new RowDrag(table, model);
    }

    RowDrag drag() {
        return drag;
    }

    CellEdits edits() {
        return edits;
    }

    void complain(String says) {
        notes.complain(says);
    }

    // where the cursor is

    List<String> rows() {
        return table.getItems().stream().map(SheetRow::id).toList();
    }

    List<SheetColumn> columns() {
        return table.getVisibleLeafColumns().stream().map(column -> (SheetColumn) column.getUserData()).toList();
    }

    boolean isCursor(String row, SheetColumn column) {
        return cursor != null && cursor.row().equals(row) && cursor.column() == column;
    }

    boolean isInBlock(String row, SheetColumn column) {
        return cursor != null && !cursor.single() && cursor.columns(columns()).contains(column)
                && cursor.rows(rows()).contains(row);
    }

    boolean input(String row, SheetColumn column) {
        return edits.input(row, column);
    }

    /// @return the cursor; on the first measure if it was nowhere, null in an empty table
    @Nullable CellCursor cursor() {
        var rows = rows();
        if (rows.isEmpty()) return null;
        if (cursor == null || !rows.contains(cursor.row()) || !columns().contains(cursor.column())) {
            var row = rows.contains(model.selected().get()) ? model.selected().get() : rows.get(Math.min(1, rows.size() - 1));
            cursor = CellCursor.at(row, SheetColumn.NAME);
        }
        return cursor;
    }

    /// Puts the cursor somewhere, and the row's measure is selected.
    void put(CellCursor wanted) {
        cursor = wanted;
        int at = rows().indexOf(wanted.row());
        moving = true;
        table.getSelectionModel().clearAndSelect(at);
        table.getFocusModel().focus(at, table.getVisibleLeafColumn(Math.max(0, columns().indexOf(wanted.column()))));
        if (table.getItems().get(at) instanceof SheetRow.Line line) model.select(line.id());
        moving = false;
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(at);
        mark();
    }

    /// Follows a measure that was selected elsewhere.
    void follow(String row) {
        if (moving || (cursor != null && cursor.row().equals(row))) return;
        cursor = CellCursor.at(row, cursor == null ? SheetColumn.NAME : cursor.column());
        mark();
    }

    void mark() {
        for (Node node : table.lookupAll(".table-cell")) if (node instanceof SheetCell cell) cell.mark();
    }

    void move(int down, int right, boolean extend) {
        var from = cursor();
        if (from != null) put(from.move(rows(), columns(), down, right, extend));
    }

    /// Goes to the next cell that is typed; past the last one, out of the table.
    void tab(int way) {
        var from = cursor();
        var next = from == null ? null : from.next(rows(), columns(), way, edits::input);
        if (next == null) leave(way);
        else put(next);
    }

    void leave(int way) {
        table.requestFocusTraversal(way > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    /// Makes the block one cell again and takes back what was said, as Esc does.
    void collapse() {
        notes.complain("");
        notes.dismiss();
        if (cursor != null) put(CellCursor.at(cursor.row(), cursor.column()));
    }

    void all() {
        var rows = rows();
        if (!rows.isEmpty()) put(CellCursor.at(rows.getFirst(), SheetColumn.NAME).to(rows.getLast(), columns().getLast()));
    }

    // the mouse

    void pressed(SheetCell cell, MouseEvent event) {
        if (cell.rowId().isEmpty() || cell.typing()) return;
        if (event.getButton() == MouseButton.SECONDARY && isInBlock(cell.rowId(), cell.kind())) return;
        var again = isCursor(cell.rowId(), cell.kind()) && cursor != null && cursor.single();
        cell.setUserData(again && table.isFocused());
        if (event.isShiftDown() && cursor != null) put(cursor.to(cell.rowId(), cell.kind()));
        else put(CellCursor.at(cell.rowId(), cell.kind()));
    }

    void dragged(SheetCell cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || cell.typing() || cursor == null) return;
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (!(node instanceof SheetCell over) || over.rowId().isEmpty()) continue;
            if (!isCursor(over.rowId(), over.kind())) put(cursor.to(over.rowId(), over.kind()));
            return;
        }
    }

    /// A click on the cell that the cursor is on already, or a second one, opens it; all inputs where it is none.
    void clicked(SheetCell cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || cell.typing()) return;
        if (input(cell.rowId(), cell.kind())) {
            if (event.getClickCount() == 2 || Boolean.TRUE.equals(cell.getUserData())) cell.type(null);
        } else if (event.getClickCount() == 2 && cell.getItem() instanceof SheetRow.Line line) {
            notes.open(line.id());
        }
    }

    // typing

    /// Opens the cell under the cursor for typing.
    void type(@Nullable String seed) {
        var at = cursor();
        if (at == null) return;
        if (!input(at.row(), at.column())) {
            table.getItems().stream().filter(row -> row.id().equals(at.row())).filter(SheetRow.Line.class::isInstance)
                    .findFirst().ifPresent(_ -> complain((at.column().computed() ? TableWords.COMPUTED
                            : TableWords.NOT_HERE).now()));
            return;
        }
        put(CellCursor.at(at.row(), at.column()));
        table.layout();
        cell(at.row(), at.column()).ifPresent(cell -> cell.type(seed));
    }

    /// Opens the name of the selected measure.
    void rename() {
        var at = cursor();
        if (at == null) return;
        put(CellCursor.at(at.row(), SheetColumn.NAME));
        type(null);
    }

    private Optional<SheetCell> cell(String row, SheetColumn column) {
        return table.lookupAll(".table-cell").stream().filter(SheetCell.class::isInstance).map(SheetCell.class::cast)
                .filter(cell -> cell.kind() == column && cell.rowId().equals(row)).findFirst();
    }

    /// @param row what the field follows
    TypedField<?> field(SheetRow shown, SheetColumn column, ObjectProperty<@Nullable SheetRow> row) {
        if (shown instanceof SheetRow.Group group) {
            return Fields.name("cell-sector", row.map(_ -> group.sector()), name -> model.renameSector(group.sector(), name))
                    .named(CostWords.SECTOR.text());
        }
        ObservableValue<SheetRow.@Nullable Line> line = row.map(now -> now instanceof SheetRow.Line found ? found : null);
        var field = new TypedField<SheetRow.Line>("cell-" + column.id(), line,
                now -> edits.cells().map(cells -> cells.text(column, now.measure(), now.figures())).orElse(""),
                text -> read(shown.id(), column, text), changed -> model.change(changed.id(), column.edit(),
                        _ -> changed.measure()));
        field.accessibleTextProperty().set(column.called().in(Tongue.now()));
        if (column != SheetColumn.NAME && column != SheetColumn.PERIOD) field.getStyleClass().add("numeric");
        return field;
    }

    private Checked<SheetRow.Line> read(String id, SheetColumn column, String text) {
        var measure = model.now().measure(id).orElseThrow();
        return switch (edits.cells().orElseThrow().read(column, measure, text)) {
            case Checked.Good<Measure>(var changed) -> Checked.good(new SheetRow.Line(changed, Figures.UNKNOWN));
            case Checked.Bad<Measure>(var problems) -> Checked.bad(problems);
        };
    }

    // the clipboard

    void copy() {
        var at = cursor();
        if (at == null) return;
        var whole = at.rows(rows()).size() == rows().size() && at.columns(columns()).size() == columns().size();
        give(whole ? edits.table() : edits.copy(at.rows(rows()), at.columns(columns())));
    }

    void copyTable() {
        give(edits.table());
    }

    private static void give(String text) {
        if (text.isEmpty()) return;
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Pastes what the clipboard holds over the block, or as rows of their own where they have heads.
    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        var at = cursor();
        if (at == null) {
            reply(edits.paste(text == null ? "" : text, List.of(), List.of(), List.of(), List.of()));
            return;
        }
        List<String> rows = rows(), block = at.rows(rows);
        List<SheetColumn> columns = columns(), across = at.columns(columns);
        reply(edits.paste(text == null ? "" : text, block, rows.subList(rows.indexOf(block.getFirst()), rows.size()), across,
                columns.subList(columns.indexOf(across.getFirst()), columns.size())));
    }

    void fillDown() {
        var at = cursor();
        if (at != null) edits.fillDown(at.rows(rows()), rows(), at.columns(columns())).ifPresent(this::reply);
    }

    private void reply(CellEdits.Reply reply) {
        notes.reply(reply);
        if (!reply.first().isEmpty()) model.select(reply.first());
    }

    Consumer<String> opening() {
        return notes::open;
    }
}
