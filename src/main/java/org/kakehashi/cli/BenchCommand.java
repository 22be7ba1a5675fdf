package org.kakehashi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kakehashi.cli.Benchmarks.AllocatedSet;
import org.kakehashi.cli.Benchmarks.BrokenBench;
import org.kakehashi.cli.Benchmarks.Instances;
import org.kakehashi.cli.Benchmarks.Part;
import org.kakehashi.cli.Benchmarks.SetResult;
import org.kakehashi.cli.Benchmarks.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How fast the program computes and paints here, and how well it levels and allocates.
@Command(name = "bench", description = "Measures how fast costs, charts and plans are computed on this machine, and how well plans are levelled and money is allocated.")
final class BenchCommand implements Callable<Integer> {
    private final Desk desk;
    private final Optional<Benchmarks> benchmarks;

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Option(names = "--only", split = ",", paramLabel = "PART", description = "Parts to measure: ${COMPLETION-CANDIDATES}.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--instances", paramLabel = "FOLDER",
            description = "Published instances to level (default: ${DEFAULT-VALUE}).")
    private Path instances = Path.of("../shared/oracles/rcpsp");

    @Option(names = "--sets", split = ",", paramLabel = "SET", description = "Sets of instances (default: all there are).")
    private List<String> sets = List.of();

    @Option(names = "--sample", paramLabel = "NUMBER", description = "Instances of each set, to level and to allocate (default: ${DEFAULT-VALUE}).")
    private int sample = 24;

    @Option(names = "--all", description = "Level all instances instead of a sample.")
    private boolean all;

    @Option(names = "--seconds", description = "Seconds for each instance (default: ${DEFAULT-VALUE}).")
    private double seconds = 10;

    @Option(names = "--workers", description = "Threads of the solver (default: ${DEFAULT-VALUE}).")
    private int workers = 2;

    BenchCommand(Desk desk) {
        this(desk, ServiceLoader.load(Benchmarks.class, Benchmarks.class.getClassLoader()).findFirst());
    }

    BenchCommand(Desk desk, Optional<Benchmarks> benchmarks) {
        this.desk = desk;
        this.benchmarks = benchmarks;
    }

    @Override
    public Integer call() {
        if (benchmarks.isEmpty()) {
            desk.complain(desk.text("bench.absent"));
            return Program.USAGE;
        }
        if (sample < 1 || !(seconds > 0) || workers < 1) {
            desk.complain(desk.text("bench.numbers"));
            return Program.USAGE;
        }
        return measure(benchmarks.get());
    }

    private int measure(Benchmarks present) {
        try {
            var timings = present.run(only, id -> desk.complain(desk.text("bench.measuring", desk.text("bench." + id))));
            var levelled = only.contains(Part.LEVELLING) ? level(present) : List.<SetResult>of();
            var allocated = only.contains(Part.ALLOCATION) ? allocate(present) : List.<AllocatedSet>of();
            if (json) desk.json(json(timings, levelled, allocated));
            else print(timings, levelled, allocated);
            return Program.DONE;
        } catch (BrokenBench broken) {
            desk.complain(desk.text("bench.broken", String.valueOf(broken.getMessage())));
            return Program.FAILED;
        }
    }

    private List<SetResult> level(Benchmarks present) {
        if (!Files.isDirectory(instances)) {
            desk.complain(desk.text("bench.noInstances", instances));
            return List.of();
        }
        return present.level(new Instances(instances, sets, all ? 0 : sample, seconds, workers),
                set -> desk.complain(desk.text("bench.levelling", set)));
    }

    private List<AllocatedSet> allocate(Benchmarks present) {
        return present.allocate(sample, set -> desk.complain(desk.text("bench.allocating", desk.text("bench." + set))));
    }

    private void print(List<Timing> timings, List<SetResult> levelled, List<AllocatedSet> allocated) {
        var tables = new ArrayList<Columns>();
        if (!timings.isEmpty()) tables.add(table(timings));
        if (!levelled.isEmpty()) tables.add(sets(levelled));
        if (!allocated.isEmpty()) tables.add(AllocatedTable.of(allocated, desk));
        for (var table : tables) {
            if (table != tables.getFirst()) desk.print("");
            table.lines().forEach(desk::print);
        }
    }

    private Columns table(List<Timing> timings) {
        var lines = new Columns().row(desk.text("bench.head", cores(), System.getProperty("java.version")),
                desk.text("bench.median"), desk.text("bench.naive"), desk.text("bench.ratio"), desk.text("bench.aim"), "");
        for (var timing : timings) {
            boolean beside = Double.isFinite(timing.naive());
            var aim = "< " + milliseconds(timing.aim());
            lines.row(desk.text("bench." + timing.id()), milliseconds(timing.median()),
                    beside ? milliseconds(timing.naive()) : "", beside ? decimal(1, timing.ratio()) : "",
                    timing.times() > 0 ? desk.text("bench.times", aim, decimal(0, timing.times())) : aim,
                    desk.text(timing.met() ? "bench.met" : "bench.missed"));
        }
        return lines;
    }

    private Columns sets(List<SetResult> levelled) {
        var lines = new Columns().row(desk.text("bench.set", decimal(0, seconds), workers), desk.text("bench.instances"),
                desk.text("bench.proven"), desk.text("bench.equal"), desk.text("bench.gap"), desk.text("bench.worst"),
                desk.text("bench.bound"), desk.text("bench.mean"), desk.text("bench.longest"), desk.text("bench.aim"), "");
        for (var set : levelled) {
            lines.row(set.set(), "" + set.instances(), "" + set.proven(), "" + set.equal(), percent(set.meanGap()),
                    percent(set.worstGap()), percent(set.bound()), decimal(2, set.mean()) + " s",
                    decimal(1, set.longest()) + " s",
                    set.small() ? desk.text("bench.allProven") : "< " + percent(SetResult.AIM),
                    desk.text(set.met() ? "bench.met" : "bench.missed"));
        }
        return lines;
    }

    private Map<String, Object> json(List<Timing> timings, List<SetResult> levelled, List<AllocatedSet> allocated) {
        var json = new LinkedHashMap<String, Object>();
        json.put("java", System.getProperty("java.version"));
        json.put("cores", cores());
        json.put("unit", "ms");
        json.put("timings", timings.stream().map(BenchCommand::json).toList());
        json.put("seconds", seconds);
        json.put("workers", workers);
        json.put("levelled", levelled.stream().map(BenchCommand::json).toList());
        json.put("allocated", allocated.stream().map(AllocatedTable::json).toList());
        return json;
    }

    private static Map<String, Object> json(Timing timing) {
        var json = new LinkedHashMap<String, Object>();
        boolean beside = Double.isFinite(timing.naive());
        json.put("id", timing.id());
        json.put("median", timing.median());
        json.put("naive", beside ? timing.naive() : null);
        json.put("ratio", beside ? timing.ratio() : null);
        json.put("aim", timing.aim());
        json.put("times", timing.times() > 0 ? timing.times() : null);
        json.put("met", timing.met());
        return json;
    }

    private static Map<String, Object> json(SetResult set) {
        var json = new LinkedHashMap<String, Object>();
        json.put("set", set.set());
        json.put("instances", set.instances());
        json.put("proven", set.proven());
        json.put("equal", set.equal());
        json.put("meanGap", set.meanGap());
        json.put("worstGap", set.worstGap());
        json.put("boundGap", set.bound());
        json.put("meanSeconds", set.mean());
        json.put("longestSeconds", set.longest());
        json.put("met", set.met());
        return json;
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// @return three figures, in milliseconds
    private static String milliseconds(double value) {
        return decimal(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3, value) + " ms";
    }

    static String percent(double fraction) {
        return decimal(2, 100 * fraction) + " %";
    }

    static String decimal(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
