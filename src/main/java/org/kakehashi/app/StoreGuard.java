package org.kakehashi.app;

import java.util.List;
import org.kakehashi.project.Document;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// Refuses the window's thread, so that a slow disk never freezes the window.
record StoreGuard(ProjectStore store, Thread window) implements ProjectStore {

    @Override
    public List<ProjectEntry> entries() throws StoreException {
        return guarded().entries();
    }

    @Override
    public Stored load(String id) throws StoreException {
        return guarded().load(id);
    }

    @Override
    public long save(Document document, long base) throws StoreException {
        return guarded().save(document, base);
    }

    @Override
    public void delete(String id) throws StoreException {
        guarded().delete(id);
    }

    @Override
    public Library library() throws StoreException {
        return guarded().library();
    }

    @Override
    public void save(Library library) throws StoreException {
        guarded().save(library);
    }

    @Override
    public void close() throws StoreException {
        guarded().close();
    }

    private ProjectStore guarded() {
        if (Thread.currentThread().equals(window)) throw new IllegalStateException("store used on the window's thread");
        return store;
    }
}
