package org.kakehashi.ui.why;

import javafx.scene.Node;
import javafx.scene.control.TreeTableCell;
import org.kakehashi.base.Reason;

/// Which rows of the tree stand out: the answer and what it is made of, as far as that has parts.
final class Emphasis {
    private static final int LEVELS = 2;

    private Emphasis() {}

    /// Makes `node` of a cell strong if its row stands out, and plain if not.
    static void show(TreeTableCell<Reason, Reason> cell, Reason reason, Node node) {
        var row = cell.getTableRow();
        var strong = row != null && row.getTreeItem() != null && !reason.parts().isEmpty()
                && cell.getTreeTableView().getTreeItemLevel(row.getTreeItem()) < LEVELS;
        node.getStyleClass().remove("strong");
        if (strong) node.getStyleClass().add("strong");
    }
}
