package org.kakehashi.ui.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A small box beside the pointer that says what is there or what is being done; it takes no room and no clicks.
final class GanttTip extends VBox {
    private static final double RIGHT = 14, BELOW = 18, MARGIN = 4;

    GanttTip() {
        setId("gantt-tip");
        getStyleClass().add("picture-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /// @param lines the first is the head; a blank one is left out
    void show(List<String> lines, double x, double y) {
        getChildren().clear();
        for (var line : lines) {
            if (line.isBlank()) continue;
            var label = new Label(line);
            label.getStyleClass().addAll(getChildren().isEmpty() ? "tip-head" : "small");
            getChildren().add(label);
        }
        setVisible(!getChildren().isEmpty());
        if (!isVisible() || !(getParent() instanceof Region pane)) return;
        applyCss();
        autosize();
        double right = x + RIGHT, below = y + BELOW;
        double left = right + getWidth() <= pane.getWidth() - MARGIN ? right : x - RIGHT - getWidth();
        double top = below + getHeight() <= pane.getHeight() - MARGIN ? below : y - BELOW - getHeight();
        relocate(Math.rint(Math.max(MARGIN, left)), Math.rint(Math.max(MARGIN, top)));
        toFront();
    }

    /// @return what it says, for a test or a reader
    String text() {
        return String.join("\n", getChildren().stream().map(node -> ((Label) node).getText()).toList());
    }
}
