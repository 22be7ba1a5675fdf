package org.kakehashi.ui.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.application.Application;
import javafx.application.Platform;
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
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;

/// Shows the Overview workspace alone, with the project file, width and height given first; `ja` and `dark` may follow.
public final class OverviewGallery extends Application {
    @Override
    public void start(Stage stage) throws Exception {
        var words = getParameters().getRaw();
        Tongue.use(words.contains("ja") ? Language.JA : Language.EN);
        var read = ProjectCodec.read(Files.readAllBytes(Path.of(words.getFirst())));
        if (!(read instanceof Checked.Good<Project>(var project))) throw new IllegalStateException(read.toString());
        var session = new Session(Document.fresh(new Edit(Names.same("Open"), ""), project), System::currentTimeMillis);
        var screen = new OverviewScreen(session, new Background(Runnable::run, Platform::runLater),
                place -> System.out.println(place), LocalDate.of(2026, 11, 20), OtherBookings.NONE);
        var scene = new Scene(new BorderPane(screen.node()), Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
        Theme.apply(scene, words.contains("dark"));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// Starts it from the class path, which the launcher refuses to do with an application class itself.
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            launch(OverviewGallery.class, arguments);
        }
    }
}
