package org.kakehashi.ui.funding;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.GridCell;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.TypedField;

/// A cell of the budget: its text, how far its rate can be trusted, and a field while it is typed in.
final class BudgetCell extends GridCell<BudgetRow> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass INPUT = PseudoClass.getPseudoClass("input");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /// How wide a column has to be to name all payers.
    private static final double WHOLE = 330;
    private final BudgetGrid grid;
    private final BudgetColumn column;

    BudgetCell(BudgetGrid grid, BudgetColumn column) {
        this.grid = grid;
        this.column = column;
        if (column.kind().isNumber()) getStyleClass().add("number");
        if (column.kind() == BudgetColumn.Kind.LINE) getStyleClass().add("line-name");
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> grid.pressed(this));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> grid.clicked(this, event));
    }

    BudgetColumn column() {
        return column;
    }

    @Override
    protected String id(BudgetRow row) {
        return row.id();
    }

    @Override
    protected void draw(@Nullable BudgetRow row) {
        setText(row == null ? null : text(row));
        setGraphic(row == null || column.kind() != BudgetColumn.Kind.LINE ? null : icon(row));
        var more = row == null ? "" : grid.text().more(column, row);
        setTooltip(more.isBlank() ? null : new Tooltip(more));
        var line = row instanceof BudgetRow.Line found ? found : null;
        pseudoClassStateChanged(CHANGED, line != null && isChanged(line));
        pseudoClassStateChanged(WRONG, line != null && isWrong(line));
    }

    private String text(BudgetRow row) {
        var column = getTableColumn();
        boolean whole = this.column.kind() == BudgetColumn.Kind.PAYERS && column != null && column.getWidth() >= WHOLE;
        return whole && row instanceof BudgetRow.Line line ? grid.text().allPayers(line) : grid.text().of(this.column, row);
    }

    private boolean isChanged(BudgetRow.Line row) {
        var change = row.step().changes().get(row.line().category());
        if (row.byHand() || change == null) return false;
        return switch (column.kind()) {
            case QUANTITY -> change.quantity() != null;
            case RATE -> change.rate() != null;
            case SPREAD -> change.spread() != null;
            case FORM -> change.inKind();
            case LINE, UNIT, MONEY, AMOUNT, PAYERS, YEAR -> false;
        };
    }

    private boolean isWrong(BudgetRow.Line line) {
        return switch (column.kind()) {
            case RATE -> line.missing();
            case PAYERS -> !line.line().inKind() && line.amount() > 0 && line.paid().stream().allMatch(paid -> paid.source().isEmpty());
            case LINE, QUANTITY, UNIT, MONEY, AMOUNT, SPREAD, FORM, YEAR -> false;
        };
    }

    private static @Nullable Node icon(BudgetRow row) {
        return switch (row) {
            case BudgetRow.Group group -> (group.open() ? Icons.EXPAND : Icons.COLLAPSED).node(14);
            case BudgetRow.Line line -> line.missing() ? Icons.WARNING.node(12, "warning")
                    : line.line().changed() ? Icons.EDIT.node(12) : icon(line.line().evidence().status()).node(12);
            case BudgetRow.Total _ -> null;
        };
    }

    private static Icons icon(Status status) {
        return switch (status) {
            case SOURCED -> Icons.SOURCED;
            case COMPUTED -> Icons.COMPUTED;
            case UNVERIFIED -> Icons.UNVERIFIED;
            case OWN -> Icons.OWN;
            case EXAMPLE -> Icons.EXAMPLE;
        };
    }

    @Override
    public void mark() {
        super.mark();
        var id = rowId();
        setId(id.isEmpty() ? null : id + "-" + column.id());
        pseudoClassStateChanged(CURSOR, grid.isCursor(id, column));
        pseudoClassStateChanged(INPUT, !typing() && getItem() instanceof BudgetRow.Line line && column.isInput(line));
    }

    @Override
    protected TypedField<?> field(BudgetRow row) {
        return grid.field((BudgetRow.Line) row, column);
    }

    @Override
    protected void complain(String problem) {
        grid.complain(problem);
    }

    @Override
    protected void go(int down, int right) {
        if (down != 0) grid.move(down, 0);
        else grid.tab(right);
    }
}
