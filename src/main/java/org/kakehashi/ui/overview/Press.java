package org.kakehashi.ui.overview;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes tiles, rows and chips answer to click, Enter and Space as buttons do.
final class Press {
    private Press() {}

    /// @param says what it is, for screen readers
    static <N extends Node> N on(N node, ObservableValue<String> says, Runnable action) {
        node.getStyleClass().add("clickable");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.accessibleTextProperty().bind(says);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
            event.consume();
            action.run();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
            event.consume();
            action.run();
        });
        return node;
    }

    static void tip(Node node, ObservableValue<String> says) {
        var tip = new Tooltip();
        tip.textProperty().bind(says);
        Tooltip.install(node, tip);
    }
}
