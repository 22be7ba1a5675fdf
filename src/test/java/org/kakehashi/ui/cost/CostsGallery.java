package org.kakehashi.ui.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
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
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.store.ShippedSeries;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.Ground;

/// Shows the Costs workspace with a project file, to be looked at; further arguments: `ja`, `dark`, `small`, `wide`.
final class CostsGallery {
    static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The gallery's window, as large as the shell leaves it.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            var arguments = getParameters().getRaw();
            Tongue.use(arguments.contains("ja") ? Language.JA : Language.EN);
            var session = new Session(Document.fresh(new Edit(Names.same("open"), ""),
                    read(Path.of(arguments.getFirst()))), System::currentTimeMillis);
            var work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
            var screen = new CostsScreen(session, new Background(work, Platform::runLater), System.out::println,
                    new Announced(), LocalDate.of(2026, 11, 20), new Ground(new SimpleObjectProperty<>(ShippedLibrary.read()), _ -> { },
                    new SimpleObjectProperty<>(Optional.of(session)), new SimpleObjectProperty<>(ShippedSeries.read())));
            var scene = new Scene(new StackPane(screen.node()), arguments.contains("small") ? 1224
                    : arguments.contains("wide") ? 1864 : 1384, arguments.contains("small") ? 604
                    : arguments.contains("wide") ? 964 : 784);
            Theme.apply(scene, arguments.contains("dark"));
            for (var command : screen.commands()) {
                if (command.keys() != null) scene.getAccelerators().put(command.keys(), command.run());
            }
            scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), session::undo);
            scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Shift+L"),
                    () -> Tongue.use(Tongue.now().other()));
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.show();
        }
    }

    static Project read(Path file) throws IOException {
        return switch (ProjectCodec.read(Files.readAllBytes(file))) {
            case Checked.Good<Project>(var project) -> project;
            case Checked.Bad<Project>(var problems) -> throw new IOException(problems.toString());
        };
    }
}
