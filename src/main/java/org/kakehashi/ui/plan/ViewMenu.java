package org.kakehashi.ui.plan;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;

/// Switches the layers of the chart on and off.
final class ViewMenu {
    private final ObjectProperty<GanttLayers> layers;

    ViewMenu(ObjectProperty<GanttLayers> layers) {
        this.layers = layers;
    }

    Button button() {
        var button = Buttons.icon("plan-view", Icons.LOOK, GanttWords.VIEW.text(), () -> { });
        var menu = new ContextMenu();
        menu.setId("plan-view-menu");
        for (var layer : GanttLayer.values()) menu.getItems().add(item(layer));
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 2));
        return button;
    }

    private CheckMenuItem item(GanttLayer layer) {
        var item = new CheckMenuItem();
        item.setId("layer-" + layer);
        item.textProperty().bind(layer.word().text());
        layers.subscribe(now -> item.setSelected(now.has(layer)));
        item.setOnAction(_ -> layers.set(layers.get().with(layer, item.isSelected())));
        return item;
    }
}
