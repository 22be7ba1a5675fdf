package org.kakehashi.ui.kit;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/// Keys that run something, and how they are written beside it.
public final class Keys {
    private Keys() {}

    /// @return `code` with the platform's shortcut key and `more`
    public static KeyCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        return new KeyCodeCombination(code, Stream.concat(Stream.of(KeyCombination.SHORTCUT_DOWN), Arrays.stream(more))
                .toArray(KeyCombination.Modifier[]::new));
    }

    /// @return the names of the keys as the platform has them, as in `Ctrl Shift L`
    public static String text(KeyCombination keys) {
        return keys.getDisplayText().replace("\u21B5", KeyCode.ENTER.getName()).replace('+', ' ').strip();
    }

    /// @return the keys in a frame, as they stand beside what they run
    public static Label cap(KeyCombination keys) {
        var cap = new Label(text(keys));
        cap.getStyleClass().add("key");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
