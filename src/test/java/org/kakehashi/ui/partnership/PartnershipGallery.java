package org.kakehashi.ui.partnership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;

/// Shows the Partnership workspace alone, with the project file given first, to be looked at.
///
/// `ja`, `dark`, `small`, `events` and the id of an event or agreement may follow.
final class PartnershipGallery {
    static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The window of the gallery.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            show(stage, getParameters().getRaw());
        }
    }

    private static void show(Stage stage, List<String> arguments) throws IOException {
        Tongue.use(arguments.contains("ja") ? Language.JA : Language.EN);
        var session = new Session(Document.fresh(new Edit(Names.same("Open"), ""), read(arguments.getFirst())),
                () -> System.nanoTime() / 1_000_000);
        var screen = new PartnershipScreen(session, new Background(Runnable::run, Runnable::run), _ -> { },
                LocalDate.of(2026, 11, 20));
        boolean small = arguments.contains("small");
        var scene = new Scene(new BorderPane(screen.node()), small ? 1224 : 1384, small ? 604 : 784);
        Theme.apply(scene, arguments.contains("dark"));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (arguments.contains("events")) {
            screen.commands().stream().filter(c -> c.id().equals("partnership-events")).forEach(c -> c.run().run());
        }
        show(screen, session.project(), arguments);
    }

    private static void show(PartnershipScreen screen, Project project, List<String> arguments) {
        for (var subject : arguments.subList(1, arguments.size())) {
            screen.show(Place.of(Place.Screen.PARTNERSHIP, project.id(), subject));
        }
    }

    private static Project read(String file) throws IOException {
        return switch (ProjectCodec.read(Files.readAllBytes(Path.of(file)))) {
            case Checked.Good<Project>(var project) -> project;
            case Checked.Bad<Project>(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }
}
