package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kakehashi.ui.kit.Announcer;

/// Remembers what was announced, for tests.
final class Announced implements Announcer {
    final List<String> said = new ArrayList<>();
    Runnable undo = () -> { };

    @Override
    public void say(ObservableValue<String> text) {
        said.add(text.getValue());
    }

    @Override
    public void undoable(ObservableValue<String> text, Runnable taken) {
        said.add(text.getValue());
        undo = taken;
    }
}
