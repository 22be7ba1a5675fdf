package org.kakehashi.ui.why;

import java.util.HashSet;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.kakehashi.base.Reason;

/// A reason in the tree; its parts are asked for when it is opened.
final class ReasonItem extends TreeItem<Reason> {
    private static final int OPEN = 2;
    private boolean filled;

    private ReasonItem(Reason reason) {
        super(reason);
    }

    /// @param open paths that were open before, empty to open the first few of the tree
    static ReasonItem root(Reason reason, Set<String> open) {
        var root = new ReasonItem(reason);
        if (open.isEmpty()) root.openFirst(OPEN);
        else root.open(open);
        root.setExpanded(true);
        return root;
    }

    private void openFirst(int depth) {
        setExpanded(true);
        if (depth == 0) return;
        getChildren().stream().filter(item -> !item.isLeaf() && item.getValue().isComputed()).findFirst()
                .ifPresent(item -> ((ReasonItem) item).openFirst(depth - 1));
    }

    private void open(Set<String> open) {
        if (!open.contains(path())) return;
        setExpanded(true);
        for (var child : getChildren()) ((ReasonItem) child).open(open);
    }

    /// @return the paths of all that is open
    Set<String> opened() {
        var all = new HashSet<String>();
        collect(all);
        return all;
    }

    private void collect(Set<String> all) {
        if (!isExpanded() || isLeaf()) return;
        all.add(path());
        for (var child : getChildren()) ((ReasonItem) child).collect(all);
    }

    private String path() {
        var parent = getParent();
        var here = parent == null ? "" : Integer.toString(parent.getChildren().indexOf(this));
        return parent instanceof ReasonItem item ? item.path() + "/" + here : here;
    }

    @Override
    public ObservableList<TreeItem<Reason>> getChildren() {
        var children = super.getChildren();
        if (!filled) {
            filled = true;
            children.setAll(getValue().parts().stream().map(ReasonItem::new).toList());
        }
        return children;
    }

    @Override
    public boolean isLeaf() {
        return getValue().parts().isEmpty();
    }
}
