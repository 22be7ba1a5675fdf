package org.kakehashi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Language;

/// Figures that cannot be right, in a file that is right otherwise: each is told with its place, its value and the rule,
/// in both languages, and nothing is computed of it.
final class HostileCostsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("assets/examples/haiphong-clean-water.kakehashi");
    private static final String COSTS = "/project/costs/scenarios/0";
    private static final String SEWER = COSTS + "/measures/0";
    private static final int BUDGET = 11;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int estimate(Language language, Path file) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Program.run(List.of("estimate", file.toString(), "--scenario", "A"), new PrintWriter(out),
                new PrintWriter(err), language, LocalDate.of(2026, 11, 20));
    }

    private static ObjectNode scenario(JsonNode root) {
        return (ObjectNode) root.at(COSTS);
    }

    private static ObjectNode sewer(JsonNode root) {
        return (ObjectNode) root.at(SEWER);
    }

    private static ObjectNode budget(JsonNode root) {
        return (ObjectNode) root.at(COSTS + "/measures/" + BUDGET);
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return (ObjectNode) parent.get(name);
    }

    private static ArrayNode list(ObjectNode parent, String name) {
        return (ArrayNode) parent.get(name);
    }

    /// @param place where it is told, as it is printed
    /// @param value what is told to stand there
    /// @param rule  a piece of the English sentence
    private static Arguments wrong(String place, String value, String rule, Consumer<JsonNode> change) {
        return arguments(place, value, rule, change);
    }

    static Stream<Arguments> wrongFigures() {
        return Stream.of(
            wrong(SEWER + "/payers/capital", "{\"NATIONAL\":0.7,\"DONOR\":0.2}", "must sum to 1", root ->
                child(sewer(root), "payers").putObject("capital").put("NATIONAL", 0.7).put("DONOR", 0.2)),
            wrong(SEWER + "/payers/operating", "{\"DONOR\":1.5,\"NATIONAL\":-0.5}", "must not be negative", root ->
                child(sewer(root), "payers").putObject("operating").put("DONOR", 1.5).put("NATIONAL", -0.5)),
            wrong(SEWER + "/payers/capital", "{}", "must sum to 1", root ->
                child(sewer(root), "payers").putObject("capital")),
            wrong(SEWER + "/coverage/to", "2026", "must not be before the first", root ->
                child(sewer(root), "coverage").put("from", 2035).put("to", 2026)),
            wrong(SEWER + "/coverage/target", "1.2", "from 0 to 1", root ->
                child(sewer(root), "coverage").put("target", 1.2)),
            wrong(SEWER + "/coverage/shape", "\"STEEP\"", "one of LINEAR, SMOOTH", root ->
                child(sewer(root), "coverage").put("shape", "STEEP")),
            wrong(SEWER + "/life", "-3", "from 1 to 1000", root -> sewer(root).put("life", -3)),
            wrong(SEWER + "/life", "12.5", "whole number", root -> sewer(root).put("life", 12.5)),
            wrong(SEWER + "/life", "\"thirty\"", "whole number", root -> sewer(root).put("life", "thirty")),
            wrong(SEWER + "/capital/figure/value", "\"138,000\"", "a number", root ->
                child(child(sewer(root), "capital"), "figure").put("value", "138,000")),
            wrong(SEWER + "/capital/figure/value", "null", "a number", root ->
                child(child(sewer(root), "capital"), "figure").putNull("value")),
            wrong(SEWER + "/operating/escalation", "-1", "above -1", root ->
                child(sewer(root), "operating").put("escalation", -1)),
            wrong(SEWER + "/effects/bod", "\"much\"", "a number", root ->
                sewer(root).putObject("effects").put("bod", "much")),
            wrong(SEWER + "/kind", "\"Grant\"", "one of Budget, Remediation, Rollout", root ->
                sewer(root).put("kind", "Grant")),
            wrong(SEWER + "/driver/unitsPerPerson", "-2", "at least 0", root ->
                sewer(root).putObject("driver").put("kind", "PerPerson").put("unitsPerPerson", -2)),
            wrong(COSTS + "/measures/" + BUDGET + "/to", "2020", "not be before", root ->
                budget(root).put("from", 2030).put("to", 2020)),
            wrong(COSTS + "/measures/" + BUDGET + "/weights", "[1,2]", "one weight a year", root ->
                budget(root).putArray("weights").add(1).add(2)),
            wrong(COSTS + "/measures/1/id", "trunk", "used twice", root ->
                ((ObjectNode) root.at(COSTS + "/measures/1")).put("id", "trunk")),
            wrong(COSTS + "/horizon/years", "0", "from 1 to 100", root -> child(scenario(root), "horizon").put("years", 0)),
            wrong(COSTS + "/horizon/years", "1000000", "from 1 to 100", root ->
                child(scenario(root), "horizon").put("years", 1_000_000)),
            wrong(COSTS + "/horizon/first", "first", "is missing", root -> child(scenario(root), "horizon").remove("first")),
            wrong(COSTS + "/basis/discount", "-0.01", "at least 0", root ->
                child(scenario(root), "basis").put("discount", -0.01)),
            wrong(COSTS + "/basis/currency", "\"yen\"", "three capital letters", root ->
                child(scenario(root), "basis").put("currency", "yen")),
            wrong(COSTS + "/community/householdSize", "0", "above 0", root ->
                child(scenario(root), "community").putObject("householdSize").put("value", 0).putObject("evidence")
                        .put("status", "OWN").put("source", "")),
            wrong(COSTS + "/community/city", "atlantis", "not in this document", root ->
                child(scenario(root), "community").put("city", "atlantis")),
            wrong(COSTS + "/loans/0/grace", "25", "shorter than the tenor", root ->
                ((ObjectNode) list(scenario(root), "loans").get(0)).put("grace", 25)),
            wrong(COSTS + "/loans/0/payer", "\"BANK\"", "one of DONOR", root ->
                ((ObjectNode) list(scenario(root), "loans").get(0)).put("payer", "BANK")),
            wrong(COSTS + "/loads/0/points/points", "[]", "At least one year", root ->
                ((ObjectNode) list(scenario(root), "loads").get(0)).putObject("points").putArray("points")),
            wrong("/project/shelf/cities/1/population", "0", "above 0", root ->
                ((ObjectNode) root.at("/project/shelf/cities/1/population/0")).put("value", 0)),
            wrong(SEWER + "/price", "price", "no field called", root -> sewer(root).put("price", 3)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongFigures")
    void aWrongFigureIsToldWithItsPlaceItsValueAndTheRule(String place, String value, String rule,
            Consumer<JsonNode> change) throws IOException {
        var root = JSON.readTree(Files.readString(EXAMPLE));
        change.accept(root);
        assertTold(file(JSON.writeValueAsString(root)), place, value, rule);
    }

    static Stream<Arguments> wrongScenarios() {
        return Stream.of(
            wrong("A/community/people", "0", "above zero and small enough", root -> child(scenario(root), "community")
                    .putObject("people").put("kind", "Growth").put("initial", 0).put("rate", 0)),
            wrong("A/community/people", "too large", "above zero and small enough", root -> child(scenario(root), "community")
                    .putObject("people").put("kind", "Growth").put("initial", 1e300).put("rate", 1e9)),
            wrong("A/measures/trunk/capital", "1.0E308", "too large", root ->
                child(child(sewer(root), "capital"), "figure").put("value", 1e308)),
            wrong("A/measures/green-belt/weights", "1.0E308", "too large", root -> {
                budget(root).put("from", 2028).put("to", 2029);
                budget(root).putArray("weights").add(1e308).add(1e308);
            }),
            wrong("A/measures/trunk/driver", "-4", "must not be negative", root -> sewer(root).putObject("driver")
                    .put("kind", "Sites").putObject("number").put("kind", "Growth").put("initial", -4).put("rate", 0)),
            wrong("A/loads/bod/perPerson", "-1", "must not be negative", root ->
                child((ObjectNode) list(scenario(root), "loads").get(0), "perPerson").put("value", -1)),
            wrong("A/loans/municipal", "1.2", "must not exceed 1", root -> {
                var loan = list(scenario(root), "loans").get(0);
                list(scenario(root), "loans").add(loan.deepCopy());
            }));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongScenarios")
    void whatCannotBeComputedIsToldTheSameWay(String place, String value, String rule, Consumer<JsonNode> change)
            throws IOException {
        var root = JSON.readTree(Files.readString(EXAMPLE));
        change.accept(root);
        assertTold(file(JSON.writeValueAsString(root)), place, value, rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "-1e400"})
    void aNumberThatIsNoneIsRefusedAtItsPlace(String number) throws IOException {
        var text = Files.readString(EXAMPLE).replaceFirst("\"value\": 138000\\b", "\"value\": " + number);
        assertTold(file(text), SEWER + "/capital/figure/value", "", "too large to be a number, or none");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        var root = JSON.readTree(Files.readString(EXAMPLE));
        sewer(root).put("life", -3);
        child(sewer(root), "coverage").put("to", 1990);
        child(scenario(root), "basis").put("discount", "four");
        budget(root).remove("from");
        var file = file(JSON.writeValueAsString(root));
        for (var language : Language.values()) {
            assertEquals(1, estimate(language, file));
            for (var place : List.of("/measures/0/life", "/measures/0/coverage/to", "/basis/discount",
                    "/measures/" + BUDGET + "/from")) {
                assertTrue(err.toString().contains(COSTS + place + ": "), place + " in " + err);
            }
            assertEquals(4, err.toString().lines().count(), err.toString());
        }
    }

    /// A million of them is no plan; they are refused or counted, and told in a page.
    @ParameterizedTest
    @ValueSource(strings = {"0", "{}", "[]", "\"m\"", "{\"kind\":\"Budget\"}"})
    void aMillionMeasuresAreRefusedInAPage(String measure) throws IOException {
        var head = "{\"format\": 1, \"project\": {\"id\": \"p\", \"costs\": {\"scenarios\": [{\"id\": \"A\", \"measures\": [";
        var file = folder.resolve("many.kakehashi");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(head);
            for (int i = 0; i < 999_999; i++) writer.write(measure + ",");
            writer.write(measure + "]}]}}}");
        }
        assertEquals(1, estimate(Language.EN, file));
        assertTrue(err.toString().length() < 50_000, "told in " + err.toString().length() + " characters");
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "windows-31j"})
    void aFileInAnotherEncodingIsToldToBeSavedAsUtf8(String encoding) throws IOException {
        var file = Files.write(folder.resolve("old.kakehashi"), Files.readString(EXAMPLE).getBytes(Charset.forName(encoding)));
        assertEquals(1, estimate(Language.EN, file));
        assertTrue(err.toString().contains("not in UTF-8"), err.toString());
        assertEquals(1, estimate(Language.JA, file));
        assertTrue(err.toString().contains("UTF-8"), err.toString());
    }

    @Test
    void aMarkOfByteOrderDoesNotKeepAFileFromBeingRead() throws IOException {
        assertEquals(0, estimate(Language.EN, file("\uFEFF" + Files.readString(EXAMPLE))), err.toString());
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("hostile.kakehashi"), text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertTold(Path file, String place, String value, String rule) {
        assertEquals(1, estimate(Language.EN, file), err.toString());
        var told = err.toString().lines().filter(line -> line.startsWith(file + ": " + place + ": ")).toList();
        assertEquals(1, told.size(), err.toString());
        assertTrue(told.getFirst().contains(rule), told.toString());
        assertTrue(told.getFirst().contains(value), told.toString());
        assertEquals("", out.toString());
        assertFalse(err.toString().contains("\tat ") || err.toString().contains("Exception"), err.toString());
        assertEquals(1, estimate(Language.JA, file));
        var japanese = err.toString().lines().filter(line -> line.startsWith(file + ": " + place + ": ")).toList();
        assertEquals(1, japanese.size(), err.toString());
        assertTrue(japanese.getFirst().codePoints().anyMatch(c -> Character.UnicodeScript.of(c)
                == Character.UnicodeScript.HIRAGANA), japanese.toString());
        assertEquals("", out.toString());
    }
}
