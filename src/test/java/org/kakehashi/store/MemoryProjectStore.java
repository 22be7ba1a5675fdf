package org.kakehashi.store;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// Keeps projects for as long as it lives; for tests of what uses a store.
public final class MemoryProjectStore implements ProjectStore {
    private final Map<String, Stored> projects = new TreeMap<>();
    private final Map<String, ProjectEntry> entries = new TreeMap<>();
    private final Function<Project, ProjectSummary> summaries;
    private final InstantSource clock;
    private Library library;

    public MemoryProjectStore(Function<Project, ProjectSummary> summaries, InstantSource clock, Library library) {
        this.summaries = summaries;
        this.clock = clock;
        this.library = library;
    }

    @Override
    public synchronized List<ProjectEntry> entries() {
        return entries.values().stream().sorted(Comparator.comparing(ProjectEntry::saved).reversed()).toList();
    }

    @Override
    public synchronized Stored load(String id) throws StoreException {
        var stored = projects.get(id);
        if (stored == null) throw Failure.missing(id);
        return stored;
    }

    @Override
    public synchronized long save(Document document, long base) throws StoreException {
        var project = document.project();
        long present = projects.containsKey(project.id()) ? projects.get(project.id()).version() : 0;
        if (present != base) throw Failure.stale(project.id(), base, project.title());
        projects.put(project.id(), new Stored(document, base + 1));
        entries.put(project.id(), new ProjectEntry(project.id(), base + 1, clock.instant(), lastEdit(document),
                summaries.apply(project)));
        return base + 1;
    }

    private static Edit lastEdit(Document document) {
        return document.states().stream().filter(state -> state.number() == document.current()).findFirst()
                .orElseThrow().edit();
    }

    @Override
    public synchronized void delete(String id) {
        projects.remove(id);
        entries.remove(id);
    }

    @Override
    public synchronized Library library() {
        return library;
    }

    @Override
    public synchronized void save(Library changed) {
        library = changed;
    }

    @Override
    public void close() {
        // what it keeps stays until it is collected
    }
}
