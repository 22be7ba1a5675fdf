package org.kakehashi.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import javafx.application.Platform;
import org.kakehashi.ui.shell.Shell;

/// What happens to a bug of ours: it is written down, the person is told, and the document stays open.
record CrashLog(Path file, Shell shell) implements Thread.UncaughtExceptionHandler {

    static void keep(Path folder, Shell shell) {
        var log = new CrashLog(folder.resolve("kakehashi.log"), shell);
        Thread.setDefaultUncaughtExceptionHandler(log);
        Thread.currentThread().setUncaughtExceptionHandler(log);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        try {
            Files.writeString(file, Instant.now() + " " + thread.getName() + "\n" + text + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.err.println(text);
        }
        Platform.runLater(() -> shell.broken(AppWords.BROKEN_TITLE.text(),
                AppWords.BROKEN.text(file, thrown.getClass().getSimpleName())));
    }
}
