package org.kakehashi.ui.plan;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// A cell of the plan's table: its text or badge, whether the cursor is on it, and a field while it is typed in.
class PlanCell extends TableCell<PlanRow, PlanRow> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private final PlanGrid grid;
    private final PlanColumn kind;
    private @Nullable TypedField<?> field;

    PlanCell(PlanGrid grid, PlanColumn kind) {
        this.grid = grid;
        this.kind = kind;
        if (kind.number()) getStyleClass().add("number");
        if (kind == PlanColumn.DATES) getStyleClass().add("dates");
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> grid.pressed(this));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> grid.clicked(this, event));
    }

    PlanColumn kind() {
        return kind;
    }

    /// @return the id of the row it shows, blank if none
    String rowId() {
        return isEmpty() || getItem() == null ? "" : getItem().id();
    }

    boolean typing() {
        return field != null;
    }

    /// Draws the row, or nothing.
    void draw(@Nullable PlanRow row) {
        if (kind == PlanColumn.WHO) {
            setGraphic(row instanceof PlanRow.StepRow step
                    ? grid.facts().person(step.step()).map(PlanCell::badge).orElse(null) : null);
            return;
        }
        setGraphic(null);
        setText(row == null ? null : grid.text(kind, row));
    }

    static Label badge(Person person) {
        var badge = Labels.of(Words.of(person.badge()), "badge");
        badge.accessibleTextProperty().bind(Words.of(person.name()));
        return badge;
    }

    /// Shows the row anew, as when something else has changed that its text tells.
    void redraw() {
        if (field == null) draw(isEmpty() ? null : getItem());
        mark();
    }

    /// Shows where the cursor is now.
    void mark() {
        var id = rowId();
        setId(id.isEmpty() ? null : id + "-" + kind.id());
        pseudoClassStateChanged(CURSOR, grid.isCursor(id, kind));
        pseudoClassStateChanged(TYPING, field != null);
    }

    /// Opens the cell for typing. The field gets its skin before the focus, so that what is seeded is not selected and
    /// typed over by the next key.
    ///
    /// @param seed takes the place of what is there, null to begin with that
    void type(@Nullable String seed) {
        var shown = getItem();
        if (shown == null || field != null) return;
        var opened = grid.field(shown, kind);
        field = opened;
        opened.setId(kind == PlanColumn.NAME ? "plan-rename" : "plan-cell");
        opened.getStyleClass().add("cell-field");
        opened.accessibleTextProperty().set(kind.called().in(Tongue.now()));
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
        if (down != 0) grid.down(down);
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
    protected void updateItem(@Nullable PlanRow item, boolean empty) {
        var before = rowId();
        super.updateItem(item, empty);
        var same = !empty && item != null && item.id().equals(before);
        if (field == null || !same) {
            if (field != null) grid.complain("");
            field = null;
            draw(empty ? null : item);
        }
        mark();
    }
}
