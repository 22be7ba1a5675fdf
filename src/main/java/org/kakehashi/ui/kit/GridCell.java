package org.kakehashi.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell of a table that a cursor walks through, with a field in it while it is typed in.
public abstract class GridCell<R> extends TableCell<R, R> {
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private @Nullable TypedField<?> field;

    /// @return what tells the row from others
    protected abstract String id(R row);

    /// Draws the row, or nothing.
    protected abstract void draw(@Nullable R row);

    /// @return a field for what the cell shows of that row
    protected abstract TypedField<?> field(R row);

    /// Says what is wrong with what was typed, or that nothing is by a blank.
    protected abstract void complain(String problem);

    /// Moves the cursor after something was typed.
    ///
    /// @param down  rows down, negative for up; 0 if it goes sideways
    /// @param right cells onwards, negative for backwards
    protected abstract void go(int down, int right);

    /// Shows where the cursor is now.
    public void mark() {
        pseudoClassStateChanged(TYPING, typing());
    }

    /// @return the id of the row it shows, blank if none
    public final String rowId() {
        var row = isEmpty() ? null : getItem();
        return row == null ? "" : id(row);
    }

    public final boolean typing() {
        return field != null;
    }

    /// Shows the row anew, as when something else has changed that its text tells.
    public final void redraw() {
        if (field == null) draw(isEmpty() ? null : getItem());
        mark();
    }

    /// Opens the cell for typing. The field gets its skin before the focus, so that what is seeded is not selected and
    /// typed over by the next key.
    ///
    /// @param seed takes the place of what is there, null to begin with that
    public final void type(@Nullable String seed) {
        var shown = getItem();
        if (shown == null || field != null) return;
        var opened = field(shown);
        field = opened;
        opened.focusedProperty().subscribe((_, focused) -> {
            if (!focused && field == opened && opened.problem().get().isEmpty()) end(opened);
        });
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyed(opened, event));
        opened.problem().subscribe(this::complain);
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
        go(down, right);
    }

    private void end(TypedField<?> ended) {
        if (field != ended) return;
        field = null;
        complain("");
        var had = ended.isFocused();
        redraw();
        if (had) getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        var before = rowId();
        super.updateItem(item, empty);
        var same = !empty && item != null && id(item).equals(before);
        if (field == null || !same) {
            if (field != null) complain("");
            field = null;
            draw(empty ? null : item);
        }
        mark();
    }
}
