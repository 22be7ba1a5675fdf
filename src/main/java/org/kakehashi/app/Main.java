package org.kakehashi.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Where the program begins: the window, or a command.
///
/// Not an [Application] itself: a main class that is one may not be started from a class path.
public final class Main {
    private static final int USAGE = 2;
    /// JavaFX logs a warning at each start from a class path; a strong reference keeps the level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {
    }

    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        var call = Call.of(List.of(arguments));
        if (call.wantsWindow()) {
            Application.launch(Window.class, arguments);
        } else {
            System.err.println(AppWords.UNKNOWN_COMMAND.now(call.command().getFirst()));
            System.exit(USAGE);
        }
    }
}
