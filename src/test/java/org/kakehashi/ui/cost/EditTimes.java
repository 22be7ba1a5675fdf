package org.kakehashi.ui.cost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.project.Summaries;
import org.kakehashi.reference.Economies;
import org.kakehashi.store.Database;
import org.kakehashi.store.JdbcProjectStore;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Theme;
import org.kakehashi.ui.transfer.Ground;

/// Tells how long an edit takes until the charts are painted anew, and how long a save takes; a program, not a test.
///
/// The first argument is a project file. Times are in milliseconds, medians over two hundred edits and fifty saves.
public final class EditTimes extends Application {
    private static final int EDITS = 200;
    private static final int SAVES = 50;
    private final List<Double> times = new ArrayList<>();
    private int edits;
    private long began;
    private boolean waiting;

    @Override
    public void start(Stage stage) throws Exception {
        var file = Path.of(getParameters().getRaw().getFirst());
        if (!(ProjectCodec.read(Files.readAllBytes(file)) instanceof Checked.Good<Project>(var project))) {
            throw new IllegalArgumentException(file.toString());
        }
        var session = new Session(Document.fresh(new Edit(Names.same("Open"), ""), project), System::currentTimeMillis);
        var workers = Executors.newFixedThreadPool(2);
        var background = new Background(workers, Platform::runLater);
        var model = new CostsViewModel(session, background, new Announced());
        var screen = new CostsScreen(session, background, _ -> { }, new Announced(),
                LocalDate.of(2026, 11, 20),
                new Ground(new SimpleObjectProperty<>(ShippedLibrary.read()), _ -> { },
                        new SimpleObjectProperty<>(Optional.of(session)), new SimpleObjectProperty<>(Economies.NONE)));
        var scene = new Scene(new BorderPane(screen.node()), 1384, 784);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        model.sheet().addListener((_, _, now) -> {
            if (waiting && now.result().isPresent()) scene.addPostLayoutPulseListener(painted(scene));
        });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (waiting) return;
                if (edits++ < EDITS) {
                    began = System.nanoTime();
                    waiting = true;
                    model.pull(Lever.POPULATION, -0.01 + 0.001 * (edits % 50));
                } else {
                    stop();
                    tell("edit to painted charts", times.subList(20, times.size()));
                    workers.execute(() -> {
                        saves(project);
                        workers.shutdown();
                        Platform.exit();
                    });
                }
            }
        }.start();
    }

    private Runnable painted(Scene scene) {
        return new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (!waiting) return;
                times.add((System.nanoTime() - began) / 1e6);
                waiting = false;
            }
        };
    }

    private static void saves(Project project) {
        try {
            var folder = Files.createTempDirectory("times");
            var store = JdbcProjectStore.open(Database.in(folder),
                    saved -> Summaries.of(saved, LocalDate.of(2026, 11, 20)), Clock.systemUTC(), ShippedLibrary::read);
            var session = new Session(Document.fresh(new Edit(Names.same("Open"), ""), project), System::currentTimeMillis);
            long version = store.save(session.document(), 0);
            var times = new ArrayList<Double>();
            for (int i = 0; i < SAVES; i++) {
                int next = i;
                session.pause();
                session.edit(new Edit(Names.same("Rename"), "title"), p -> p.with(Names.same("Title " + next)));
                long began = System.nanoTime();
                version = store.save(session.document(), version);
                times.add((System.nanoTime() - began) / 1e6);
            }
            tell("save", times);
            store.close();
        } catch (java.io.IOException | org.kakehashi.project.StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void tell(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf("%s: median %.1f ms, 90 %% within %.1f ms, longest %.1f ms, of %d%n", what,
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10), sorted.getLast(), sorted.size());
    }

    /// Starts it from the class path.
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            launch(EditTimes.class, arguments);
        }
    }
}
