package org.kakehashi.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A box that lies over a part of the window while something is searched and proposed; Escape gives it up.
public final class Overlay {
    private final String id;
    private final StackPane root;
    private final StackPane veil = new StackPane();

    /// @param id     the veil's is `id-veil`, the box's `id-box`, which is its style class too
    /// @param root   what it lies over
    /// @param style  style class of the veil
    /// @param giveUp runs on Escape
    public Overlay(String id, StackPane root, String style, Runnable giveUp) {
        this.id = id;
        this.root = root;
        veil.setId(id + "-veil");
        veil.getStyleClass().add(style);
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            giveUp.run();
        });
    }

    public Overlay styledBy(String stylesheet) {
        veil.getStylesheets().add(stylesheet);
        return this;
    }

    /// Shows a box in place of the one before.
    ///
    /// @return the box
    public Region show(ObservableValue<String> title, Node content, Button... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("dialog-buttons");
        var box = new VBox(Labels.of(title, "dialog-title"), content, row);
        box.setId(id + "-box");
        box.getStyleClass().addAll("dialog-box", id + "-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        veil.getChildren().setAll(List.of(box));
        if (!root.getChildren().contains(veil)) root.getChildren().add(veil);
        return box;
    }

    public void hide() {
        root.getChildren().remove(veil);
        veil.getChildren().clear();
    }
}
