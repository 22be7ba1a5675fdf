package org.kakehashi.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.project.Document;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// A store that fails as long as it is told to, and keeps what it was asked to save.
final class MoodyStore implements ProjectStore {
    /// Documents in the order they were to be saved, whether that worked or not.
    final List<Document> asked = new ArrayList<>();
    private final ProjectStore store;
    private Optional<Exception> mood = Optional.empty();
    private boolean readable;

    MoodyStore(ProjectStore store) {
        this.store = store;
    }

    void fail(StoreException with) {
        mood = Optional.of(with);
    }

    void fail(RuntimeException with) {
        mood = Optional.of(with);
    }

    /// Fails to save only.
    void failToSave(StoreException with) {
        fail(with);
        readable = true;
    }

    void mend() {
        readable = false;
        mood = Optional.empty();
    }

    private ProjectStore reading() throws StoreException {
        return readable ? store : store();
    }

    private ProjectStore store() throws StoreException {
        if (mood.isEmpty()) return store;
        switch (mood.get()) {
            case StoreException known -> throw known;
            case RuntimeException bug -> throw bug;
            case Exception other -> throw new AssertionError(other);
        }
    }

    @Override
    public List<ProjectEntry> entries() throws StoreException {
        return reading().entries();
    }

    @Override
    public Stored load(String id) throws StoreException {
        return reading().load(id);
    }

    @Override
    public long save(Document document, long base) throws StoreException {
        asked.add(document);
        return store().save(document, base);
    }

    @Override
    public void delete(String id) throws StoreException {
        store().delete(id);
    }

    @Override
    public Library library() throws StoreException {
        return reading().library();
    }

    @Override
    public void save(Library library) throws StoreException {
        store().save(library);
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
