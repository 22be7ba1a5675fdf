package org.kakehashi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.cli.Benchmarks.BrokenBench;
import org.kakehashi.cli.Benchmarks.Timing;
import picocli.CommandLine;

final class BenchCommandTest {
    private static final Benchmarks TWO = progress -> {
        progress.accept("evaluate");
        return List.of(new Timing("evaluate", 0.125, 1, 0.2), new Timing("cities", 750, 1500, 500));
    };
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Optional<Benchmarks> benchmarks, Language language, String... arguments) {
        var desk = new Desk(new PrintWriter(out), new PrintWriter(err), language, LocalDate.of(2026, 11, 20));
        return new CommandLine(new BenchCommand(desk, benchmarks)).execute(arguments);
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
        assertEquals(0, run(Optional.of(TWO), Language.EN));
        var lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).matches(".*40 years +0\\.125 ms +1\\.00 ms +8\\.0 +< 0\\.200 ms +met"), lines.get(1));
        assertTrue(lines.get(2).matches(".*30 years +750 ms +1500 ms +2\\.0 +< 500 ms +missed"), lines.get(2));
        assertTrue(err.toString().contains("40 measures"), err.toString());
    }

    @Test
    void programsGetOneObject() throws IOException {
        assertEquals(0, run(Optional.of(TWO), Language.JA, "--json"));
        var json = new ObjectMapper().readTree(out.toString());
        assertEquals(8, json.at("/timings/0/ratio").asDouble());
        assertEquals("cities", json.at("/timings/1/id").asText());
        assertTrue(json.at("/timings/0/met").asBoolean() && !json.at("/timings/1/met").asBoolean());
        assertEquals("ms", json.get("unit").asText());
    }

    @Test
    void aFailedMeasurementIsAFailureOfTheEnvironment() {
        assertEquals(3, run(Optional.of(_ -> {
            throw new BrokenBench("no window");
        }), Language.EN));
        assertTrue(err.toString().contains("no window"), err.toString());
        assertEquals("", out.toString());
    }
}
