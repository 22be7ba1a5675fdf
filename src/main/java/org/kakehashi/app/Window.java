package org.kakehashi.app;

import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.project.StoreException;
import org.kakehashi.store.DataFolder;
import org.kakehashi.store.Workspace;
import org.kakehashi.store.Workspace.Opening;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Preferences.Frame;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;

/// The program as JavaFX starts it: one window over one data folder.
public final class Window extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private @Nullable Wiring wiring;

    @Override
    public void start(Stage stage) {
        var call = Call.of(getParameters().getRaw());
        var folder = call.data().orElseGet(DataFolder::here);
        try {
            switch (Workspace.open(folder, call.file())) {
                case Opening.Opened(var workspace) -> open(stage, workspace, call);
                case Opening.AlreadyRunning(boolean raised, var says) when raised -> Platform.exit();
                case Opening.AlreadyRunning(boolean _, var says) -> refuse(says);
            }
        } catch (StoreException unusable) {
            refuse(unusable.says());
        }
    }

    private void open(Stage stage, Workspace workspace, Call call) {
        var wired = new Wiring(workspace, path -> getHostServices().showDocument(path.toUri().toString()));
        wiring = wired;
        CrashLog.keep(workspace.folder(), wired.shell());
        show(stage, wired);
        wired.answer(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
        wired.begin(call.file());
    }

    private static void show(Stage stage, Wiring wired) {
        var preferences = wired.preferences();
        var scene = new Scene(wired.shell(), WIDTH, HEIGHT);
        preferences.dark().subscribe(dark -> Theme.apply(scene, dark));
        preferences.comfortable().subscribe(comfortable -> Theme.comfortable(scene, comfortable));
        stage.setScene(scene);
        stage.titleProperty().bind(wired.shell().title());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage, preferences);
        stage.setOnCloseRequest(event -> {
            event.consume();
            remember(stage, preferences);
            wired.close(stage::hide);
        });
        stage.show();
    }

    private static void place(Stage stage, Preferences preferences) {
        var frame = preferences.frame().get().filter(Window::visible);
        frame.ifPresentOrElse(kept -> {
            stage.setX(kept.x());
            stage.setY(kept.y());
            stage.setWidth(kept.width());
            stage.setHeight(kept.height());
            stage.setMaximized(kept.maximized());
        }, () -> {
            var screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        });
    }

    private static boolean visible(Frame frame) {
        return !Screen.getScreensForRectangle(frame.x() + 40, frame.y() + 10, 40, 10).isEmpty();
    }

    private static void remember(Stage stage, Preferences preferences) {
        var before = preferences.frame().get();
        preferences.frame().set(Optional.of(stage.isMaximized() && before.isPresent()
                ? new Frame(before.get().x(), before.get().y(), before.get().width(), before.get().height(), true)
                : new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
    }

    private static void refuse(Names says) {
        var alert = new Alert(Alert.AlertType.WARNING, says.in(Tongue.now()));
        alert.setTitle(AppWords.PROGRAM.now());
        alert.setHeaderText(AppWords.NOT_OPENED.now());
        alert.showAndWait();
        Platform.exit();
    }

    @Override
    public void stop() throws StoreException {
        var wired = wiring;
        if (wired != null) wired.release();
    }
}
