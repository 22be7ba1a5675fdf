package org.kakehashi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.kakehashi.cli.Benchmarks.BrokenBench;
import org.kakehashi.cli.Benchmarks.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How fast the program computes and paints here.
@Command(name = "bench", description = "Measures how fast costs are computed and painted on this machine.")
final class BenchCommand implements Callable<Integer> {
    private final Desk desk;
    private final Optional<Benchmarks> benchmarks;

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

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
        return measure(benchmarks.get());
    }

    private int measure(Benchmarks present) {
        try {
            var timings = present.run(id -> desk.complain(desk.text("bench.measuring", desk.text("bench." + id))));
            if (json) desk.json(json(timings));
            else print(timings);
            return Program.DONE;
        } catch (BrokenBench broken) {
            desk.complain(desk.text("bench.broken", String.valueOf(broken.getMessage())));
            return Program.FAILED;
        }
    }

    private void print(List<Timing> timings) {
        var lines = new Columns().row(desk.text("bench.head", cores(), System.getProperty("java.version")),
                desk.text("bench.median"), desk.text("bench.naive"), desk.text("bench.ratio"), desk.text("bench.aim"), "");
        for (var timing : timings) {
            lines.row(desk.text("bench." + timing.id()), milliseconds(timing.median()), milliseconds(timing.naive()),
                    String.format(Locale.ROOT, "%.1f", timing.ratio()), "< " + milliseconds(timing.aim()),
                    desk.text(timing.met() ? "bench.met" : "bench.missed"));
        }
        lines.lines().forEach(desk::print);
    }

    private static Map<String, Object> json(List<Timing> timings) {
        var json = new LinkedHashMap<String, Object>();
        json.put("java", System.getProperty("java.version"));
        json.put("cores", cores());
        json.put("unit", "ms");
        json.put("timings", timings.stream().map(BenchCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Timing timing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", timing.id());
        json.put("median", timing.median());
        json.put("naive", timing.naive());
        json.put("ratio", timing.ratio());
        json.put("aim", timing.aim());
        json.put("met", timing.met());
        return json;
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// @return three figures, in milliseconds
    private static String milliseconds(double value) {
        int places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + places + "f ms", value);
    }
}
