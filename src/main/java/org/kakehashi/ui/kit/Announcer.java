package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;

/// Tells the person at the window what has happened, in a notice that goes by itself.
public interface Announcer {
    void say(ObservableValue<String> text);

    /// Says what has happened and offers to take it back.
    void undoable(ObservableValue<String> text, Runnable undo);
}
