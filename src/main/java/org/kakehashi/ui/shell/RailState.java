package org.kakehashi.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableNumberValue;
import org.kakehashi.ui.kit.Place;

/// Whether the rail shows words: as the person chose, else only where there is room, no project and no wide table.
final class RailState {
    /// Narrower windows begin with a closed rail, in pixels.
    private static final double ROOM = 1360;
    private final ObjectProperty<Optional<Boolean>> chosen;
    private final BooleanBinding open;

    RailState(Desk desk, ObservableNumberValue width) {
        chosen = desk.services().preferences().rail();
        open = Bindings.createBooleanBinding(() -> chosen.get().orElse(
                width.doubleValue() >= ROOM && desk.place().get().project() == null
                        && desk.place().get().screen() != Place.Screen.LIBRARY), chosen, width, desk.place());
    }

    ObservableBooleanValue open() {
        return open;
    }

    void toggle() {
        chosen.set(Optional.of(!open.get()));
    }
}
