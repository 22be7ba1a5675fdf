package org.kakehashi.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// What a person at the screen could see at the moment; to be asked on the window's thread.
final class Sight {
    private Sight() {}

    /// @return the node of that id that can be seen, in the window opened last
    static Optional<Node> node(String id) {
        return all().filter(node -> id.equals(node.getId())).reduce((_, later) -> later);
    }

    /// @return what says exactly those words, in the window opened last
    static Optional<Node> saying(String words) {
        return all().filter(node -> own(node).equals(words)).reduce((_, later) -> later);
    }

    /// @return what says exactly those words inside `top`
    static Optional<Node> saying(String words, Node top) {
        return within(top).filter(node -> own(node).equals(words)).findFirst();
    }

    /// @return every node that takes up room and is not hidden, of all windows
    static Stream<Node> all() {
        var found = new ArrayList<Node>();
        Window.getWindows().stream().filter(Window::isShowing).filter(window -> window.getScene() != null)
                .forEach(window -> visit(window.getScene().getRoot(), found::add));
        return found.stream();
    }

    /// @return the visible nodes inside `top`, itself included
    static Stream<Node> within(Node top) {
        var found = new ArrayList<Node>();
        visit(top, found::add);
        return found.stream();
    }

    private static void visit(Node node, Consumer<Node> visitor) {
        if (!node.isVisible()) return;
        visitor.accept(node);
        if (node instanceof Parent parent) {
            for (var child : List.copyOf(parent.getChildrenUnmodifiable())) visit(child, visitor);
        }
    }

    /// @return the texts inside `top`, from the first to the last
    static String text(Node top) {
        return within(top).map(Sight::own).filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(" "));
    }

    /// @return whether those words stand anywhere
    static boolean says(String words) {
        return all().anyMatch(node -> own(node).contains(words));
    }

    private static String own(Node node) {
        var text = switch (node) {
            case TextInputControl field -> field.getText();
            case Labeled labeled -> labeled.getText();
            case Text piece -> piece.getText();
            default -> "";
        };
        return text == null ? "" : text;
    }

    /// @return where the part of `node` that is inside its scroll panes lies on the screen
    static Optional<Bounds> onScreen(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return bounds == null || bounds.getWidth() < 1 || bounds.getHeight() < 1 ? Optional.empty() : Optional.of(bounds);
    }

    /// Scrolls every pane around `node` so far that it can be clicked.
    static void bringIn(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) bringIn(node, pane);
        }
    }

    private static void bringIn(Node node, ScrollPane pane) {
        var content = pane.getContent();
        var inside = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (inside == null || height <= 0) return;
        double top = pane.getVvalue() * height, bottom = top + pane.getViewportBounds().getHeight();
        if (inside.getMinY() >= top && inside.getMaxY() <= bottom) return;
        double middle = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
        pane.setVvalue(Math.clamp(middle / height, 0, 1));
        pane.layout();
    }
}
