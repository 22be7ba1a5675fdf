package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Problem;
import org.kakehashi.project.StoreException;

/// A person who hears everything and answers when the test says so.
final class Hearing implements Notices {
    /// What was said and asked, in order.
    final List<String> heard = new ArrayList<>();
    /// What the last question offered, in the order of its buttons.
    List<Runnable> choices = List.of();
    Optional<Path> toOpen = Optional.empty();
    Optional<Path> toWrite = Optional.empty();

    private void hear(String what, Runnable... offered) {
        heard.add(what);
        choices = List.of(offered);
    }

    @Override
    public void say(ObservableValue<String> text) {
        heard.add("say " + text.getValue());
    }

    @Override
    public void undoable(ObservableValue<String> text, Runnable undo) {
        hear("undoable " + text.getValue(), undo);
    }

    @Override
    public void trouble(Throwable thrown, Runnable retry) {
        hear("trouble " + thrown.getMessage(), retry);
    }

    @Override
    public void damaged(StoreException thrown, Runnable retry, Runnable restore) {
        hear("damaged " + thrown.getMessage(), retry, restore);
    }

    @Override
    public void problems(Path file, List<Problem> problems) {
        hear("problems " + file + " " + problems.size());
    }

    @Override
    public void stale(Runnable copy, Runnable reload) {
        hear("stale", copy, reload);
    }

    @Override
    public void unsaved(Saving.Unsaved state, Runnable retry, Runnable leave) {
        hear("unsaved", retry, leave);
    }

    @Override
    public Optional<Path> fileToOpen() {
        return toOpen;
    }

    @Override
    public void fileToWrite(String name, Consumer<Path> then) {
        heard.add("write " + name);
        toWrite.ifPresent(then);
    }

    @Override
    public void pictureToWrite(String name, Consumer<Path> then) {
        heard.add("picture " + name);
        toWrite.ifPresent(then);
    }
}
