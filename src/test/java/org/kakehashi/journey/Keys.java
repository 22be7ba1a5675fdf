package org.kakehashi.journey;

import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// A person who has no mouse.
final class Keys {
    private static final int PATIENT = 120;

    private Keys() {}

    /// Begins an empty project for Haiphong from the first window, in English.
    static Journey begin(Journey person) {
        person.see("Welcome to Kakehashi").still();
        person.press(KeyCode.DIGIT2).read("choose-empty");
        tabTo(person, "choose-empty").press(KeyCode.SPACE);
        tabTo(person, "partner-city").type("Haiphong").press(KeyCode.ENTER).read("partner-city-clear");
        person.press(KeyCode.CONTROL, KeyCode.ENTER).see("This is what the project begins with. Everything can be changed later.");
        person.press(KeyCode.CONTROL, KeyCode.ENTER).read("tile-cost-per-person-number");
        return person;
    }

    /// Presses Tab until the control of that id has the focus.
    static Journey tabTo(Journey person, String id) {
        for (int i = 0; i < PATIENT; i++) {
            if (id.equals(person.look(Keys::focused))) return person;
            person.press(KeyCode.TAB);
        }
        person.snap("failure");
        throw new AssertionError("no way to " + id + " by Tab");
    }

    /// Presses Shift+Tab until the control of that id has the focus.
    static Journey backTo(Journey person, String id) {
        for (int i = 0; i < PATIENT; i++) {
            if (id.equals(person.look(Keys::focused))) return person;
            person.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        person.snap("failure");
        throw new AssertionError("no way back to " + id + " by Shift+Tab");
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
