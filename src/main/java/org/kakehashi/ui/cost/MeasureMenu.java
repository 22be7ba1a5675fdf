package org.kakehashi.ui.cost;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the selected measure, under the right mouse button.
final class MeasureMenu extends ContextMenu {
    MeasureMenu(CostsViewModel model, MeasureTable table, Consumer<String> open) {
        var id = model.selected().get();
        getItems().addAll(item("open", CostWords.ALL_INPUTS, () -> open.accept(id)),
                item("rename", CostWords.RENAME, table::rename),
                item("duplicate", CostWords.DUPLICATE, () -> model.duplicate(id)),
                item("up", CostWords.MOVE_UP, () -> model.reorder(id, -1)),
                item("down", CostWords.MOVE_DOWN, () -> model.reorder(id, 1)),
                new SeparatorMenuItem(),
                item("copy", CostWords.COPY_TABLE, table::copy),
                new SeparatorMenuItem(),
                item("delete", CostWords.DELETE, () -> model.delete(id)));
    }

    private static MenuItem item(String what, CostWords word, Runnable action) {
        var item = new MenuItem(word.now());
        item.setId("measure-" + what);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
