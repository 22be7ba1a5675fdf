package org.kakehashi.ui.kit;

import static java.util.Objects.requireNonNull;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// Something a person can have done from the palette or by key.
///
/// @param id   never shown; `inspector` is the one behind Ctrl+I
/// @param keys keys that run it, null if only the palette does
public record Command(String id, ObservableValue<String> name, @Nullable KeyCombination keys, Runnable run) {
    public Command {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(run, "run");
    }

    /// @return the keys as they are written beside the name, blank if there are none
    public String keyText() {
        return keys == null ? "" : Keys.text(keys);
    }
}
