package org.kakehashi.ui.cost;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.GridCell;
import org.kakehashi.ui.kit.TypedField;

/// A cell of the table: shows whether the cursor is on it, and is typed in where it is an input.
abstract class SheetCell extends GridCell<SheetRow> {
    private static final PseudoClass INPUT = PseudoClass.getPseudoClass("input");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private final SheetGrid grid;
    private final SheetColumn kind;
    /// What an open field follows.
    private final SimpleObjectProperty<@Nullable SheetRow> row = new SimpleObjectProperty<>();

    SheetCell(SheetGrid grid, SheetColumn kind) {
        this.grid = grid;
        this.kind = kind;
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grid.pressed(this, event));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> grid.dragged(this, event));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> grid.clicked(this, event));
    }

    SheetColumn kind() {
        return kind;
    }

    @Override
    protected String id(SheetRow shown) {
        return shown.id();
    }

    @Override
    public void mark() {
        super.mark();
        var id = rowId();
        setId(id.isEmpty() ? null : id + "-" + kind.id());
        pseudoClassStateChanged(CURSOR, grid.isCursor(id, kind));
        pseudoClassStateChanged(BLOCK, grid.isInBlock(id, kind));
        pseudoClassStateChanged(INPUT, !typing() && !id.isEmpty() && grid.input(id, kind));
    }

    @Override
    protected TypedField<?> field(SheetRow shown) {
        return grid.field(shown, kind, row);
    }

    @Override
    protected void complain(String problem) {
        grid.complain(problem);
    }

    @Override
    protected void go(int down, int right) {
        if (down != 0) grid.move(down, 0, false);
        else grid.tab(right);
    }

    @Override
    protected void updateItem(@Nullable SheetRow item, boolean empty) {
        super.updateItem(item, empty);
        row.set(empty ? null : item);
    }
}
