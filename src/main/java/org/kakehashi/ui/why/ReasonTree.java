package org.kakehashi.ui.why;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Reason;
import org.kakehashi.ui.kit.Tongue;

/// The tree of a number: each part with its sign, value, status and where it is from.
final class ReasonTree extends TreeTableView<Reason> {
    private final Consumer<String> light;
    private final Consumer<String> open;
    private @Nullable ReasonItem shown;
    private boolean showing;

    /// @param light is told the place of the selected part, blank if it has none
    /// @param open  is told the place of a part that was opened
    ReasonTree(Consumer<String> light, Consumer<String> open) {
        this.light = light;
        this.open = open;
        setId("why-tree");
        getStyleClass().addAll("dense", "why-tree");
        accessibleTextProperty().bind(WhyWords.TREE.text());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        var label = column("why-column-label", WhyWords.COLUMN_LABEL.text(), LabelCell::new, 280);
        var value = column("why-column-value", WhyWords.COLUMN_VALUE.text(), ValueCell::new, 152);
        value.getStyleClass().add("number");
        var status = column("why-column-status", WhyWords.COLUMN_STATUS.text(), StatusCell::new, 92);
        var from = column("why-column-from", WhyWords.COLUMN_FROM.text(), FromCell::new, 112);
        value.setMinWidth(140);
        status.setMinWidth(92);
        from.setMinWidth(90);
        label.setMinWidth(180);
        getColumns().setAll(List.of(label, value, status, from));
        setTreeColumn(label);
        setRowFactory(_ -> row());
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing && item != null) this.light.accept(item.getValue().place());
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            openSelected();
            event.consume();
        });
        Tongue.heardBy(this).subscribe(_ -> refresh());
    }

    private TreeTableRow<Reason> row() {
        var row = new TreeTableRow<Reason>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) openSelected();
        });
        return row;
    }

    private void openSelected() {
        var item = getSelectionModel().getSelectedItem();
        if (item == null) return;
        if (item.getValue().place().isEmpty()) item.setExpanded(!item.isExpanded());
        else open.accept(item.getValue().place());
    }

    private static TreeTableColumn<Reason, Reason> column(String id, ObservableValue<String> head,
            Function<TreeTableColumn<Reason, Reason>, TreeTableCell<Reason, Reason>> cell, double width) {
        var column = new TreeTableColumn<Reason, Reason>();
        column.setId(id);
        column.textProperty().bind(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(cell::apply);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /// @param anew whether it is another number, whose tree opens at its top
    void show(Reason reason, boolean anew) {
        showing = true;
        int selected = getSelectionModel().getSelectedIndex();
        var item = ReasonItem.root(reason, anew || shown == null ? Set.of() : shown.opened());
        shown = item;
        setRoot(item);
        if (anew) getSelectionModel().clearSelection();
        else getSelectionModel().select(selected);
        showing = false;
    }

    ReasonItem shown() {
        if (shown == null) throw new IllegalStateException("nothing shown");
        return shown;
    }
}
