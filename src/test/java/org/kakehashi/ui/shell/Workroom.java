package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Picture;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.store.MemoryProjectStore;
import org.kakehashi.store.Samples;
import org.kakehashi.ui.home.Shipped;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Preferences;

/// A desk with everything it works with, on a disk that works when the test says so.
final class Workroom {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Edit MADE = new Edit(Names.same("Made"), "");

    final HeldDelay delay = new HeldDelay();
    final Queue<Runnable> disk = new ArrayDeque<>();
    final InstantSource clock = () -> Instant.parse("2026-11-20T01:00:00Z").plus(delay.now());
    final MoodyStore store = new MoodyStore(
            new MemoryProjectStore(Samples::summary, clock, Samples.LIBRARY));
    final MemoryArchive archive = new MemoryArchive();
    /// What was written as pictures, `title > file`.
    final List<String> pictures = new ArrayList<>();
    /// What the next picture fails with, if it is to fail.
    Optional<StoreException> broken = Optional.empty();
    final Preferences preferences = new Preferences();
    final Hearing person = new Hearing();
    private int made;
    Desk desk = desk();

    /// @return another desk over the same store, as after the program was started again
    Desk desk() {
        var desk = new Desk(new Services(store, archive, this::picture, new Background(Runnable::run, Runnable::run),
                new Background(disk::add, Runnable::run), delay, clock, ZoneOffset.UTC, TODAY, () -> "new-" + ++made,
                _ -> Shipped.NOTHING, preferences));
        desk.tell(person);
        return desk;
    }

    private void picture(Path file, Picture picture, double width, double height, String title, Language language)
            throws StoreException {
        if (broken.isPresent()) throw broken.get();
        pictures.add(title + " > " + file);
    }

    /// @return a project without measures, steps or money
    static Project project(String id) {
        return org.kakehashi.project.Samples.project().withId(id).with(Names.same("Title of " + id));
    }

    /// Begins over these projects, the last one saved first.
    void begin(Project... projects) throws StoreException {
        for (var project : projects) {
            store.save(Document.fresh(MADE, project), 0);
            delay.pass(Saver.WAIT);
        }
        store.asked.clear();
        desk.begin(Optional.empty());
        work();
    }

    /// Lets the disk work on everything it was asked.
    void work() {
        while (!disk.isEmpty()) disk.remove().run();
    }

    /// Opens a project and waits for it.
    void open(String id) {
        desk.open(id, Place.Screen.OVERVIEW);
        work();
    }

    Session session() {
        return desk.inHand().get().orElseThrow().session();
    }

    void rename(String title) {
        session().pause();
        session().edit(new Edit(Names.same("Rename"), "title"), project -> project.with(Names.same(title)));
    }

    String title() {
        return session().project().title().en();
    }

    String onDisk(String id) throws StoreException {
        return store.load(id).document().project().title().en();
    }

    List<String> listed() {
        return desk.entries().stream().map(entry -> entry.id()).toList();
    }
}
