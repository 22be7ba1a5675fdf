package org.kakehashi.app;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.Summaries;
import org.kakehashi.reference.Library;
import org.kakehashi.store.Backup;
import org.kakehashi.store.Backups;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.store.Workspace;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.settings.Vault;
import org.kakehashi.ui.shell.Desk;

/// The workspace's folder with its database and backups, for the settings and for the end of the day.
final class WorkspaceVault implements Vault {
    private final Workspace workspace;
    private final Clock clock;
    private final Background disk;
    private final Consumer<Path> show;
    private final LateStore store;
    private final Function<Project, ProjectSummary> summaries;
    private @Nullable Desk desk;

    /// @param show opens a folder in the platform's own window
    WorkspaceVault(Workspace workspace, Clock clock, Background disk, Consumer<Path> show) {
        this.workspace = workspace;
        this.clock = clock;
        this.disk = disk;
        this.show = show;
        summaries = project -> Summaries.of(project, LocalDate.now(clock));
        store = new LateStore(() -> workspace.store(summaries, clock, ShippedLibrary::read));
    }

    ProjectStore store() {
        return store;
    }

    /// Lets the vault tell `desk` of trouble and of what was restored.
    void serve(Desk servedDesk) {
        desk = servedDesk;
    }

    private Backups backups() {
        return workspace.backups(clock);
    }

    @Override
    public Path folder() {
        return workspace.folder();
    }

    @Override
    public void openFolder() {
        show.accept(workspace.folder());
    }

    @Override
    public ObservableValue<Library> library() {
        return served().library();
    }

    @Override
    public void keep(Library library) {
        served().keep(library);
    }

    @Override
    public void copies(Consumer<List<Copy>> answer) {
        disk.ask("backups", _ -> list(), answer, thrown -> served().trouble(thrown, () -> copies(answer)));
    }

    @Override
    public void copyNow(Consumer<List<Copy>> answer) {
        disk.ask("backup", _ -> {
            backups().write(store);
            return list();
        }, answer, thrown -> served().trouble(thrown, () -> copyNow(answer)));
    }

    /// Writes today's backup if there is none yet.
    void copyDaily() {
        disk.ask("daily", _ -> {
            if (backups().isDue() && !store.entries().isEmpty()) backups().write(store);
            return clock.instant();
        }, _ -> {}, thrown -> served().trouble(thrown, this::copyDaily));
    }

    /// Writes the backup at the end; whatever happens, `then` runs.
    void copyAtClose(Runnable then) {
        disk.ask("backup", _ -> {
            if (!store.entries().isEmpty()) backups().write(store);
            return clock.instant();
        }, _ -> then.run(), _ -> then.run());
    }

    @Override
    public void restore(Copy copy) {
        served().putAway(() -> disk.ask("restore-backup", _ -> {
            store.close();
            return backups().restore(new Backup(copy.file(), copy.made(), copy.projects()), workspace, summaries);
        }, _ -> served().restored(), thrown -> served().trouble(thrown, () -> restore(copy))));
    }

    /// Puts the newest whole backup in the place of a damaged database, if there is one.
    void restoreNewest() {
        disk.ask("newest", _ -> backups().newestGood(), newest -> newest.ifPresent(
                backup -> restore(copy(backup))), thrown -> served().trouble(thrown, this::restoreNewest));
    }

    private List<Copy> list() throws StoreException {
        return backups().list().stream().map(WorkspaceVault::copy).toList();
    }

    private static Copy copy(Backup backup) {
        return new Copy(backup.file(), backup.made(), backup.projects());
    }

    private Desk served() {
        return requireNonNull(desk, "desk");
    }
}
