package org.kakehashi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kakehashi.base.Names;
import org.kakehashi.document.LibraryCodec;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.document.RecordCodec;
import org.kakehashi.document.SafeFile;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;

/// The last ten verified copies of a workspace, as zips of plain documents.
public final class Backups {
    /// How many are kept.
    public static final int KEPT = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private final Path folder;
    private final InstantSource clock;

    Backups(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// @return the backups there are, the newest first
    public List<Backup> list() throws StoreException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed()).toList();
        } catch (IOException e) {
            throw Failure.of(e, folder);
        }
    }

    /// @return the newest backup that is whole
    public Optional<Backup> newestGood() throws StoreException {
        return list().stream().filter(Backups::isWhole).findFirst();
    }

    private static boolean isWhole(Backup backup) {
        try {
            return BackupFile.read(backup.file()).projects().size() == backup.projects();
        } catch (IOException _) {
            return false;
        }
    }

    /// @return a project as it is in a backup, to go back to it alone; empty if it is not there
    public Optional<Project> project(Backup backup, String id) throws StoreException {
        try {
            return BackupFile.read(backup.file()).projects().stream().filter(p -> p.id().equals(id)).findFirst();
        } catch (IOException e) {
            throw Failure.damaged("damagedBackup", backup.file(), e);
        }
    }

    private static Optional<Backup> backup(Path file) {
        try {
            var manifest = BackupFile.manifest(file);
            return Optional.of(new Backup(file, Instant.parse(manifest.made()), manifest.projects()));
        } catch (IOException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// @return whether a day has passed since the last one
    public boolean isDue() throws StoreException {
        var all = list();
        return all.isEmpty() || Duration.between(all.getFirst().made(), clock.instant()).compareTo(Duration.ofDays(1)) >= 0;
    }

    /// Writes a backup, reads it back and drops the oldest; if nothing changed since the newest, that one stands.
    public Backup write(ProjectStore store) throws StoreException {
        var made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var files = new LinkedHashMap<String, byte[]>();
        var manifest = gather(store, made, files);
        try {
            var newest = list().stream().findFirst();
            if (newest.isPresent() && isSame(BackupFile.manifest(newest.get().file()), manifest)) return newest.get();
            Files.createDirectories(folder);
            var file = folder.resolve("kakehashi-" + STAMP.format(made) + ".zip");
            SafeFile.write(file, BackupFile.zip(files));
            verify(file, manifest);
            if (manifest.unreadable().isEmpty()) prune();
            return new Backup(file, made, manifest.projects());
        } catch (IOException e) {
            throw Failure.of(e, folder);
        }
    }

    private static Manifest gather(ProjectStore store, Instant made, Map<String, byte[]> files)
            throws StoreException {
        var entries = new ArrayList<Manifest.Entry>();
        var unreadable = new ArrayList<String>();
        files.put(Manifest.NAME, new byte[0]);
        var library = store.library();
        add(files, entries, BackupFile.LIBRARY, "", library.office().name(), LibraryCodec.write(library));
        for (var entry : store.entries().stream().sorted(Comparator.comparing(e -> e.id())).toList()) {
            try {
                var project = store.load(entry.id()).document().project();
                add(files, entries, "projects/" + project.id() + ".kakehashi", project.id(), project.title(),
                        ProjectCodec.write(project));
            } catch (StoreException e) {
                if (e.trouble() != Trouble.DAMAGED) throw e;
                unreadable.add(entry.id());
            }
        }
        var manifest = new Manifest(Manifest.FORMAT, made.toString(), entries, unreadable);
        files.put(Manifest.NAME, RecordCodec.write(manifest).getBytes(StandardCharsets.UTF_8));
        return manifest;
    }

    private static void add(Map<String, byte[]> files, List<Manifest.Entry> entries, String file, String id,
            Names title, byte[] bytes) {
        files.put(file, bytes);
        entries.add(new Manifest.Entry(file, id, title, BackupFile.sha256(bytes)));
    }

    private static boolean isSame(Manifest one, Manifest other) {
        return one.entries().equals(other.entries()) && one.unreadable().equals(other.unreadable());
    }

    private static void verify(Path file, Manifest written) throws IOException {
        try {
            if (!BackupFile.read(file).manifest().equals(written)) throw new IOException(file.toString());
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void prune() throws StoreException, IOException {
        for (var old : list().stream().skip(KEPT).toList()) Files.deleteIfExists(old.file());
    }

    /// Puts what is in a backup in place of the database of `workspace`, which must not be open.
    ///
    /// The new database is made beside the old one first; the old one stays, under another name.
    ///
    /// @return where the old database lies now; empty if there was none
    public Optional<Path> restore(Backup backup, Workspace workspace, Function<Project, ProjectSummary> summaries)
            throws StoreException {
        try {
            var contents = BackupFile.read(backup.file());
            var beside = workspace.folder().resolve("restoring-" + STAMP.format(clock.instant()));
            Files.createDirectories(beside);
            fill(beside, contents, summaries);
            var old = Database.file(workspace.folder());
            var aside = workspace.folder().resolve("kakehashi-damaged-" + STAMP.format(clock.instant()) + Database.ENDING);
            var wasThere = Files.exists(old);
            if (wasThere) SafeFile.move(old, aside);
            SafeFile.move(Database.file(beside), old);
            Files.deleteIfExists(beside);
            return wasThere ? Optional.of(aside) : Optional.empty();
        } catch (IOException e) {
            throw Failure.damaged("damagedBackup", backup.file(), e);
        }
    }

    private void fill(Path beside, BackupFile.Contents contents, Function<Project, ProjectSummary> summaries)
            throws StoreException {
        var restored = new Edit(Failure.TEXTS.text("restored"), "");
        try (var store = JdbcProjectStore.open(Database.in(beside), summaries, clock, contents::library)) {
            for (var project : contents.projects()) store.save(Document.fresh(restored, project), 0);
        }
    }
}
