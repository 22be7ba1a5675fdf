package org.kakehashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was saved is there after the program was killed in the middle of its work.
class KillTest {
    private static final int TIMES = 5;
    @TempDir
    private Path folder;

    @Test
    void everyVersionThatWasSavedOutlivesTheKilling() throws Exception {
        var random = new SplittableRandom(8);
        for (int time = 0; time < TIMES; time++) {
            var id = "killed-" + time;
            long last = killed(id, 1 + random.nextInt(40));
            try (var store = Samples.open(Database.in(folder))) {
                var stored = store.load(id);
                assertTrue(stored.version() >= last, "saved " + last + ", found " + stored.version());
                var title = stored.version() == 1 ? stored.document().project().title().ja()
                        : "version " + stored.version();
                assertEquals(title, stored.document().project().title().ja());
                assertEquals(Math.min(stored.version(), 201), stored.document().states().size());
                assertEquals(time + 1, store.entries().size());
            }
        }
    }

    @Test
    void undoingOutlivesOneKillingAfterTheOther() throws Exception {
        killed("often", 30);
        var current = now("often");
        for (int time = 1; time <= 4; time++) {
            assertEquals(1, program("undo-often").waitFor());
            assertEquals(current - time, now("often"));
        }
    }

    /// @return the number of the present state, as a program finds it that is killed as well
    private long now(String id) throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        Files.copy(Database.file(folder), Database.file(copy), StandardCopyOption.REPLACE_EXISTING);
        try (var store = Samples.open(Database.in(copy))) {
            return store.load(id).document().current();
        }
    }

    /// Lets a program save at least `versions` times and kills it.
    ///
    /// @return the last version it said was saved
    private long killed(String id, int versions) throws IOException, InterruptedException {
        var process = program(id);
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            long last = 0;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (!line.isEmpty()) last = Long.parseLong(line);
                if (last == versions) process.toHandle().destroyForcibly();
            }
            process.waitFor();
            assertTrue(last >= versions, "it ended by itself");
            return last;
        }
    }

    private Process program(String id) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                KilledProgram.class.getName(), folder.toString(), id).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void aSecondProgramOnTheSameDatabaseIsToldThatItIsInUse() throws Exception {
        try (var _ = Samples.open(Database.in(folder))) {
            var other = program("other");
            var said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertEquals("IN_USE", said);
            assertEquals(0, other.waitFor());
        }
    }
}
