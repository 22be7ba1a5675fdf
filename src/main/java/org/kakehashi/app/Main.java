package org.kakehashi.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Where the program begins.
///
/// Not an [Application] itself: a main class that is one may not be started from a class path.
public final class Main {
    /// JavaFX logs a warning at each start from a class path; a strong reference keeps the level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {
    }

    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        Application.launch(Window.class, arguments);
    }
}
