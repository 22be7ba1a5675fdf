package org.kakehashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;
import org.kakehashi.store.Workspace.Opening;

/// One program at a time on a folder, and plain words when the folder cannot be used.
class WorkspaceTest {
    private static final Edit MADE = new Edit(Names.same("made"), "");
    @TempDir
    private Path folder;

    private static Workspace opened(Path folder) throws StoreException {
        return assertInstanceOf(Opening.Opened.class, Workspace.open(folder)).workspace();
    }

    @Test
    void theFolderIsMadeAndCanBeOpenedAgainAfterClosing() throws StoreException {
        var place = folder.resolve("a").resolve("データ b");
        opened(place).close();
        try (var again = opened(place)) {
            assertEquals(place, again.folder());
        }
    }

    @Test
    void aSecondStartCallsTheRunningWindow() throws Exception {
        try (var running = opened(folder)) {
            var raised = CompletableFuture.supplyAsync(running::awaitRaise);
            var second = assertInstanceOf(Opening.AlreadyRunning.class, Workspace.open(folder));
            assertTrue(second.raised());
            assertFalse(second.says().isBlank());
            assertTrue(raised.get(10, TimeUnit.SECONDS).isPresent());
        }
    }

    @Test
    void theRunningWindowHearsWhichFileToOpen() throws Exception {
        var file = folder.resolve("洞海湾 1.kakehashi");
        try (var running = opened(folder)) {
            var raised = CompletableFuture.supplyAsync(running::awaitRaise);
            assertInstanceOf(Opening.AlreadyRunning.class, Workspace.open(folder, Optional.of(file)));
            assertEquals(Optional.of(file), raised.get(10, TimeUnit.SECONDS).flatMap(Workspace.Raise::file));
        }
    }

    @Test
    void theBellRingsFromADeepFolderToo() throws Exception {
        try (var running = opened(folder.resolve("x".repeat(120)))) {
            var raised = CompletableFuture.supplyAsync(running::awaitRaise);
            assertInstanceOf(Opening.AlreadyRunning.class, Workspace.open(running.folder()));
            assertTrue(raised.get(10, TimeUnit.SECONDS).isPresent());
        }
    }

    @Test
    void closingEndsTheWaiting() throws Exception {
        var running = opened(folder);
        var raised = CompletableFuture.supplyAsync(running::awaitRaise);
        running.close();
        assertTrue(raised.get(10, TimeUnit.SECONDS).isEmpty());
    }

    @Test
    void aSocketLeftByAKilledProgramIsNoHindrance() throws Exception {
        Files.writeString(folder.resolve("raise.socket"), "");
        try (var running = opened(folder)) {
            var raised = CompletableFuture.supplyAsync(running::awaitRaise);
            assertInstanceOf(Opening.AlreadyRunning.class, Workspace.open(folder));
            assertTrue(raised.get(10, TimeUnit.SECONDS).isPresent());
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidPlainly() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var e = assertThrows(StoreException.class, () -> Workspace.open(file));
        assertTrue(e.says().en().contains(file.toString()), e.says().en());
    }

    @Test
    void aDamagedDatabaseIsSaidToBeDamagedAndTheNewestGoodBackupRestores() throws Exception {
        var project = RandomProjects.of(21);
        var clock = Samples.clock();
        try (var workspace = opened(folder)) {
            var backups = workspace.backups(clock);
            try (var store = workspace.store(Samples::summary, clock, () -> Samples.LIBRARY)) {
                store.save(Document.fresh(MADE, project), 0);
                backups.write(store);
            }
            overwrite(Database.file(folder));
            var e = assertThrows(StoreException.class,
                    () -> workspace.store(Samples::summary, clock, () -> Samples.LIBRARY).close());
            assertEquals(Trouble.DAMAGED, e.trouble());
            var aside = backups.restore(backups.newestGood().orElseThrow(), workspace, Samples::summary);
            assertTrue(Files.exists(aside.orElseThrow()));
            try (var store = workspace.store(Samples::summary, clock, () -> Samples.LIBRARY)) {
                assertEquals(project, store.load(project.id()).document().project());
                assertEquals(Samples.LIBRARY, store.library());
            }
        }
    }

    private static void overwrite(Path file) throws IOException {
        var rubbish = new byte[(int) Files.size(file)];
        new Random(1).nextBytes(rubbish);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(rubbish));
        }
    }

    @Test
    void eachPlatformHasItsFolder() {
        var home = Path.of("/home/a");
        assertEquals(home.resolve(".local/share/kakehashi"), DataFolder.of("Linux", Map.of(), home));
        assertEquals(Path.of("/data/kakehashi"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), home));
        assertEquals(home.resolve(".local/share/kakehashi"),
                DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "not/absolute"), home));
        assertEquals(home.resolve("Library/Application Support/Kakehashi"), DataFolder.of("Mac OS X", Map.of(), home));
        assertEquals(Path.of("/r").resolve("Kakehashi"), DataFolder.of("Windows 11", Map.of("APPDATA", "/r"), home));
    }
}
