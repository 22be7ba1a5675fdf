package org.kakehashi.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What is wrong with the window as it stands; to be asked on the window's thread.
final class Inspection {
    private Inspection() {}

    /// @return labels that end in dots because they have no room, as their place and whole text
    static List<String> cut() {
        return Sight.all().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Inspection::isCut)
                .map(labeled -> place(labeled) + ": " + labeled.getText()).distinct().toList();
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null && labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(Text.class::cast).map(Text::getText).anyMatch(shown -> shown.endsWith(labeled.getEllipsisString())
                        && !labeled.getText().endsWith(labeled.getEllipsisString()));
    }

    /// @return the widest parts that reach beyond the window's sides
    static List<String> beyond(double width) {
        return Sight.all().filter(node -> node.getId() != null && node.getScene().getWidth() == width)
                .filter(node -> {
                    var bounds = node.localToScene(node.getLayoutBounds());
                    return bounds.getWidth() >= width && (bounds.getMinX() < -1 || bounds.getMaxX() > width + 1);
                }).map(Inspection::place).toList();
    }

    /// @return what one can work with that has no id or nothing a screen reader could say
    static List<String> nameless() {
        var captioned = Sight.all().filter(Label.class::isInstance).map(node -> ((Label) node).getLabelFor())
                .filter(node -> node != null).collect(Collectors.toSet());
        return Sight.all().filter(Inspection::isForUse)
                .flatMap(node -> faults(node, captioned)).distinct().toList();
    }

    private static Stream<String> faults(Node node, Set<Node> captioned) {
        var id = node.getId();
        var unnamed = id == null || id.isBlank() ? Stream.of(place(node) + " has no id") : Stream.<String>empty();
        return said(node) || captioned.contains(node) ? unnamed
                : Stream.concat(unnamed, Stream.of(place(node) + " says nothing to screen readers"));
    }

    private static boolean said(Node node) {
        var spoken = node.getAccessibleText();
        return spoken != null && !spoken.isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static boolean isForUse(Node node) {
        if (insideControl(node)) return false;
        return switch (node) {
            case ScrollPane _, ScrollBar _, Cell<?> _ -> false;
            case ButtonBase _, TextInputControl _, ComboBoxBase<?> _, Slider _, TableView<?> _, ListView<?> _ -> true;
            default -> node.isFocusTraversable();
        };
    }

    /// A control is made of parts that nobody but itself names; a cell's content is ours again.
    private static boolean insideControl(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane || parent instanceof Cell<?>) return false;
            if (parent instanceof ComboBoxBase<?> || parent instanceof TextInputControl || parent instanceof Slider
                    || parent instanceof TableView<?> || parent instanceof ListView<?>) return true;
        }
        return false;
    }

    /// @return the nearest ids and style classes, so that the place is found in the source
    static String place(Node node) {
        var place = new StringBuilder(own(node));
        int named = node.getId() == null ? 0 : 1;
        for (var parent = node.getParent(); parent != null && named < 2; parent = parent.getParent()) {
            if (parent.getId() == null) continue;
            place.insert(0, "#" + parent.getId() + " ");
            named++;
        }
        return place.toString();
    }

    private static String own(Node node) {
        var kind = node instanceof Control ? node.getClass().getSimpleName() : "";
        return (node.getId() == null ? "" : "#" + node.getId()) + kind
                + node.getStyleClass().stream().map(style -> "." + style).collect(Collectors.joining());
    }
}
