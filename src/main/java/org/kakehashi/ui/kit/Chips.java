package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Status;

/// Small rounded labels for states; meaning is never colour alone, so each state has its icon.
public final class Chips {
    /// What a chip says about its word.
    public enum Kind {
        PLAIN("plain", null), ACCENT("accent", null), OK("ok", Icons.CHECK), WARNING("warning", Icons.WARNING),
        DANGER("danger", Icons.WARNING), EXAMPLE("example", Icons.EXAMPLE);

        private final String style;
        private final @Nullable Icons icon;

        Kind(String style, @Nullable Icons icon) {
            this.style = style;
            this.icon = icon;
        }
    }

    private Chips() {}

    /// @return a chip with the icon of its kind
    public static Label of(Kind kind, ObservableValue<String> text) {
        return of(kind, kind.icon, text);
    }

    public static Label of(Kind kind, @Nullable Icons icon, ObservableValue<String> text) {
        var chip = Labels.of(text, "chip", kind.style);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        if (icon != null) chip.setGraphic(icon.node(12));
        return chip;
    }

    /// Makes `chip` one of another kind.
    public static void turn(Label chip, Kind kind) {
        for (var each : Kind.values()) chip.getStyleClass().remove(each.style);
        chip.getStyleClass().add(kind.style);
        chip.setGraphic(kind.icon == null ? null : kind.icon.node(12));
    }

    /// @return the mark every value carries: how far it can be trusted
    public static Label status(Status status, ObservableValue<String> word) {
        return switch (status) {
            case SOURCED -> of(Kind.OK, Icons.SOURCED, word);
            case COMPUTED -> of(Kind.ACCENT, Icons.COMPUTED, word);
            case UNVERIFIED -> of(Kind.WARNING, Icons.UNVERIFIED, word);
            case OWN -> of(Kind.PLAIN, Icons.OWN, word);
            case EXAMPLE -> of(Kind.EXAMPLE, Icons.EXAMPLE, word);
        };
    }

    /// @return the same mark for rows: icon and short word without a border
    public static Label mark(Status status, ObservableValue<String> word) {
        var mark = status(status, word);
        mark.getStyleClass().remove("chip");
        mark.getStyleClass().add("status-mark");
        return mark;
    }
}
