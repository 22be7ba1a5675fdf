package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Dialogs;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Toasts;
import org.kakehashi.ui.kit.Words;

/// What the desk tells and asks, as toasts and dialogs over the page.
record WindowNotices(Node owner, Dialogs dialogs, Toasts toasts) implements Notices {
    private static final int LISTED = 200;

    @Override
    public void say(ObservableValue<String> text) {
        toasts.say(text);
    }

    @Override
    public void undoable(ObservableValue<String> text, Runnable undo) {
        toasts.undoable(text, undo);
    }

    @Override
    public void trouble(Throwable thrown, Runnable retry) {
        var again = Buttons.primary("trouble-retry", Icons.RESET, ShellWords.RETRY.text(), () -> {
            dialogs.close();
            retry.run();
        });
        var close = Buttons.secondary("trouble-close", null, ShellWords.CLOSE.text(), dialogs::close);
        dialogs.form("trouble", ShellWords.TROUBLE.text(), text(Words.of(says(thrown))), close, again);
    }

    @Override
    public void damaged(StoreException thrown, Runnable retry, Runnable restore) {
        var take = Buttons.primary("damaged-restore", Icons.VERSIONS, ShellWords.RESTORE_NEWEST.text(), () -> {
            dialogs.close();
            restore.run();
        });
        var again = Buttons.secondary("damaged-retry", Icons.RESET, ShellWords.RETRY.text(), () -> {
            dialogs.close();
            retry.run();
        });
        dialogs.form("damaged", ShellWords.TROUBLE.text(), text(Words.of(thrown.says())), again, take);
    }

    static Names says(Throwable thrown) {
        return thrown instanceof StoreException known ? known.says()
                : ShellWords.TROUBLE_OTHER.names(thrown.getClass().getSimpleName() + " " + thrown.getMessage());
    }

    @Override
    public void problems(Path file, List<Problem> problems) {
        var rows = new VBox();
        rows.getStyleClass().add("problem-list");
        for (var problem : problems.subList(0, Math.min(LISTED, problems.size()))) {
            rows.getChildren().add(new VBox(Labels.paragraph(Words.of(problem.says())),
                    Labels.of(ShellWords.PLACE.text(problem.place()), "muted", "small")));
        }
        var list = new ScrollPane(rows);
        list.setId("problems-list");
        list.setFitToWidth(true);
        list.prefViewportHeightProperty().bind(rows.heightProperty());
        list.setMaxHeight(320);
        var box = new VBox(text(ShellWords.PROBLEMS.text(file.getFileName(), problems.size())), list);
        box.getStyleClass().add("form");
        var close = Buttons.primary("problems-close", null, ShellWords.CLOSE.text(), dialogs::close);
        dialogs.form("problems", ShellWords.PROBLEMS_TITLE.text(), box, close);
    }

    @Override
    public void stale(Runnable copy, Runnable reload) {
        var keep = Buttons.primary("stale-copy", Icons.COPY, ShellWords.STALE_COPY.text(), () -> {
            dialogs.close();
            copy.run();
        });
        var take = Buttons.secondary("stale-reload", Icons.RESET, ShellWords.STALE_RELOAD.text(), () -> {
            dialogs.close();
            reload.run();
        });
        dialogs.form("stale", ShellWords.STALE_TITLE.text(), text(ShellWords.STALE.text()), take, keep);
    }

    @Override
    public void unsaved(Saving.Unsaved state, Runnable retry, Runnable leave) {
        var go = Buttons.danger("unsaved-leave", null, ShellWords.LEAVE.text(), () -> {
            dialogs.close();
            leave.run();
        });
        var again = Buttons.primary("unsaved-retry", Icons.RESET, ShellWords.RETRY.text(), () -> {
            dialogs.close();
            retry.run();
        });
        var stay = Buttons.secondary("unsaved-stay", null, ShellWords.CANCEL.text(), dialogs::close);
        dialogs.form("unsaved", ShellWords.UNSAVED_TITLE.text(), text(Words.of(state.why().says())), go, stay, again);
    }

    @Override
    public Optional<Path> fileToOpen() {
        var chosen = chooser(ShellWords.OPEN_FILE).showOpenDialog(owner.getScene().getWindow());
        return Optional.ofNullable(chosen).map(file -> file.toPath());
    }

    @Override
    public void fileToWrite(String name, Consumer<Path> then) {
        var chooser = chooser(ShellWords.SAVE_COPY);
        chooser.setInitialFileName(name);
        var chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen == null) return;
        var path = chosen.toPath();
        then.accept(path.getFileName().toString().contains(".") ? path : path.resolveSibling(chosen.getName() + ".kakehashi"));
    }

    @Override
    public void pictureToWrite(String name, Consumer<Path> then) {
        PictureChooser.ask(owner.getScene().getWindow(), name).ifPresent(then);
    }

    private static FileChooser chooser(ShellWords title) {
        var chooser = new FileChooser();
        chooser.setTitle(title.now());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ShellWords.PROJECT_FILES.now(), "*.kakehashi"));
        return chooser;
    }

    private static Node text(ObservableValue<String> words) {
        var text = Labels.paragraph(words, "dialog-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }
}
