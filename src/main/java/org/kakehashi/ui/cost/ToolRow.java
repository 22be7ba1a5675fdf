package org.kakehashi.ui.cost;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;

/// The row above the scenarios: what money and which years are meant, and the button that adds a measure.
final class ToolRow extends HBox {
    ToolRow(MoneyButton money, AddMeasure add, SidePanel panel, Runnable library, CostParts parts) {
        getStyleClass().add("costs-tools");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = Buttons.primary("measure-add", Icons.ADD, CostWords.ADD_MEASURE.text(), () -> { });
        button.setOnAction(_ -> add.open(button));
        add.beside(button);
        var drivers = Buttons.secondary("drivers-show", Icons.SETTINGS, CostWords.DRIVERS.text(), panel::toggle);
        drivers.visibleProperty().bind(panel.shown().not());
        drivers.managedProperty().bind(drivers.visibleProperty());
        var shelf = Buttons.secondary("measure-library", Icons.LIBRARY, CostWords.FROM_LIBRARY.text(), library);
        getChildren().addAll(parts.segments(), money.node(), gap, drivers, shelf, button);
    }
}
