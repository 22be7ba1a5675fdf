package org.kakehashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.StoreException;

/// Backups are verified, ten are kept, and a damaged one is never the one that is offered.
class BackupsTest {
    private static final Edit MADE = new Edit(Names.same("made"), "");
    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private final MemoryProjectStore store = new MemoryProjectStore(Samples::summary, () -> now, Samples.LIBRARY);

    private Backups backups() {
        return new Backups(folder, () -> now);
    }

    private void edit(int number) throws StoreException {
        now = now.plusSeconds(60);
        var project = RandomProjects.of(1).with(Names.same("title " + number));
        long base = store.entries().isEmpty() ? 0 : store.entries().getFirst().version();
        store.save(Document.fresh(MADE, project), base);
    }

    @Test
    void theLastTenAreKept() throws StoreException {
        for (int i = 1; i <= 13; i++) {
            edit(i);
            backups().write(store);
        }
        var kept = backups().list();
        assertEquals(Backups.KEPT, kept.size());
        assertEquals(now, kept.getFirst().made());
        assertEquals(1, kept.getFirst().projects());
        assertEquals("title 13", backups().project(kept.getFirst(), "random-1").orElseThrow().title().ja());
        assertEquals("title 4", backups().project(kept.getLast(), "random-1").orElseThrow().title().ja());
    }

    @Test
    void nothingNewIsWrittenWhenNothingChanged() throws StoreException {
        edit(1);
        var first = backups().write(store);
        now = now.plusSeconds(60);
        assertEquals(first, backups().write(store));
        assertEquals(List.of(first), backups().list());
    }

    @Test
    void oneIsDueADayAfterTheLast() throws StoreException {
        assertTrue(backups().isDue());
        edit(1);
        backups().write(store);
        assertFalse(backups().isDue());
        now = now.plus(Duration.ofDays(1));
        assertTrue(backups().isDue());
    }

    @Test
    void aDamagedBackupIsPassedOver() throws StoreException, IOException {
        edit(1);
        var good = backups().write(store);
        edit(2);
        var bad = backups().write(store);
        var bytes = Files.readAllBytes(bad.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(bad.file(), bytes);
        Files.writeString(folder.resolve("other.zip"), "no zip");
        assertEquals(Optional.of(good), backups().newestGood());
        assertThrows(StoreException.class, () -> backups().project(bad, "random-1"));
    }

    @Test
    void theDocumentsInItAreFilesOfTheirOwn() throws StoreException, IOException {
        edit(1);
        var backup = backups().write(store);
        assertEquals(List.of("library.json", "projects/random-1.kakehashi"),
                BackupFile.manifest(backup.file()).entries().stream().map(Manifest.Entry::file).toList());
    }
}
