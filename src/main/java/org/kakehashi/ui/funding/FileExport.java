package org.kakehashi.ui.funding;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Words;

/// Writes files in the background, and says how that went.
final class FileExport {
    private final Background background;
    private final Announcer announcer;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What is written; slow.
    @FunctionalInterface
    interface Work {
        void write(Path file) throws StoreException;
    }

    FileExport(Background background, Announcer announcer) {
        this.background = background;
        this.announcer = announcer;
    }

    /// @return whether a file is being written
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// @param written what is said of the file once it is there
    void write(Path file, Work work, Function<String, ObservableValue<String>> written) {
        busy.set(true);
        background.ask(this, _ -> {
            work.write(file);
            return file;
        }, _ -> {
            busy.set(false);
            announcer.say(written.apply(String.valueOf(file.getFileName())));
        }, thrown -> {
            busy.set(false);
            if (!(thrown instanceof StoreException trouble)) throw new IllegalStateException("writing a file failed", thrown);
            announcer.say(Words.of(trouble.says()));
        });
    }
}
