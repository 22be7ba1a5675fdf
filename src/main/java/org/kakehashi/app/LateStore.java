package org.kakehashi.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.project.Document;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// Opens the store when it is first asked for something, and again when that failed.
///
/// Opening takes a while and may go wrong; the window is there before.
final class LateStore implements ProjectStore {
    private final Opening opening;
    private @Nullable ProjectStore opened;

    /// Opens the store that is meant.
    @FunctionalInterface
    interface Opening {
        ProjectStore open() throws StoreException;
    }

    LateStore(Opening opening) {
        this.opening = opening;
    }

    @Override
    public List<ProjectEntry> entries() throws StoreException {
        return store().entries();
    }

    @Override
    public Stored load(String id) throws StoreException {
        return store().load(id);
    }

    @Override
    public long save(Document document, long base) throws StoreException {
        return store().save(document, base);
    }

    @Override
    public void delete(String id) throws StoreException {
        store().delete(id);
    }

    @Override
    public Library library() throws StoreException {
        return store().library();
    }

    @Override
    public void save(Library library) throws StoreException {
        store().save(library);
    }

    private synchronized ProjectStore store() throws StoreException {
        var present = opened;
        if (present == null) {
            present = opening.open();
            opened = present;
        }
        return present;
    }

    @Override
    public synchronized void close() throws StoreException {
        var present = opened;
        opened = null;
        if (present != null) present.close();
    }
}
