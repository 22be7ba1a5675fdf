package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.Samples;

/// The program is killed while it edits: each time the project opens again with every edit older than a second.
///
/// Five kills in a build, which allow two seconds because a shared build machine may stall a process for one;
/// `-Dkakehashi.kills=50 -Dkakehashi.safe=1000` holds a quiet machine to the promise itself.
class SaverKillTest {
    private static final int KILLS = Integer.getInteger("kakehashi.kills", 5);
    private static final long SAFE = Long.getLong("kakehashi.safe", 2000);

    @TempDir
    Path folder;

    /// One edit as the run told it.
    private record Told(int number, long millis) {
        static Told of(String line) {
            var words = line.split(" ", -1);
            return new Told(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        }
    }

    @Test
    void noEditOlderThanASecondIsEverLost() throws Exception {
        var random = new SplittableRandom(20261121);
        for (int kill = 1; kill <= KILLS; kill++) {
            long life = random.nextLong(300, SAFE + 2000);
            var told = new ArrayList<Told>();
            long killed = run(life, told);
            int kept = kept();
            int due = told.stream().filter(edit -> edit.millis() <= killed - SAFE).mapToInt(Told::number).max().orElse(0);
            int last = told.stream().mapToInt(Told::number).max().orElse(0);
            System.out.printf("kill %d after %d ms: edits to %d, due %d, kept %d%n", kill, life, last, due, kept);
            assertTrue(kept >= due, "kill " + kill + ": kept " + kept + " of " + due);
            assertTrue(kept <= last, "kill " + kill + ": kept " + kept + " of " + last);
        }
    }

    /// @return the moment just before the kill
    private long run(long life, List<Told> told) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var out = folder.resolve("told.txt");
        Files.writeString(out, "");
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                EditingRun.class.getName(), folder.toString()).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        while (Files.size(out) == 0) assertTrue(!process.waitFor(20, TimeUnit.MILLISECONDS), "ended before its first edit");
        assertTrue(!process.waitFor(life, TimeUnit.MILLISECONDS), "the run ended by itself");
        long killed = System.currentTimeMillis();
        process.destroyForcibly().waitFor();
        for (var line : Files.readAllLines(out)) {
            if (line.split(" ", -1).length == 3) told.add(Told.of(line));
        }
        return killed;
    }

    private int kept() throws Exception {
        try (ProjectStore store = EditingRun.open(folder)) {
            return Integer.parseInt(store.load(Samples.project().id()).document().project().title().en()
                    .replace("Sample", "0"));
        }
    }
}
