package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Problem;
import org.kakehashi.project.StoreException;

/// Stands for the person as long as there is no window: hears everything and decides nothing.
class SilentNotices implements Notices {

    @Override
    public void say(ObservableValue<String> text) {}

    @Override
    public void undoable(ObservableValue<String> text, Runnable undo) {}

    @Override
    public void trouble(Throwable thrown, Runnable retry) {}

    @Override
    public void damaged(StoreException thrown, Runnable retry, Runnable restore) {}

    @Override
    public void problems(Path file, List<Problem> problems) {}

    @Override
    public void stale(Runnable copy, Runnable reload) {}

    @Override
    public void unsaved(Saving.Unsaved state, Runnable retry, Runnable leave) {}

    @Override
    public Optional<Path> fileToOpen() {
        return Optional.empty();
    }

    @Override
    public void fileToWrite(String name, Consumer<Path> then) {}

    @Override
    public void pictureToWrite(String name, Consumer<Path> then) {}
}
