package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.jspecify.annotations.Nullable;

/// What can be done with the selected steps, by key, from the menu of a row or from the palette.
enum RowAction {
    EDIT(KeyCode.F2, ""),
    INSERT_BELOW(KeyCode.ENTER, "ctrl"), INSERT_ABOVE(KeyCode.INSERT, ""),
    INDENT(KeyCode.CLOSE_BRACKET, "ctrl"), OUTDENT(KeyCode.OPEN_BRACKET, "ctrl"),
    UP(KeyCode.UP, "alt"), DOWN(KeyCode.DOWN, "alt"), INTO_GROUP(KeyCode.G, "ctrl"), FOLD(KeyCode.SPACE, ""),
    LINK(KeyCode.F2, "ctrl"), UNLINK(KeyCode.F2, "ctrl-shift"),
    FILL_DOWN(KeyCode.D, "ctrl"), CUT(KeyCode.X, "ctrl"), COPY(KeyCode.C, "ctrl"), COPY_TABLE(null, ""),
    PASTE(KeyCode.V, "ctrl"), DUPLICATE(KeyCode.D, "ctrl-shift"), DELETE(KeyCode.DELETE, ""),
    OPEN_ALL(null, ""), CLOSE_ALL(null, "");

    private final @Nullable KeyCode code;
    private final String with;

    /// @param with the keys held down with it
    RowAction(@Nullable KeyCode code, String with) {
        this.code = code;
        this.with = with;
    }

    @Nullable KeyCombination keys() {
        if (code == null) return null;
        var modifiers = new ArrayList<Modifier>();
        if (with.contains("ctrl")) modifiers.add(KeyCombination.SHORTCUT_DOWN);
        if (with.contains("alt")) modifiers.add(KeyCombination.ALT_DOWN);
        if (with.contains("shift")) modifiers.add(KeyCombination.SHIFT_DOWN);
        return new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new));
    }

    /// @return for the ids of its menu item and command
    String id() {
        return "row-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TableWords word() {
        return TableWords.valueOf("DO_" + name());
    }

    /// @return whether a line stands above it in the menu
    boolean begins() {
        return this == INSERT_BELOW || this == INDENT || this == LINK || this == CUT || this == DELETE || this == OPEN_ALL;
    }
}
