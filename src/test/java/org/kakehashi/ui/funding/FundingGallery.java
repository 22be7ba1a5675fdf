package org.kakehashi.ui.funding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.exchange.BudgetFile;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.kit.Tongue;

/// Shows the Funding workspace alone, with the project file given first; `ja`, `dark` and `small` may follow.
public final class FundingGallery extends Application {
    @Override
    public void start(Stage stage) throws Exception {
        var words = getParameters().getRaw();
        Tongue.use(words.contains("ja") ? Language.JA : Language.EN);
        var read = ProjectCodec.read(Files.readAllBytes(Path.of(words.getFirst())));
        if (!(read instanceof Checked.Good<Project>(var project))) throw new IllegalStateException(read.toString());
        var session = new Session(Document.fresh(new Edit(Names.same("Open"), ""), project), System::currentTimeMillis);
        var screen = new FundingScreen(session, new Background(Runnable::run, Platform::runLater), _ -> { },
                LocalDate.of(2026, 11, 20), _ -> List.of(), new Announced(), (_, _, _) -> { }, BudgetFile::write);
        for (var command : screen.commands()) if (words.contains(command.id())) command.run().run();
        var small = words.contains("small");
        var scene = new Scene(new BorderPane(screen.node()), small ? 1224 : 1384, small ? 604 : 784);
        Theme.apply(scene, words.contains("dark"));
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// Starts it from the class path, which the launcher refuses to do with an application class itself.
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            launch(FundingGallery.class, arguments);
        }
    }
}
