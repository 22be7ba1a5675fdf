package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.ProjectStore.Stored;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StaleProject;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;
import org.kakehashi.store.MemoryProjectStore;
import org.kakehashi.ui.kit.Background;

class SaverTest {
    private static final Instant OPENED = Instant.parse("2026-11-20T01:00:00Z");
    private static final Saving UNDERWAY = new Saving.Underway();
    private static final String ID = Samples.project().id();
    private static final StoreException FULL = new StoreException(Trouble.DISK_FULL, Names.same("full"), null);

    private final HeldDelay delay = new HeldDelay();
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final List<Saving> states = new ArrayList<>();
    private final InstantSource clock = () -> OPENED.plus(delay.now());
    private final MoodyStore store = new MoodyStore(new MemoryProjectStore(
            org.kakehashi.store.Samples::summary, clock, org.kakehashi.store.Samples.LIBRARY));
    private final Session session = new Session(Samples.document(), () -> delay.now().toMillis());
    private Saver saver;

    @BeforeEach
    void open() throws StoreException {
        saver = new Saver(session, new Stored(Samples.document(), store.save(Samples.document(), 0)),
                new Saving.Saved(OPENED), store, new Background(disk::add, Runnable::run), delay, clock);
        store.asked.clear();
        saver.state().subscribe((_, now) -> states.add(now));
    }

    @Test
    void theFirstEditIsWrittenAfterTheShortWait() throws StoreException {
        rename("A");
        assertEquals(UNDERWAY, saver.state().get());
        delay.pass(Saver.WAIT.minusMillis(1));
        write();
        assertEquals("Sample", onDisk());

        delay.pass(Duration.ofMillis(1));
        assertEquals(UNDERWAY, saver.state().get());
        write();
        assertEquals("A", onDisk());
        assertEquals(List.of(UNDERWAY, saved(200)), states);
        assertEquals(List.of(), delay.left());
    }

    @Test
    void editsDuringTheWaitAreWrittenTogether() throws StoreException {
        for (var title : List.of("A", "B", "C")) {
            rename(title);
            delay.pass(Duration.ofMillis(60));
        }
        delay.pass(Saver.WAIT);
        write();
        assertEquals(List.of(session.document()), store.asked);
        assertEquals("C", onDisk());
    }

    @Test
    void editsMadeWhileWritingStartTheNextSave() throws StoreException {
        rename("A");
        delay.pass(Saver.WAIT);
        rename("B");
        assertEquals(List.of(), delay.left());

        write();
        assertEquals("A", onDisk());
        assertEquals(UNDERWAY, saver.state().get());
        assertEquals(List.of(Saver.WAIT), delay.left());

        delay.pass(Saver.WAIT);
        write();
        assertEquals("B", onDisk());
        assertEquals(saved(400), saver.state().get());
    }

    @Test
    void aDragIsWrittenAgainAndAgain() {
        var savedAt = new ArrayList<Long>();
        for (int i = 0; i < 40; i++) {
            rename("Drag " + i);
            delay.pass(Duration.ofMillis(50));
            if (!disk.isEmpty()) savedAt.add(delay.now().toMillis());
            write();
        }
        assertEquals(List.of(200L, 400L, 600L, 800L, 1000L, 1200L, 1400L, 1600L, 1800L, 2000L), savedAt);
        assertEquals(session.document(), store.asked.getLast());
    }

    @Test
    void whatIsUndoneIsWrittenWithTheWayForward() throws StoreException {
        rename("A");
        delay.pass(Saver.WAIT);
        write();
        session.undo();
        delay.pass(Saver.WAIT);
        write();
        assertEquals(Samples.project(), store.load(ID).document().project());
        assertEquals("A", store.load(ID).document().states().getLast().project().title().en());
    }

    @Test
    void troubleLeavesTheEditsUnsavedUntilATryWorks() throws StoreException {
        store.fail(FULL);
        rename("A");
        delay.pass(Saver.WAIT);
        write();
        assertEquals(new Saving.Unsaved(FULL), saver.state().get());
        assertEquals(List.of(Saver.AGAIN), delay.left());

        delay.pass(Saver.AGAIN);
        write();
        assertEquals(new Saving.Unsaved(FULL), saver.state().get());

        store.mend();
        delay.pass(Saver.AGAIN);
        write();
        assertEquals("A", onDisk());
        assertEquals(saved(10_200), saver.state().get());
        assertEquals(List.of(), delay.left());
    }

    @Test
    void editsDuringTroubleSayNothingNewAndAddNoTries() {
        store.fail(FULL);
        for (int i = 0; i < 10; i++) {
            rename("T" + i);
            assertEquals(i == 0 ? UNDERWAY : new Saving.Unsaved(FULL), saver.state().get());
            delay.pass(Saver.WAIT);
            write();
        }
        assertEquals(1, delay.left().size());
    }

    @Test
    void aTryThePersonAsksForIsMadeAtOnce() throws StoreException {
        store.fail(FULL);
        rename("A");
        delay.pass(Saver.WAIT);
        write();
        store.mend();
        saver.retry();
        write();
        assertEquals("A", onDisk());
        assertEquals(saved(200), saver.state().get());

        delay.pass(Saver.AGAIN);
        write();
        assertEquals(saved(200), saver.state().get());
    }

    @Test
    void aBugOfTheStoreIsTroubleToo() {
        var bug = new IllegalStateException("bug");
        store.fail(bug);
        rename("A");
        delay.pass(Saver.WAIT);
        write();
        var why = assertInstanceOf(Saving.Unsaved.class, saver.state().get()).why();
        assertEquals(Trouble.OTHER, why.trouble());
        assertSame(bug, why.getCause());
    }

    @Test
    void whatSomebodyElseSavedIsReportedAndNeverOverwritten() throws StoreException {
        var theirs = Document.fresh(new Edit(Names.same("Theirs"), ""), Samples.project().with(Names.same("Theirs")));
        store.save(theirs, 1);
        rename("A");
        delay.pass(Saver.WAIT);
        write();
        assertInstanceOf(StaleProject.class, assertInstanceOf(Saving.Unsaved.class, saver.state().get()).why());
        assertEquals(List.of(), delay.left());
        assertEquals("Theirs", onDisk());
        assertEquals("A", session.project().title().en());
    }

    @Test
    void flushingWritesWithoutWaitingAndThenGoesOn() throws StoreException {
        var then = new ArrayList<Saving>();
        rename("A");
        saver.flush(() -> then.add(saver.state().get()));
        assertEquals(List.of(), then);
        write();
        assertEquals("A", onDisk());
        assertEquals(List.of(saved(0)), then);

        delay.pass(Saver.WAIT);
        write();
        assertEquals(1, store.asked.size());
    }

    @Test
    void flushingWhileWritingWaitsForTheEditsMadeMeanwhile() throws StoreException {
        var then = new ArrayList<String>();
        rename("A");
        delay.pass(Saver.WAIT);
        rename("B");
        saver.flush(() -> then.add(session.project().title().en()));
        disk.remove().run();
        assertEquals(List.of(), then);
        write();
        assertEquals(List.of("B"), then);
        assertEquals("B", onDisk());
    }

    @Test
    void flushingWhatIsOnDiskGoesOnAtOnce() {
        var then = new ArrayList<Saving>();
        saver.flush(() -> then.add(saver.state().get()));
        assertEquals(List.of(saved(0)), then);
        assertEquals(List.of(), store.asked);
    }

    @Test
    void flushingGoesOnAfterTroubleToo() {
        var then = new ArrayList<Saving>();
        store.fail(FULL);
        rename("A");
        saver.flush(() -> then.add(saver.state().get()));
        write();
        assertEquals(List.of(new Saving.Unsaved(FULL)), then);
    }

    @Test
    void onceClosedItWritesNothing() throws StoreException {
        rename("A");
        saver.close();
        rename("B");
        delay.pass(Saver.AGAIN);
        write();
        assertEquals(List.of(), store.asked);
        assertEquals("Sample", onDisk());
    }

    private void rename(String title) {
        session.pause();
        session.edit(new Edit(Names.same("Rename"), "title"), project -> project.with(Names.same(title)));
    }

    private void write() {
        while (!disk.isEmpty()) disk.remove().run();
    }

    private String onDisk() throws StoreException {
        return store.load(ID).document().project().title().en();
    }

    /// @param millis after the project was opened
    private static Saving saved(long millis) {
        return new Saving.Saved(OPENED.plusMillis(millis));
    }
}
