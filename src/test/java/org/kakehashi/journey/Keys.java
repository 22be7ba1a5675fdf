package org.kakehashi.journey;

import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// A person who has no mouse.
final class Keys {
    private static final int PATIENT = 120;

    private Keys() {}

    /// Presses Tab until the control of that id has the focus.
    static Journey tabTo(Journey person, String id) {
        for (int i = 0; i < PATIENT; i++) {
            if (id.equals(person.look(Keys::focused))) return person;
            person.press(KeyCode.TAB);
        }
        person.snap("failure");
        throw new AssertionError("no way to " + id + " by Tab");
    }

    /// @return the id of what has the focus in the window opened last that has one
    private static String focused() {
        for (var window : Window.getWindows().reversed()) {
            var owner = window.getScene().getFocusOwner();
            if (owner != null && window.isShowing()) return String.valueOf(owner.getId());
        }
        return "";
    }
}
