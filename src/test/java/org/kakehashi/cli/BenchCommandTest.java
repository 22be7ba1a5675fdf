package org.kakehashi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Language;
import org.kakehashi.cli.Benchmarks.BrokenBench;
import org.kakehashi.cli.Benchmarks.Timing;
import picocli.CommandLine;

final class BenchCommandTest {
    private static final Benchmarks TWO = new Benchmarks() {
        @Override
        public List<Timing> run(Set<Part> parts, Consumer<String> progress) {
            progress.accept("evaluate");
            var timings = List.of(new Timing("evaluate", 0.125, 1, 0.2), new Timing("cities", 750, 1500, 500),
                    new Timing("tenThousand", 20, 150, 1000, 10), new Timing("hundredThousand", 300, Double.NaN, 1000));
            return timings.subList(parts.contains(Part.COSTS) ? 0 : 2, parts.contains(Part.SCHEDULE) ? 4 : 2);
        }

        @Override
        public List<SetResult> level(Instances instances, Consumer<String> progress) {
            instances.sets().forEach(progress);
            return instances.sets().stream().map(set -> new SetResult(set, instances.sample(), 23, 24, 0.001, 0.02, 0.03,
                    0.5, instances.seconds())).toList();
        }

        @Override
        public List<AllocatedSet> allocate(int cases, Consumer<String> progress) {
            progress.accept("library");
            return List.of(new AllocatedSet("library", cases, cases, cases, 0, 0, 0.75, 2.25),
                    new AllocatedSet("intricate", cases, 2, 1, 0.001, 0.02, 4.5, 5.25));
        }
    };
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Optional<Benchmarks> benchmarks, Language language, String... arguments) {
        var desk = new Desk(new PrintWriter(out), new PrintWriter(err), language, LocalDate.of(2026, 11, 20));
        return new CommandLine(new BenchCommand(desk, benchmarks)).setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void aBuildWithoutBenchmarksSaysHowToGetThem() {
        for (var language : Language.values()) {
            assertEquals(2, run(Optional.empty(), language));
            assertTrue(err.toString().contains("mvn -q -Pbench -DskipTests package"), err.toString());
            assertEquals("", out.toString());
        }
    }

    @Test
    void theTableNamesMedianRatioAndWhetherTheAimIsMet() {
        assertEquals(0, run(Optional.of(TWO), Language.EN, "--only", "COSTS,SCHEDULE"));
        var lines = out.toString().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).matches(".*40 years +0\\.125 ms +1\\.00 ms +8\\.0 +< 0\\.200 ms +met"), lines.get(1));
        assertTrue(lines.get(2).matches(".*30 years +750 ms +1500 ms +2\\.0 +< 500 ms +missed"), lines.get(2));
        assertTrue(lines.get(3).matches(".*MPXJ +20\\.0 ms +150 ms +7\\.5 +< 1000 ms, 10 times faster +missed"), lines.get(3));
        assertTrue(lines.get(4).matches(".*100,000 steps +300 ms +< 1000 ms +met"), lines.get(4));
        assertTrue(err.toString().contains("40 measures"), err.toString());
    }

    @Test
    void setsThatWereLevelledHaveALineEach(@TempDir Path folder) {
        assertEquals(0, run(Optional.of(TWO), Language.EN, "--only", "levelling", "--instances", folder.toString(),
                "--sets", "j30,j60", "--seconds", "5"));
        var lines = out.toString().lines().toList();
        assertTrue(lines.get(1).matches(" *j30 +24 +23 +24 +0\\.10 % +2\\.00 % +3\\.00 % +0\\.50 s +5\\.0 s +all +missed"),
                lines.get(1));
        assertTrue(lines.get(2).matches(" *j60 .* < 0\\.50 % +met"), lines.get(2));
        assertEquals(3, lines.size());
        assertTrue(err.toString().contains("j60"), err.toString());
    }

    @Test
    void allocatedSetsTellWhatWasProvenAndTheGap() throws IOException {
        assertEquals(0, run(Optional.of(TWO), Language.EN, "--only", "allocation", "--sample", "7"));
        var lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("at most 5 s"), lines.get(0));
        assertTrue(lines.get(1).matches(".*library +7 +7 +7 +0\\.00 % +0\\.00 % +0\\.75 s +2\\.3 s +all +met"), lines.get(1));
        assertTrue(lines.get(2).matches(".*intricate.* +7 +1 +2 +0\\.10 % +2\\.00 % +4\\.50 s +5\\.3 s +all +missed"), lines.get(2));
        assertTrue(err.toString().contains("programmes of the library"), err.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run(Optional.of(TWO), Language.EN, "--only", "allocation", "--sample", "7", "--json"));
        var json = new ObjectMapper().readTree(out.toString()).get("allocated");
        assertEquals(7, json.at("/0/proven").asInt());
        assertEquals(2, json.at("/1/ownProven").asInt());
        assertTrue(json.at("/0/met").asBoolean() && !json.at("/1/met").asBoolean());
    }

    @Test
    void absentInstancesAreSaidAndTheRestIsMeasured(@TempDir Path folder) {
        assertEquals(0, run(Optional.of(TWO), Language.EN, "--instances", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("none"), err.toString());
        assertEquals(9, out.toString().lines().count());
    }

    @Test
    void numbersThatMakeNoSenseAreWrongUse() {
        assertEquals(2, run(Optional.of(TWO), Language.EN, "--sample", "0"));
        assertEquals(2, run(Optional.of(TWO), Language.EN, "--only", "NOTHING"));
        assertEquals("", out.toString());
    }

    @Test
    void programsGetOneObject() throws IOException {
        assertEquals(0, run(Optional.of(TWO), Language.JA, "--json", "--only", "COSTS,SCHEDULE"));
        var json = new ObjectMapper().readTree(out.toString());
        assertEquals(8, json.at("/timings/0/ratio").asDouble());
        assertEquals("cities", json.at("/timings/1/id").asText());
        assertTrue(json.at("/timings/0/met").asBoolean() && !json.at("/timings/1/met").asBoolean());
        assertTrue(json.at("/timings/3/naive").isNull() && json.at("/timings/3/ratio").isNull());
        assertEquals(10, json.at("/timings/2/times").asDouble());
        assertEquals("ms", json.get("unit").asText());
    }

    @Test
    void aFailedMeasurementIsAFailureOfTheEnvironment() {
        Benchmarks broken = new Benchmarks() {
            @Override
            public List<Timing> run(Set<Part> parts, Consumer<String> progress) {
                throw new BrokenBench("no window");
            }

            @Override
            public List<SetResult> level(Instances instances, Consumer<String> progress) {
                return List.of();
            }

            @Override
            public List<AllocatedSet> allocate(int cases, Consumer<String> progress) {
                return List.of();
            }
        };
        assertEquals(3, run(Optional.of(broken), Language.EN));
        assertTrue(err.toString().contains("no window"), err.toString());
        assertEquals("", out.toString());
    }
}
