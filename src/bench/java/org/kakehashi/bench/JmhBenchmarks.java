package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kakehashi.cli.Benchmarks;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The benchmarks, run by JMH, each in a Java of its own that has two cores.
public final class JmhBenchmarks implements Benchmarks {
    private static final String[] JAVA = {"-XX:ActiveProcessorCount=2", "-XX:+UseSerialGC", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw"};

    /// A benchmark and the other way to the same, which has the same name with `Naive` at its end.
    ///
    /// @param aim   milliseconds
    /// @param times how many times faster it is to be
    private record Pair(Part part, String id, Class<?> holder, double aim, double times, boolean beside) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Part.COSTS, "evaluate", EvaluateBench.class, 0.2, 0, true),
            new Pair(Part.COSTS, "redraw", RedrawBench.class, 16, 0, true),
            new Pair(Part.COSTS, "cities", CitiesBench.class, 500, 0, true),
            new Pair(Part.SCHEDULE, "edit", ScheduleBench.class, 16, 0, true),
            new Pair(Part.SCHEDULE, "thousand", ScheduleBench.class, 100, 0, true),
            new Pair(Part.SCHEDULE, "tenThousand", ScheduleBench.class, 1000, 10, true),
            new Pair(Part.SCHEDULE, "hundredThousand", ScheduleBench.class, 1000, 0, false));

    @Override
    public List<Timing> run(Set<Part> parts, Consumer<String> progress) {
        var timings = new ArrayList<Timing>();
        for (var pair : PAIRS) {
            if (!parts.contains(pair.part())) continue;
            progress.accept(pair.id());
            double naive = pair.beside() ? median(pair, "Naive") : Double.NaN;
            timings.add(new Timing(pair.id(), median(pair, ""), naive, pair.aim(), pair.times()));
        }
        return timings;
    }

    @Override
    public List<SetResult> level(Instances instances, Consumer<String> progress) {
        return LevellingBench.run(instances, progress);
    }

    @Override
    public List<AllocatedSet> allocate(int cases, Consumer<String> progress) {
        return AllocationBench.run(cases, progress);
    }

    /// @return the median of all single runs, in milliseconds
    private static double median(Pair pair, String variant) {
        var options = new OptionsBuilder()
                .include("^" + pair.holder().getName().replace(".", "\\.") + "\\." + pair.id() + variant + "$")
                .mode(Mode.SampleTime).timeUnit(TimeUnit.NANOSECONDS).forks(1)
                .warmupIterations(5).warmupTime(TimeValue.seconds(1))
                .measurementIterations(5).measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true).verbosity(VerboseMode.SILENT).jvmArgs(JAVA).build();
        try {
            var results = new Runner(options).run();
            if (results.size() != 1) throw new BrokenBench(pair.id() + variant + " was not found");
            return results.iterator().next().getPrimaryResult().getStatistics().getPercentile(50) / 1e6;
        } catch (RunnerException broken) {
            throw new BrokenBench(pair.id() + variant + ": " + deepest(broken), broken);
        }
    }

    private static Throwable deepest(Throwable broken) {
        var suppressed = broken.getSuppressed();
        if (suppressed.length > 0) return deepest(suppressed[0]);
        return broken.getCause() == null ? broken : deepest(broken.getCause());
    }
}
