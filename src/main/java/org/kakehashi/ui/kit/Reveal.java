package org.kakehashi.ui.kit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings a part of a screen into view and the focus to it.
public final class Reveal {
    private Reveal() {}

    /// Focuses the field of that id below `root`, or the first field in the section of that id; nothing if there is none.
    public static void focus(Parent root, String id) {
        root.applyCss();
        root.layout();
        var node = root.lookup("#" + id);
        if (node == null) return;
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) scroll(scroll, node);
        }
        first(node).ifPresent(Node::requestFocus);
    }

    private static void scroll(ScrollPane scroll, Node node) {
        var content = scroll.getContent();
        double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double middle = at.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(Math.clamp(middle / room, 0, 1));
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) return Optional.of(node);
        var inner = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return inner.map(Reveal::first).flatMap(Optional::stream).findFirst();
    }
}
