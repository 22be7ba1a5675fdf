package org.kakehashi.ui.cost;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.TypedField;

/// A cell of the table: shows whether the cursor is on it, and is typed in where it is an input.
abstract class SheetCell extends TableCell<SheetRow, SheetRow> {
    private static final PseudoClass INPUT = PseudoClass.getPseudoClass("input");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private final SheetGrid grid;
    private final SheetColumn kind;
    /// What an open field follows.
    private final SimpleObjectProperty<@Nullable SheetRow> row = new SimpleObjectProperty<>();
    private @Nullable TypedField<?> field;

    SheetCell(SheetGrid grid, SheetColumn kind) {
        this.grid = grid;
        this.kind = kind;
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grid.pressed(this, event));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> grid.dragged(this, event));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> grid.clicked(this, event));
    }

    /// Draws the row, or nothing.
    abstract void draw(@Nullable SheetRow shown);

    SheetColumn kind() {
        return kind;
    }

    /// @return the id of the row it shows, blank if none
    String rowId() {
        return isEmpty() || getItem() == null ? "" : getItem().id();
    }

    boolean typing() {
        return field != null;
    }

    /// Shows where the cursor is now.
    void mark() {
        var id = rowId();
        setId(id.isEmpty() ? null : id + "-" + kind.id());
        pseudoClassStateChanged(CURSOR, grid.isCursor(id, kind));
        pseudoClassStateChanged(BLOCK, grid.isInBlock(id, kind));
        pseudoClassStateChanged(TYPING, field != null);
        pseudoClassStateChanged(INPUT, field == null && !id.isEmpty() && grid.input(id, kind));
    }

    /// Opens the cell for typing. The field gets its skin before the focus, so that what is seeded is not selected and
    /// typed over by the next key.
    ///
    /// @param seed takes the place of what is there, null to begin with that
    void type(@Nullable String seed) {
        var shown = getItem();
        if (shown == null || field != null) return;
        var opened = grid.field(shown, kind, row);
        field = opened;
        opened.focusedProperty().subscribe((_, focused) -> {
            if (!focused && field == opened && opened.problem().get().isEmpty()) end(opened);
        });
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyed(opened, event));
        opened.problem().subscribe(grid::complain);
        setText(null);
        setGraphic(opened);
        mark();
        opened.applyCss();
        opened.requestFocus();
        if (seed == null) {
            opened.selectAll();
        } else {
            opened.setText(seed);
            opened.positionCaret(seed.length());
        }
    }

    private void keyed(TypedField<?> opened, KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                opened.giveUp();
                end(opened);
            }
            case ENTER -> commit(opened, event.isShiftDown() ? -1 : 1, 0);
            case TAB -> commit(opened, 0, event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void commit(TypedField<?> opened, int down, int right) {
        opened.offer();
        if (!opened.problem().get().isEmpty()) return;
        end(opened);
        if (down != 0) grid.move(down, 0, false);
        else grid.tab(right);
    }

    private void end(TypedField<?> ended) {
        if (field != ended) return;
        field = null;
        grid.complain("");
        var had = ended.isFocused();
        draw(isEmpty() ? null : getItem());
        mark();
        if (had) getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable SheetRow item, boolean empty) {
        super.updateItem(item, empty);
        var before = row.get();
        row.set(empty ? null : item);
        var same = before != null && item != null && before.id().equals(item.id()) && !empty;
        if (field == null || !same) {
            if (field != null) grid.complain("");
            field = null;
            draw(empty ? null : item);
        }
        mark();
    }
}
