package org.kakehashi.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.kakehashi.base.Language;
import org.kakehashi.cli.Program;

/// Where the program begins: the window, or a command.
///
/// Not an [Application] itself: a main class that is one may not be started from a class path.
public final class Main {
    /// JavaFX logs a warning at each start from a class path; a strong reference keeps the level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {
    }

    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        System.setProperty("java.awt.headless", "true"); // AWT only paints files here, it opens no window
        var call = Call.of(List.of(arguments));
        if (call.wantsWindow()) {
            Application.launch(Window.class, arguments);
        } else {
            System.exit(Program.run(call.command(), new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8), Language.of(Locale.getDefault()),
                    LocalDate.now(ZoneId.systemDefault())));
        }
    }
}
