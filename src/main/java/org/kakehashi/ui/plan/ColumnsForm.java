package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;

/// Which columns the table shows; their order is changed at their heads.
final class ColumnsForm extends VBox {
    private static final int LINES = 13;
    private final PlanTable table;
    private final List<CheckBox> boxes = new ArrayList<>();

    ColumnsForm(PlanTable table) {
        this.table = table;
        setId("plan-columns-form");
        getStyleClass().add("popover-form");
        setSpacing(8);
        var lists = new HBox(16);
        VBox list = new VBox(4);
        lists.getChildren().add(list);
        for (var column : PlanColumn.values()) {
            if (column == PlanColumn.NAME) continue;
            if (list.getChildren().size() == LINES) {
                list = new VBox(4);
                lists.getChildren().add(list);
            }
            list.getChildren().add(box(column));
        }
        getChildren().addAll(lists, Labels.paragraph(TableWords.COLUMNS_NOTE.text(), "muted", "small"),
                Buttons.secondary("columns-usual", Icons.RESET, TableWords.USUAL_COLUMNS.text(), this::usual));
    }

    private CheckBox box(PlanColumn column) {
        var box = new CheckBox();
        box.setId("column-" + column.id());
        box.setUserData(column);
        box.textProperty().bind(column.word().text());
        box.setSelected(table.columns().contains(column));
        box.setOnAction(_ -> show(column, box.isSelected()));
        boxes.add(box);
        return box;
    }

    private void show(PlanColumn column, boolean shown) {
        var columns = new ArrayList<>(table.columns());
        if (shown && !columns.contains(column)) columns.add(column);
        else if (!shown) columns.remove(column);
        table.showColumns(columns);
    }

    private void usual() {
        table.showColumns(PlanColumn.USUAL);
        mark();
    }

    private void mark() {
        for (var box : boxes) box.setSelected(table.columns().contains((PlanColumn) box.getUserData()));
    }
}
