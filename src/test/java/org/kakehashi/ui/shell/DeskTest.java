package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Place.Screen;
import org.kakehashi.ui.kit.Tongue;

class DeskTest {
    private static final StoreException FULL = new StoreException(Trouble.DISK_FULL, Names.same("full"), null);
    private final Workroom room = new Workroom();
    private final Desk desk = room.desk;
    private final Language before = Tongue.now();

    @BeforeEach
    void english() {
        Tongue.use(Language.EN);
    }

    @AfterEach
    void restore() {
        Tongue.use(before);
    }

    @Test
    void anEmptyWorkspaceBeginsWithTheWelcomePage() throws StoreException {
        assertFalse(desk.ready().get());
        room.begin();
        assertTrue(desk.ready().get());
        assertEquals(Place.of(Screen.WELCOME), desk.place().get());
    }

    @Test
    void aWorkspaceBeginsAtHomeWithItsProjectsTheLastSavedFirst() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        assertEquals(Place.of(Screen.HOME), desk.place().get());
        assertEquals(List.of("b", "a"), room.listed());
        assertEquals(org.kakehashi.store.Samples.LIBRARY, desk.library().getValue());
    }

    @Test
    void goingHomeBeforeTheProjectsAreReadDoesNotKeepTheWindowEmpty() {
        desk.begin(Optional.empty());
        desk.go(Place.of(Screen.HOME));
        room.work();
        assertTrue(desk.ready().get());
    }

    @Test
    void aProjectIsOpenedOnTheScreenAskedFor() throws StoreException {
        room.begin(Workroom.project("a"));
        desk.open("a", Screen.PLAN);
        assertEquals(Place.of(Screen.HOME), desk.place().get());
        room.work();
        assertEquals(Place.of(Screen.PLAN, "a"), desk.place().get());
        assertEquals(Workroom.project("a"), room.session().project());
        assertEquals(new Saving.Saved(desk.entries().getFirst().saved()), desk.inHand().get().orElseThrow().saver().state().get());
    }

    @Test
    void anotherScreenOfTheSameProjectKeepsTheSession() throws StoreException {
        room.begin(Workroom.project("a"));
        room.open("a");
        var session = room.session();
        desk.go(Place.of(Screen.COSTS, "a", "m"));
        assertEquals(Place.of(Screen.COSTS, "a", "m"), desk.place().get());
        assertEquals(session, room.session());
    }

    @Test
    void whatWasEditedIsOnDiskBeforeTheNextProjectOpens() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        room.open("a");
        room.rename("A");
        room.open("b");
        assertEquals("Title of b", room.title());
        assertEquals("A", room.onDisk("a"));
    }

    @Test
    void whatIsEditedWhileTheNextProjectIsReadIsNotLost() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        room.open("a");
        desk.open("b", Screen.OVERVIEW);
        room.rename("A");
        room.work();
        assertEquals("Title of b", room.title());
        assertEquals("A", room.onDisk("a"));
    }

    @Test
    void whatCannotBeWrittenIsNotLeftWithoutAsking() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        room.open("a");
        room.rename("A");
        room.store.fail(FULL);
        room.open("b");
        assertEquals(List.of("unsaved"), room.person.heard);
        assertEquals("A", room.title());

        room.store.mend();
        room.person.choices.getFirst().run();
        room.work();
        assertEquals("Title of b", room.title());
        assertEquals("A", room.onDisk("a"));
    }

    @Test
    void whatIsGivenUpIsAskedAboutOnlyOnce() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        room.open("a");
        room.rename("A");
        room.store.failToSave(FULL);
        room.open("b");
        room.person.choices.get(1).run();
        room.work();
        assertEquals(List.of("unsaved"), room.person.heard);
        assertEquals("Title of b", room.title());
    }

    @Test
    void goingHomeShowsWhatWasJustEdited() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        room.open("a");
        room.rename("A");
        desk.go(Place.of(Screen.HOME));
        room.work();
        assertEquals(List.of("a", "b"), room.listed());
        assertEquals("A", desk.entries().getFirst().summary().title().en());
    }

    @Test
    void closingWritesFirst() throws StoreException {
        var onDisk = new ArrayList<String>();
        room.begin(Workroom.project("a"));
        room.open("a");
        room.rename("A");
        desk.close(() -> onDisk.add("closed"));
        assertEquals(List.of(), onDisk);
        room.work();
        assertEquals(List.of("closed"), onDisk);
        assertEquals("A", room.onDisk("a"));
    }

    @Test
    void undoReachesBackAcrossReopening() throws StoreException {
        room.begin(Workroom.project("a"));
        room.open("a");
        room.rename("A");
        room.rename("B");
        desk.close(() -> {});
        room.work();

        room.desk = room.desk();
        room.open("a");
        assertEquals("B", room.title());
        room.session().undo();
        assertEquals("A", room.title());
        room.session().undo();
        assertEquals(Workroom.project("a"), room.session().project());
        room.delay.pass(Saver.WAIT);
        room.work();

        room.desk = room.desk();
        room.open("a");
        room.session().redo();
        room.session().redo();
        assertEquals("B", room.title());
    }

    @Test
    void aDeletedProjectComesBackWithItsPast() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"));
        room.open("a");
        room.rename("A");
        desk.go(Place.of(Screen.HOME));
        room.work();
        desk.delete(desk.entries().getFirst());
        room.work();
        assertEquals(List.of("b"), room.listed());
        assertEquals(Optional.empty(), desk.inHand().get());
        assertEquals(List.of("undoable Deleted: A"), room.person.heard);

        room.person.choices.getFirst().run();
        room.work();
        assertEquals(List.of("a", "b"), room.listed());
        room.open("a");
        room.session().undo();
        assertEquals(Workroom.project("a"), room.session().project());
    }

    @Test
    void twoProjectsDeletedAtOnceAreBothGone() throws StoreException {
        room.begin(Workroom.project("a"), Workroom.project("b"), Workroom.project("c"));
        var entries = List.copyOf(desk.entries());
        desk.delete(entries.getFirst());
        desk.delete(entries.get(1));
        room.work();
        assertEquals(List.of("a"), room.listed());
    }

    @Test
    void aCopyIsAProjectOfItsOwn() throws StoreException {
        room.begin(Workroom.project("a"));
        room.delay.pass(Saver.WAIT);
        desk.duplicate("a");
        room.work();
        assertEquals(List.of("new-1", "a"), room.listed());
        assertEquals(Workroom.project("new-1").with(ShellWords.COPY_OF.names(Names.same("Title of a"))),
                room.store.load("new-1").document().project());
        assertEquals(List.of("say Duplicated: Title of a (copy)"), room.person.heard);
    }

    @Test
    void anExampleIsTakenInOnceAndOpenedFromThenOn() throws StoreException {
        var example = Workroom.project("example");
        room.begin();
        desk.example(example);
        room.work();
        assertEquals(Place.of(Screen.OVERVIEW, "example"), desk.place().get());
        room.rename("Mine");
        desk.go(Place.of(Screen.HOME));
        desk.example(example);
        room.work();
        assertEquals(Place.of(Screen.OVERVIEW, "example"), desk.place().get());
        assertEquals("Mine", room.title());
        assertEquals(List.of("example"), room.listed());
        assertEquals(List.of(), room.person.heard);
    }

    @Test
    void somebodyElsesStateIsReadAgainOnRequest() throws StoreException {
        conflict();
        room.person.choices.get(1).run();
        room.work();
        assertEquals("Theirs", room.title());
        room.rename("A");
        room.delay.pass(Saver.WAIT);
        room.work();
        assertEquals("A", room.onDisk("a"));
        assertEquals(List.of("stale"), room.person.heard);
    }

    @Test
    void onesOwnStateIsKeptAsACopyBesideSomebodyElses() throws StoreException {
        conflict();
        room.person.choices.getFirst().run();
        room.work();
        assertEquals("Mine (copy)", room.title());
        assertEquals("Theirs", room.onDisk("a"));
        assertEquals("Mine (copy)", room.onDisk("new-1"));
        assertEquals(List.of("stale"), room.person.heard);
    }

    /// The person edits a project that somebody else has saved meanwhile.
    private void conflict() throws StoreException {
        room.begin(Workroom.project("a"));
        room.open("a");
        room.store.save(Document.fresh(new Edit(Names.same("x"), ""), Workroom.project("a").with(Names.same("Theirs"))), 1);
        room.rename("Mine");
        room.delay.pass(Saver.WAIT);
        room.work();
        assertEquals(List.of("stale"), room.person.heard);
    }

    @Test
    void aFileIsTakenInAndOpened() throws StoreException {
        var file = Path.of("b.kakehashi");
        room.archive.files.put(file, Workroom.project("b"));
        room.begin(Workroom.project("a"));
        desk.open(file);
        room.work();
        assertEquals(Workroom.project("b"), room.session().project());
        assertEquals(List.of(file), room.preferences.files());
        assertEquals(2, room.listed().size());
    }

    @Test
    void aFileOfAProjectThatIsThereBecomesACopyOnlyIfItDiffers() throws StoreException {
        var file = Path.of("a.kakehashi");
        room.archive.files.put(file, Workroom.project("a"));
        room.begin(Workroom.project("a"));
        desk.open(file);
        room.work();
        assertEquals(List.of("a"), room.listed());
        assertEquals("Title of a", room.title());

        room.rename("A");
        desk.open(file);
        room.work();
        assertEquals("Title of a (copy)", room.title());
        assertEquals("A", room.onDisk("a"));
    }

    @Test
    void aBrokenFileIsSaidAndChangesNothing() throws StoreException {
        room.begin(Workroom.project("a"));
        room.person.toOpen = Optional.of(Path.of("broken.kakehashi"));
        desk.openFile();
        room.work();
        assertEquals(List.of("problems broken.kakehashi 1"), room.person.heard);
        assertEquals(List.of("a"), room.listed());
        assertEquals(List.of(), room.preferences.files());
    }

    @Test
    void aCopyIsWrittenAsItIsInHand() throws StoreException {
        var file = Path.of("copy.kakehashi");
        room.begin(Workroom.project("a"));
        room.open("a");
        room.rename("A");
        room.person.toWrite = Optional.of(file);
        desk.saveCopy("a");
        room.work();
        assertEquals(Workroom.project("a").with(Names.same("A")), room.archive.files.get(file));
        assertEquals(List.of("write partner-A.kakehashi", "say Saved as copy.kakehashi"), room.person.heard);
    }

    @Test
    void aDiskThatFailsIsAskedAgainOnRequest() throws StoreException {
        room.store.save(Document.fresh(new Edit(Names.same("Made"), ""), Workroom.project("a")), 0);
        room.store.fail(FULL);
        desk.begin(Optional.empty());
        room.work();
        assertEquals(List.of("trouble full", "trouble full"), room.person.heard);
        assertTrue(desk.ready().get(), "the page is there, with the settings and their backups");
        assertEquals(List.of(), room.listed());
        room.store.mend();
        room.person.choices.forEach(Runnable::run);
        room.work();
        assertEquals(List.of("a"), room.listed());
    }

    @Test
    void aDamagedDatabaseOffersItsNewestBackup() {
        var restored = new ArrayList<String>();
        room.store.fail(new StoreException(Trouble.DAMAGED, Names.same("damaged"), null));
        desk.rescue(() -> restored.add("newest"));
        desk.begin(Optional.empty());
        room.work();
        assertEquals("damaged damaged", room.person.heard.getLast());
        room.person.choices.get(1).run();
        assertEquals(List.of("newest"), restored);
    }
}
