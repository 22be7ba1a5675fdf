package org.kakehashi.ui.cost;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kakehashi.ui.kit.Words;

/// What can be done with the selected measure and the block of cells, under the right mouse button.
final class MeasureMenu extends ContextMenu {
    MeasureMenu(CostsViewModel model, SheetGrid grid) {
        var id = model.selected().get();
        getItems().addAll(item("open", CostWords.ALL_INPUTS, () -> grid.opening().accept(id)),
                item("rename", CostWords.RENAME, grid::rename),
                item("duplicate", CostWords.DUPLICATE, () -> model.duplicate(id)),
                item("up", CostWords.MOVE_UP, () -> model.reorder(id, -1)),
                item("down", CostWords.MOVE_DOWN, () -> model.reorder(id, 1)),
                new SeparatorMenuItem(),
                item("copy-cells", TableWords.COPY_CELLS, grid::copy),
                item("paste", TableWords.PASTE, grid::paste),
                item("fill", TableWords.FILL_DOWN, grid::fillDown),
                item("copy", CostWords.COPY_TABLE, grid::copyTable),
                new SeparatorMenuItem(),
                item("delete", CostWords.DELETE, () -> model.delete(id)));
    }

    static MenuItem item(String what, Words word, Runnable action) {
        var item = new MenuItem(word.now());
        item.setId("measure-" + what);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
