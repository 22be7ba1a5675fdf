package org.kakehashi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// Remembers what was announced, for tests.
public final class Announced implements Announcer {
    public final List<String> said = new ArrayList<>();
    public Runnable undo = () -> { };

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
