package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kakehashi.base.Names;
import org.kakehashi.project.Edit;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.Summaries;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Shelf;
import org.kakehashi.store.Database;
import org.kakehashi.store.JdbcProjectStore;
import org.kakehashi.ui.kit.Background;

/// A scripted editing run, to be killed: edits the project of a folder without end, saving as the window does.
///
/// Prints for each edit its number, which is also the project's title, and the millisecond it was made.
public final class EditingRun {
    private final ScheduledExecutorService window;
    private final ProjectStore store;
    private final Session session;
    private final Saver saver;
    private int number;

    /// Made on the thread of `window`, which the session then belongs to.
    private EditingRun(Path folder, ScheduledExecutorService window) throws StoreException {
        this.window = window;
        store = open(folder);
        var id = Samples.project().id();
        var known = store.entries().stream().anyMatch(entry -> entry.id().equals(id));
        if (!known) store.save(Samples.document(), 0);
        var stored = store.load(id);
        session = new Session(stored.document(), System::currentTimeMillis);
        number = known ? Integer.parseInt(session.project().title().en()) : 0;
        var disk = new Background(Executors.newSingleThreadExecutor(), window);
        saver = new Saver(session, stored, new Saving.Saved(Clock.systemUTC().instant()), store, disk, this::later,
                Clock.systemUTC());
    }

    static ProjectStore open(Path folder) throws StoreException {
        var library = new Library(new Office(Names.same("Office"), "home", "JPY", 2025, 4), Shelf.EMPTY);
        return JdbcProjectStore.open(Database.in(folder), project -> Summaries.of(project, LocalDate.of(2026, 11, 20)),
                Clock.systemUTC(), () -> library);
    }

    public static void main(String[] arguments) throws Exception {
        var window = Executors.newSingleThreadScheduledExecutor();
        window.submit(() -> {
            new EditingRun(Path.of(arguments[0]), window).edit();
            return true;
        }).get();
    }

    private void later(Duration pause, Runnable run) {
        window.schedule(run, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void edit() {
        int next = ++number;
        session.pause();
        session.edit(new Edit(Names.same("Rename"), "title"), project -> project.with(Names.same(String.valueOf(next))));
        System.out.println(next + " " + System.currentTimeMillis() + " " + saver.state().get().getClass().getSimpleName());
        later(Duration.ofMillis(20 + number % 60), this::edit);
    }
}
