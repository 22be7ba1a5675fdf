package org.kakehashi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Language;

class ProgramTest {
    private static final Path RECORD = Path.of("assets/examples/kitakyushu-record.kakehashi");
    private static final Path HAIPHONG = Path.of("assets/examples/haiphong-clean-water.kakehashi");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void theKitakyushuRecordCostsWhatTheSourceSaysToTheYen() throws IOException {
        assertEquals(0, run("estimate", RECORD.toString(), "--json"));
        var json = new ObjectMapper().readTree(out.toString());
        assertEquals(800e9, json.get("total").asDouble(), 0.5);
        assertEquals(40_000, json.get("perPersonYear").asDouble(), 1e-6);
        assertEquals(800_000, json.get("perPersonTotal").asDouble(), 1e-5);
        double people = 20 * 1_000_000.0;
        double sewerage = sum(json.get("bySector").get("sewerage"));
        assertEquals(17_000, sewerage / people, 1e-6);
        double household = json.get("perHouseholdYear").asDouble() / json.get("perPersonYear").asDouble();
        assertEquals(68_000, sewerage / people * household, 1e-5);
        assertEquals("", err.toString());
    }

    @Test
    void anEstimateForPeopleNamesTheFiguresAndTheRounding() {
        assertEquals(0, run("estimate", RECORD.toString()));
        for (var figure : List.of("800,000,000,000", "40,000", "17,000", "68,000", "70,000")) {
            assertTrue(out.toString().contains(figure), figure + " in " + out);
        }
    }

    @Test
    void payersAndSectorsSumToTheCostOfEachYear() throws IOException {
        assertEquals(0, run("estimate", HAIPHONG.toString(), "--json"));
        var json = new ObjectMapper().readTree(out.toString());
        for (int t = 0; t < json.get("years").size(); t++) {
            double cost = json.get("cost").get(t).asDouble();
            assertEquals(cost, across(json.get("bySector"), t), Math.abs(cost) * 1e-9);
            assertEquals(cost, across(json.get("byPayer"), t), Math.abs(cost) * 1e-9);
        }
    }

    @Test
    void anUnknownScenarioIsAnInputProblemThatNamesTheOthers() {
        assertEquals(1, run("estimate", RECORD.toString(), "--scenario", "nowhere"));
        assertTrue(err.toString().contains("nowhere"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void scheduledDatesAreLocalDateTimes() throws IOException {
        assertEquals(0, run("schedule", HAIPHONG.toString(), "--json"));
        var json = new ObjectMapper().readTree(out.toString());
        assertTrue(json.get("steps").size() >= 15, json.toString());
        for (var step : json.get("steps")) {
            assertTrue(step.get("start").asText().compareTo(step.get("finish").asText()) <= 0, step.toString());
            assertTrue(step.get("earlyStart").asText().compareTo(step.get("lateStart").asText()) <= 0, step.toString());
        }
        assertTrue(json.get("finish").asText().matches("\\d{4}-\\d{2}-\\d{2}T17:00"), json.toString());
    }

    @Test
    void everyProblemOfABrokenFileIsPrintedWithItsPlace() throws IOException {
        var file = folder.resolve("broken.kakehashi");
        var text = Files.readString(RECORD).replaceFirst("\"years\" ?: ?20", "\"years\": 0")
                .replaceFirst("\"discount\" ?: ?0.04", "\"discount\": \"four\"");
        Files.writeString(file, text);
        assertEquals(1, run("check", file.toString()));
        assertTrue(err.toString().contains("years"), err.toString());
        assertTrue(err.toString().contains("discount"), err.toString());
    }

    @Test
    void aMissingFileAndAMissingCommandAreToldApart() {
        assertEquals(1, run("check", folder.resolve("absent.kakehashi").toString()));
        assertEquals(2, run("fly"));
        assertEquals(2, run("estimate"));
        assertFalse(err.toString().isBlank());
    }

    @Test
    void anExportedProjectReadsBackTheSame() throws IOException {
        var copy = folder.resolve("copy.kakehashi");
        assertEquals(0, run("export", RECORD.toString(), "--to", "json", "--out", copy.toString()));
        assertEquals(0, run("export", copy.toString(), "--to", "json", "--out", folder.resolve("again").toString()));
        assertEquals(Files.readString(copy), Files.readString(folder.resolve("again")));
    }

    @Test
    void anUnwritableFolderIsAFailureOfTheEnvironment() {
        assertEquals(3, run("export", RECORD.toString(), "--to", "json", "--out",
                folder.resolve("no/such/folder/x.kakehashi").toString()));
    }

    @Test
    void theSchemaIsOneJsonObject() throws IOException {
        assertEquals(0, run("schema"));
        var json = new ObjectMapper().readTree(out.toString());
        assertTrue(json.has("$schema"), out.toString());
    }

    private static double sum(JsonNode values) {
        double sum = 0;
        for (var value : values) sum += value.asDouble();
        return sum;
    }

    private static double across(JsonNode lists, int t) {
        double sum = 0;
        for (var list : lists) sum += list.get(t).asDouble();
        return sum;
    }

    private int run(String... arguments) {
        return Program.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err), Language.EN,
                LocalDate.of(2026, 11, 20));
    }
}
