package org.kakehashi.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;

/// The table with its tools over its heads, and what it has to say over its foot.
final class TablePane extends StackPane {

    TablePane(PlanViewModel model, PlanTable table, StepTransfer transfer) {
        getStyleClass().add("plan-table-pane");
        var strip = new TableStrip(model, table);
        setAlignment(strip, Pos.TOP_LEFT);
        var wrong = Labels.paragraph(table.grid().complaint(), "message-bar", "danger", "small");
        wrong.setId("plan-complaint");
        wrong.visibleProperty().bind(table.grid().complaint().map(says -> !says.isEmpty()));
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setMaxWidth(Double.MAX_VALUE);
        var foot = new VBox(wrong, new PasteReport(transfer));
        foot.setPickOnBounds(false);
        foot.setMaxHeight(USE_PREF_SIZE);
        setAlignment(foot, Pos.BOTTOM_LEFT);
        var none = new VBox(8, Icons.FILTER.node(24), Labels.of(TableWords.NO_ROWS.text(), "muted"),
                Buttons.link("plan-clear-filter", TableWords.CLEAR_FILTER.text(),
                        () -> model.arrange(now -> now.with(RowFilter.NONE))));
        none.setId("plan-no-rows");
        none.setAlignment(Pos.CENTER);
        none.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        none.visibleProperty().bind(model.sheet().map(sheet -> sheet.rows().isEmpty()));
        getChildren().addAll(table, strip, none, foot);
    }
}
