package org.kakehashi.ui.plan;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A panel at the side of a page: a head, and what is known below it, scrolled up and down.
abstract class SidePanel extends BorderPane {
    /// What is known, made anew by whoever extends this.
    private final VBox body = new VBox();

    final VBox body() {
        return body;
    }

    final void lay(HBox head) {
        head.getStyleClass().add("inspector-head");
        body.getStyleClass().add("inspector-body");
        setTop(head);
        setCenter(scrolled(body));
    }

    /// @return `body` as wide as there is room, scrolled up and down
    static ScrollPane scrolled(VBox body) {
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
