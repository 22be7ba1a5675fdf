package org.kakehashi.ui.cost;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Dragging a measure by its grip to another place or sector; a line shows where it would land, Esc lets go of it.
final class RowDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double EDGE = 24, PIXELS = 12;
    private final TableView<SheetRow> table;
    private final CostsViewModel model;
    private String held = "";
    private @Nullable Drop drop;

    RowDrag(TableView<SheetRow> table, CostsViewModel model) {
        this.table = table;
        this.model = model;
    }

    void begin(String measureId) {
        model.select(measureId);
        table.requestFocus();
        held = measureId;
        drop = null;
    }

    /// Follows the pointer.
    void over(MouseEvent event) {
        if (held.isEmpty()) return;
        double y = table.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            if (y > table.getHeight() - EDGE) flow.scrollPixels(PIXELS);
            else if (y < flow.getLayoutY() + EDGE) flow.scrollPixels(-PIXELS);
        }
        var found = drop;
        for (Node node : table.lookupAll(".table-row-cell")) {
            if (!(node instanceof TableRow<?> row) || row.isEmpty()) continue;
            var place = row.sceneToLocal(event.getSceneX(), event.getSceneY());
            if (0 <= place.getY() && place.getY() < row.getHeight()) {
                found = Drop.of(table.getItems(), row.getIndex(), place.getY() > row.getHeight() / 2);
            }
        }
        drop = found;
        markAll();
    }

    void drop() {
        var to = drop;
        var id = held;
        end();
        if (to != null && !id.isEmpty()) model.place(id, to.sector(), to.before());
    }

    /// Lets go without moving anything.
    void end() {
        held = "";
        drop = null;
        markAll();
    }

    private void markAll() {
        for (Node node : table.lookupAll(".table-row-cell")) if (node instanceof TableRow<?> row) mark(row);
    }

    /// Shows in a row whether the measure would land beside it.
    void mark(TableRow<?> row) {
        var to = drop;
        var here = !row.isEmpty();
        row.pseudoClassStateChanged(ABOVE, here && to != null && to.row() == row.getIndex() && !to.below());
        row.pseudoClassStateChanged(BELOW, here && to != null && to.row() == row.getIndex() && to.below());
        row.pseudoClassStateChanged(HELD, !held.isEmpty() && row.getItem() instanceof SheetRow shown && shown.id().equals(held));
    }
}
