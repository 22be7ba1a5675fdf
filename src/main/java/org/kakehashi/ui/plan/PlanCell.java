package org.kakehashi.ui.plan;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.GridCell;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// A cell of the plan's table: its text or badge, whether the cursor is on it, and a field while it is typed in.
class PlanCell extends GridCell<PlanRow> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private final PlanGrid grid;
    private final PlanColumn kind;

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

    @Override
    protected String id(PlanRow row) {
        return row.id();
    }

    @Override
    protected void draw(@Nullable PlanRow row) {
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

    @Override
    public void mark() {
        super.mark();
        var id = rowId();
        setId(id.isEmpty() ? null : id + "-" + kind.id());
        pseudoClassStateChanged(CURSOR, grid.isCursor(id, kind));
    }

    @Override
    protected TypedField<?> field(PlanRow row) {
        var opened = grid.field(row, kind);
        opened.setId(kind == PlanColumn.NAME ? "plan-rename" : "plan-cell");
        opened.getStyleClass().add("cell-field");
        opened.accessibleTextProperty().set(kind.called().in(Tongue.now()));
        return opened;
    }

    @Override
    protected void complain(String problem) {
        grid.complain(problem);
    }

    @Override
    protected void go(int down, int right) {
        if (down != 0) grid.down(down);
        else grid.tab(right);
    }
}
