package org.kakehashi.ui.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Stale;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;

/// Shows the Plan workspace alone, with the project file given first, to be looked at; `ja` and `dark` may follow.
public final class PlanGallery extends Application {
    /// Has no printers and takes every file without writing it.
    static final Press NO_PRESS = new Press() {
        @Override
        public List<String> printers() {
            return List.of();
        }

        @Override
        public void print(String printer, List<PrintPage> pages, Language language, IntPredicate onward) {
            onward.test(pages.size());
        }

        @Override
        public void write(Path file, List<PrintPage> pages, Language language, IntPredicate onward) {
            onward.test(pages.size());
        }
    };

    /// Reads nothing and takes every file without writing it.
    static final PlanFiles NO_FILES = new PlanFiles() {
        @Override
        public Checked<Offer> read(Path file, Project project, Stale stale) {
            return Checked.bad(List.of(new Problem("", Names.same(file.toString()))));
        }

        @Override
        public void write(Project project, Kind kind, Language language, Path file) { }
    };

    /// Tells nobody.
    static final Announcer SILENT = new Announcer() {
        @Override
        public void say(ObservableValue<String> text) { }

        @Override
        public void undoable(ObservableValue<String> text, Runnable undo) { }
    };

    @Override
    public void start(Stage stage) throws Exception {
        var words = getParameters().getRaw();
        if (words.contains("ja")) Tongue.use(Language.JA);
        else Tongue.use(Language.EN);
        var read = ProjectCodec.read(Files.readAllBytes(Path.of(words.getFirst())));
        if (!(read instanceof Checked.Good<Project>(var project))) throw new IllegalStateException(read.toString());
        var session = new Session(Document.fresh(new Edit(Names.same("Open"), ""), project), System::currentTimeMillis);
        var screen = new PlanScreen(session, new Background(Runnable::run, Platform::runLater), _ -> { },
                LocalDate.of(2026, 11, 20), NO_PRESS, _ -> List.of(), new Preferences(), NO_FILES, SILENT, OtherBookings.NONE,
                new StepClipboard());
        var root = new BorderPane(screen.node());
        var scene = new Scene(root, 1384, 784);
        Theme.apply(scene, words.contains("dark"));
        stage.setScene(scene);
        stage.show();
        var steps = project.plan().steps();
        if (steps.size() > 6) screen.show(Place.of(Place.Screen.PLAN, project.id(), steps.get(6).id()));
    }

    /// Starts it from the class path, which the launcher refuses to do with an application class itself.
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            launch(PlanGallery.class, arguments);
        }
    }
}
