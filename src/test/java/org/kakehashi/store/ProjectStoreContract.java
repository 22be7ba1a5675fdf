package org.kakehashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.History;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.Session;
import org.kakehashi.project.StaleProject;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// What every store of projects does, whatever it is kept in.
public abstract class ProjectStoreContract {
    private static final Edit MADE = new Edit(new Names("新規作成", "New project"), "");
    private final Project project = RandomProjects.of(11).withId("p-" + UUID.randomUUID());
    private ProjectStore store;

    /// @return a store; what was saved in an earlier one of the same test is there
    protected abstract ProjectStore open() throws StoreException;

    @BeforeEach
    void begin() throws StoreException {
        store = open();
    }

    @AfterEach
    void end() throws StoreException {
        store.close();
    }

    private static Project titled(Project project, String title) {
        return project.with(Names.same(title));
    }

    private Session session(Document document) {
        return new Session(document, () -> 0);
    }

    private void reopen() throws StoreException {
        store.close();
        store = open();
    }

    @Test
    void aSavedProjectIsThereAfterReopening() throws StoreException {
        assertEquals(1, store.save(Document.fresh(MADE, project), 0));
        reopen();
        assertEquals(new ProjectStore.Stored(Document.fresh(MADE, project), 1), store.load(project.id()));
    }

    @Test
    void undoAndRedoReachBackAcrossReopening() throws StoreException {
        var session = session(Document.fresh(MADE, project));
        for (int i = 1; i <= 3; i++) {
            int number = i;
            session.edit(new Edit(Names.same("edit " + i), ""), p -> titled(p, "title " + number));
        }
        session.undo();
        store.save(session.document(), 0);
        reopen();
        var stored = store.load(project.id());
        assertEquals(session.document(), stored.document());
        var opened = session(stored.document());
        assertEquals("title 2", opened.project().title().ja());
        opened.redo();
        assertEquals("title 3", opened.project().title().ja());
        for (int i = 0; i < 3; i++) opened.undo();
        assertEquals(project, opened.project());
        assertEquals(2, store.save(opened.document(), stored.version()));
        assertEquals(project, store.load(project.id()).document().project());
    }

    @Test
    void statesTheHistoryDroppedAreGone() throws StoreException {
        var small = RandomProjects.of(14, 1).withId(project.id());
        var session = session(Document.fresh(MADE, small));
        store.save(session.document(), 0);
        for (int i = 0; i < History.LIMIT + 5; i++) {
            int number = i;
            session.edit(new Edit(Names.same("edit " + i), ""), p -> titled(p, "title " + number));
        }
        store.save(session.document(), 1);
        assertEquals(session.document(), store.load(project.id()).document());
        session.undo();
        session.edit(MADE, p -> titled(p, "another way"));
        store.save(session.document(), 2);
        assertEquals(session.document(), store.load(project.id()).document());
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingChanges() throws StoreException {
        store.save(Document.fresh(MADE, project), 0);
        var mine = Document.fresh(MADE, titled(project, "mine"));
        assertThrows(StaleProject.class, () -> store.save(mine, 0));
        assertEquals(2, store.save(mine, 1));
        var theirs = Document.fresh(MADE, titled(project, "theirs"));
        var stale = assertThrows(StaleProject.class, () -> store.save(theirs, 1));
        assertEquals(StoreException.Trouble.STALE, stale.trouble());
        assertEquals(2, store.load(project.id()).version());
        assertEquals(mine.project(), store.load(project.id()).document().project());
    }

    @Test
    void theListKnowsWhatIsInTheProjectsTheLastSavedFirst() throws StoreException {
        var other = RandomProjects.of(12).withId("q-" + UUID.randomUUID());
        store.save(Document.fresh(MADE, project), 0);
        store.save(Document.fresh(MADE, other), 0);
        var edit = new Edit(Names.same("Rename"), "title");
        var session = session(Document.fresh(MADE, project));
        session.edit(edit, p -> titled(p, "renamed"));
        store.save(session.document(), 1);
        reopen();
        var entries = store.entries().stream()
                .filter(entry -> List.of(project.id(), other.id()).contains(entry.id())).toList();
        assertEquals(List.of(project.id(), other.id()), entries.stream().map(ProjectEntry::id).toList());
        var first = entries.getFirst();
        assertEquals(2, first.version());
        assertEquals(edit, first.lastEdit());
        assertEquals(Samples.summary(session.project()), first.summary());
        assertNotEquals(Instant.EPOCH, first.saved());
    }

    @Test
    void aDeletedProjectIsNotThere() throws StoreException {
        store.save(Document.fresh(MADE, project), 0);
        store.delete(project.id());
        assertEquals(List.of(), store.entries().stream().filter(e -> e.id().equals(project.id())).toList());
        assertThrows(StoreException.class, () -> store.load(project.id()));
        assertEquals(1, store.save(Document.fresh(MADE, project), 0));
    }

    @Test
    void aProjectThatIsNotThereCannotBeLoaded() {
        assertThrows(StoreException.class, () -> store.load("nowhere"));
    }

    @Test
    void aNewWorkspaceBeginsWithTheShippedLibraryAndKeepsWhatIsChanged() throws StoreException {
        assertEquals(Samples.LIBRARY.office(), store.library().office());
        var changed = new Library(store.library().office(), RandomProjects.of(5).shelf());
        store.save(changed);
        reopen();
        assertEquals(changed, store.library());
        store.save(Samples.LIBRARY);
        assertEquals(Samples.LIBRARY, store.library());
    }

    @Test
    void aLargeProjectIsKeptWhole() throws StoreException {
        var large = RandomProjects.of(13, 3000).withId("l-" + UUID.randomUUID());
        store.save(Document.fresh(MADE, large), 0);
        assertEquals(large, store.load(large.id()).document().project());
    }
}
