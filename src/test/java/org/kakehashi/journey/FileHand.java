package org.kakehashi.journey;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/// The keys on a file dialog of the desktop, which lies outside the program and cannot be looked into.
final class FileHand {
    private final Journey person;

    FileHand(Journey person) {
        this.person = person;
    }

    /// Types the path of a file to open once the dialog has taken the keys, and waits until the program has them again.
    ///
    /// @param file its path has lower-case letters, digits, points and hyphens only
    void open(Path file) {
        waitForDialog();
        type(file);
    }

    /// Types the path of a file to write over the name the dialog offers.
    ///
    /// @param file its path has lower-case letters, digits, points and hyphens only
    void save(Path file) {
        waitForDialog();
        person.press(KeyCode.CONTROL, KeyCode.A);
        type(file);
    }

    private void waitForDialog() {
        person.until("a file dialog has the keys", () -> !person.stage().isFocused());
        person.still();
    }

    private void type(Path file) {
        for (char c : file.toAbsolutePath().toString().toCharArray()) person.press(key(c));
        person.press(KeyCode.ENTER);
        person.until("the program has the keys again", () -> person.stage().isFocused());
    }

    private static KeyCode key(char c) {
        return switch (c) {
            case '/' -> KeyCode.SLASH;
            case '.' -> KeyCode.PERIOD;
            case '-' -> KeyCode.MINUS;
            default -> KeyCode.getKeyCode(String.valueOf(c).toUpperCase(Locale.ROOT));
        };
    }
}
