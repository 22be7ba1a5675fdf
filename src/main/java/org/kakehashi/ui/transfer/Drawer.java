package org.kakehashi.ui.transfer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays a panel beside the page where there is room, else over it at the right.
public final class Drawer {
    private final StackPane root;
    private final HBox beside;
    private final Region panel;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final BooleanProperty over = new SimpleBooleanProperty();
    private boolean docked = true;

    /// @param root     what the panel lies over where room is short
    /// @param beside   what it is the last child of where there is room
    /// @param roomFrom width of `root` from which there is room, in pixels
    public Drawer(StackPane root, HBox beside, Region panel, double roomFrom) {
        this.root = root;
        this.beside = beside;
        this.panel = panel;
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        root.widthProperty().subscribe(width -> {
            var room = width.doubleValue() >= roomFrom;
            if (room != docked && width.doubleValue() > 0) {
                docked = room;
                over.set(!room);
                shown.set(room);
            }
            arrange();
        });
        shown.subscribe(_ -> arrange());
    }

    /// @return whether the panel is in view
    public BooleanProperty shown() {
        return shown;
    }

    public void toggle() {
        shown.set(!shown.get());
    }

    /// @return whether the panel lies over the page, or would if it were shown
    public ReadOnlyBooleanProperty over() {
        return over;
    }

    private void arrange() {
        boolean here = docked && shown.get(), laid = !docked && shown.get();
        if (!laid) root.getChildren().remove(panel);
        if (!here) beside.getChildren().remove(panel);
        else if (!beside.getChildren().contains(panel)) beside.getChildren().add(panel);
        if (laid && !root.getChildren().contains(panel)) root.getChildren().add(panel);
        if (laid == panel.getStyleClass().contains("drawer")) return;
        if (laid) panel.getStyleClass().add("drawer");
        else panel.getStyleClass().remove("drawer");
    }
}
