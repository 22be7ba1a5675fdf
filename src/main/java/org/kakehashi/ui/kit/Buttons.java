package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Buttons of the four ranks: primary, secondary, flat and icon alone; and links.
public final class Buttons {
    private Buttons() {}

    public static Button primary(String id, @Nullable Icons icon, ObservableValue<String> text, Runnable action) {
        return button(id, icon, text, action, "accent");
    }

    public static Button secondary(String id, @Nullable Icons icon, ObservableValue<String> text, Runnable action) {
        return button(id, icon, text, action, "secondary");
    }

    public static Button flat(String id, @Nullable Icons icon, ObservableValue<String> text, Runnable action) {
        return button(id, icon, text, action, "flat");
    }

    /// @return a button that does harm, such as deleting
    public static Button danger(String id, @Nullable Icons icon, ObservableValue<String> text, Runnable action) {
        return button(id, icon, text, action, "danger");
    }

    /// @param says what it does, as its tooltip and for screen readers
    public static Button icon(String id, Icons icon, ObservableValue<String> says, Runnable action) {
        var button = button(id, icon, says, action, "flat", "icon-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var tip = new Tooltip();
        tip.textProperty().bind(says);
        button.setTooltip(tip);
        return button;
    }

    public static Hyperlink link(String id, ObservableValue<String> text, Runnable action) {
        var link = new Hyperlink();
        link.setId(id);
        link.textProperty().bind(text);
        link.accessibleTextProperty().bind(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Button button(String id, @Nullable Icons icon, ObservableValue<String> text, Runnable action,
            String... styles) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(text);
        button.accessibleTextProperty().bind(text);
        if (icon != null) button.setGraphic(icon.node());
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
