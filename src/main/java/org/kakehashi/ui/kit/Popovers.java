package org.kakehashi.ui.kit;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Small panels that belong to a control and close when one clicks elsewhere or presses Esc.
public final class Popovers {
    /// More options than these scroll.
    private static final int MOST = 14;
    /// How high the part of a list is that can be seen at once, in pixels.
    private static final double HIGH = 420;

    private Popovers() {}

    /// Opens `content` below `owner`.
    public static Popover below(Node owner, Node content) {
        return open(owner, content, ArrowLocation.TOP_CENTER);
    }

    /// Opens `content` below `owner` and to its left, for one near the right edge of the window.
    public static Popover belowLeft(Node owner, Node content) {
        return open(owner, content, ArrowLocation.TOP_RIGHT);
    }

    /// Opens `content` above `owner` and to its right, for one near the foot of the window.
    public static Popover above(Node owner, Node content) {
        return open(owner, content, ArrowLocation.BOTTOM_LEFT);
    }

    private static Popover open(Node owner, Node content, ArrowLocation arrow) {
        var popover = made(content, arrow);
        popover.show(owner);
        return popover;
    }

    private static Popover made(Node content, ArrowLocation arrow) {
        var popover = new Popover(content);
        popover.setArrowLocation(arrow);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAutoHide(true);
        popover.setArrowSize(6);
        popover.setCornerRadius(6);
        popover.setAnimated(false);
        return popover;
    }

    /// Opens a list of options below `owner`; choosing one closes it.
    ///
    /// @param id of the list; each row's is `id-` and the option in lower case
    public static <T> Popover choice(String id, Node owner, List<T> options, Function<T, ObservableValue<String>> words,
            Consumer<T> choose) {
        var rows = new VBox();
        rows.setId(id);
        rows.getStyleClass().add("popover-list");
        var popover = made(options.size() > MOST ? scrolling(rows) : rows, ArrowLocation.TOP_CENTER);
        for (T option : options) rows.getChildren().add(row(id, option, words.apply(option), popover, choose));
        popover.show(owner); // with its rows, so that it knows how wide it is
        return popover;
    }

    private static ScrollPane scrolling(VBox rows) {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(HIGH);
        return scroll;
    }

    private static <T> Button row(String id, T option, ObservableValue<String> word, Popover popover, Consumer<T> choose) {
        var row = Buttons.flat(id + "-" + Ids.of(option), null, word, () -> {
            popover.hide();
            choose.accept(option);
        });
        row.getStyleClass().add("popover-row");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }
}
