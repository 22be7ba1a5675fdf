package org.kakehashi.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kakehashi.cli.Benchmarks.BrokenBench;
import org.kakehashi.cli.Benchmarks.Instances;
import org.kakehashi.cli.Benchmarks.SetResult;
import org.kakehashi.levelling.Answer;
import org.kakehashi.levelling.Jobs;
import org.kakehashi.levelling.Limits;
import org.kakehashi.levelling.Search;
import org.kakehashi.levelling.Solver;
import org.kakehashi.solver.SolverMissing;

/// Levels published instances one after the other and compares finishes with the best known.
final class LevellingBench {
    private static final String ENDING = ".rcp";
    /// Seconds for each instance of the set that is to be proven as a whole.
    private static final double PROOF = 120;
    private static final Pattern LAST = Pattern.compile("(?:\\d*\\.\\.)?(\\d+)");
    private final Instances wish;
    private final Map<String, Integer> known;

    private LevellingBench(Instances wish) throws IOException {
        this.wish = wish;
        known = known(wish.folder().resolve("best-known-makespan.csv"));
    }

    static List<SetResult> run(Instances wish, Consumer<String> progress) {
        try {
            Solver.load();
            var bench = new LevellingBench(wish);
            var results = new ArrayList<SetResult>();
            for (var set : bench.sets()) {
                progress.accept(set.getFileName().toString());
                bench.set(set, results);
            }
            return results;
        } catch (IOException | SolverMissing broken) {
            throw new BrokenBench(broken.toString(), broken);
        }
    }

    private List<Path> sets() throws IOException {
        try (var folders = Files.list(wish.folder())) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> wish.sets().isEmpty() || wish.sets().contains(folder.getFileName().toString()))
                    .sorted().toList();
        }
    }

    private static Map<String, Integer> known(Path file) throws IOException {
        var known = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split(",", -1);
            // a finish, or where it is not proven a bound and the best known: 104..112
            var best = cells.length > 1 ? LAST.matcher(cells[1].strip()) : null;
            if (best != null && best.matches()) known.put(cells[0].strip(), Integer.parseInt(best.group(1)));
        }
        return known;
    }

    private void set(Path folder, List<SetResult> results) throws IOException, SolverMissing {
        var tally = new Tally();
        double seconds = folder.endsWith("j30") ? Math.max(PROOF, wish.seconds()) : wish.seconds();
        for (var file : drawn(folder)) {
            var name = file.getFileName().toString().replace(ENDING, "");
            var jobs = PattersonFile.read(file);
            long begun = System.nanoTime();
            var answer = Solver.solve(jobs, new Limits(seconds, wish.workers(), false, true), Search.quiet());
            tally.add(name, jobs, answer, requireNonNull(known.get(name)), (System.nanoTime() - begun) / 1e9);
        }
        if (tally.count > 0) results.add(tally.result(folder.getFileName().toString()));
    }

    private List<Path> drawn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = new ArrayList<>(files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> known.containsKey(file.getFileName().toString().replace(ENDING, ""))).sorted().toList());
            if (wish.sample() == 0 || all.size() <= wish.sample()) return all;
            Collections.shuffle(all, new Random(1));
            return all.subList(0, wish.sample());
        }
    }

    /// What was reached so far.
    private static final class Tally {
        private int count;
        private int proven;
        private int equal;
        private double gaps;
        private double worst;
        private double bounds;
        private double seconds;
        private double longest;

        void add(String name, Jobs jobs, Answer answer, int best, double took) {
            if (!answer.found()) throw new BrokenBench(name + ": " + answer.status());
            check(name, jobs, answer.starts());
            boolean optimal = answer.status() == Answer.Status.OPTIMAL;
            if (optimal && answer.finish() > best) throw new BrokenBench(name + " is said to be proven above " + best);
            if (answer.bound() > best) throw new BrokenBench(name + " has a bound above " + best);
            double gap = (double) (answer.finish() - best) / best;
            count++;
            if (optimal) proven++;
            if (answer.finish() <= best) equal++;
            gaps += gap;
            worst = Math.max(worst, gap);
            bounds += (double) (answer.finish() - answer.bound()) / answer.finish();
            seconds += took;
            longest = Math.max(longest, took);
        }

        SetResult result(String set) {
            return new SetResult(set, count, proven, equal, gaps / count, worst, bounds / count, seconds / count, longest);
        }

        /// Sees to it that no job begins before what it waits for, and that there is enough at any time.
        private static void check(String name, Jobs jobs, List<Integer> starts) {
            var used = new int[jobs.resources().size()][jobs.slots() + 1];
            for (int i = 0; i < starts.size(); i++) {
                var job = jobs.jobs().get(i);
                for (var tie : job.ties()) {
                    int before = tie.before();
                    if (starts.get(i) < jobs.jobs().get(before).reach().from(starts.get(before))) {
                        throw new BrokenBench(name + ": " + i + " begins before " + before + " ends");
                    }
                }
                for (var demand : job.demands()) {
                    int kind = demand.resource();
                    for (int t = starts.get(i); t < job.reach().from(starts.get(i)); t++) used[kind][t] += demand.amount();
                }
            }
            for (int r = 0; r < used.length; r++) {
                for (int amount : used[r]) {
                    if (amount > jobs.resources().get(r).capacity()) throw new BrokenBench(name + ": too much of " + r);
                }
            }
        }
    }
}
