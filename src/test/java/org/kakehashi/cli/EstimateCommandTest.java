package org.kakehashi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Language;

final class EstimateCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path HAIPHONG = Path.of("assets/examples/haiphong-clean-water.kakehashi");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(Language language, Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Program.run(List.of(arguments).stream().map(Object::toString).toList(), new PrintWriter(out),
                new PrintWriter(err), language, LocalDate.of(2026, 11, 20));
    }

    private JsonNode estimate(Object... arguments) throws IOException {
        assertEquals(0, run(Language.EN, arguments), err.toString());
        assertEquals("", err.toString());
        return JSON.readTree(out.toString());
    }

    /// @return a file like the example, with its project changed
    private Path changed(Consumer<ObjectNode> change) throws IOException {
        var root = JSON.readTree(Files.readString(HAIPHONG));
        change.accept((ObjectNode) root.get("project"));
        return Files.write(folder.resolve("changed.kakehashi"), JSON.writeValueAsBytes(root));
    }

    private static ObjectNode scenario(ObjectNode project, String id) {
        for (var scenario : project.at("/costs/scenarios")) {
            if (scenario.get("id").asText().equals(id)) return (ObjectNode) scenario;
        }
        throw new AssertionError(id);
    }

    @Test
    void everyFieldThatIsPromisedIsThereByItsName() throws IOException {
        var json = estimate("estimate", HAIPHONG, "--scenario", "B", "--json");
        var names = new TreeSet<String>();
        json.fieldNames().forEachRemaining(names::add);
        assertTrue(names.containsAll(List.of("scenario", "currency", "priceYear", "years", "cost", "perPerson", "total",
                "perPersonYear", "perPersonTotal", "perHouseholdYear", "presentValue", "equivalentAnnualCost",
                "householdBurden", "peakBurdenYear", "bySector", "byPayer", "effects", "unabated", "damage",
                "outstandingDebt")), names.toString());
        for (var yearly : List.of("cost", "gross", "people", "perPerson", "householdBurden", "damage")) {
            assertEquals(json.get("years").size(), json.get(yearly).size(), yearly);
        }
        assertEquals("B", json.get("scenario").asText());
    }

    @Test
    void measuresPayersAndTheYearsEachSumToTheTotal() throws IOException {
        var json = estimate("estimate", HAIPHONG, "--json");
        double total = json.get("total").asDouble();
        double measures = 0;
        for (var measure : json.get("byMeasure")) measures += measure.get("total").asDouble();
        assertEquals(total, measures, total * 1e-9);
        double payers = 0;
        for (var payer : json.get("byPayer")) for (var year : payer) payers += year.asDouble();
        assertEquals(total, payers, total * 1e-9);
        double saved = 0;
        for (var measure : json.get("byMeasure")) for (var year : measure.get("saving")) saved += year.asDouble();
        double gross = 0;
        for (var year : json.get("gross")) gross += year.asDouble();
        assertEquals(total + saved, gross, total * 1e-9);
        assertTrue(json.at("/requiredTariff/operating").asDouble() < json.at("/requiredTariff/full").asDouble());
        assertTrue(json.at("/costEffectiveness/plants/bod").asDouble() > 0);
        assertTrue(json.get("residualValue").asDouble() > 0);
        assertEquals(json.get("byPayer").size(), json.get("cashByPayer").size());
    }

    @Test
    void limitsOfSectorsAndIncomeGroupsAreToldWithTheirBurden() throws IOException {
        var file = changed(project -> {
            var community = (ObjectNode) scenario(project, "B").get("community");
            var limit = community.putArray("limits").addObject().put("id", "pipes");
            limit.putArray("sectors").add("water").add("sewerage");
            figure(limit.putObject("share"), 0.5);
            community.putObject("groups").putArray("shares").add(0.4).add(0.6);
            ((ObjectNode) community.get("groups")).putObject("evidence").put("status", "OWN").put("source", "");
        });
        var json = estimate("estimate", file, "--scenario", "B", "--json");
        assertEquals(0.5, json.at("/burdenByLimit/pipes/limit").asDouble());
        assertTrue(json.at("/burdenByLimit/pipes/firstYearOverLimit").isNull());
        double all = json.get("peakBurden").asDouble();
        assertTrue(json.at("/burdenByLimit/pipes/peak").asDouble() < all);
        // the poorer half has 40 % of the income, so 0.8 of the mean
        assertEquals(all / 0.8, json.at("/burdenByGroup/0/peak").asDouble(), 1e-12);
        assertEquals(0, run(Language.EN, "estimate", file, "--scenario", "B"));
        assertTrue(out.toString().contains("Income group 1 of 2"), out.toString());
        assertEquals(0, run(Language.JA, "estimate", file, "--scenario", "B"));
        assertTrue(out.toString().contains("所得階層1/2"), out.toString());
    }

    private static void figure(ObjectNode figure, double value) {
        figure.put("value", value).putObject("evidence").put("status", "OWN").put("source", "");
    }

    @Test
    void withoutANameTheScenarioInFocusIsTold() throws IOException {
        assertEquals("B", estimate("estimate", HAIPHONG, "--json").get("scenario").asText());
        var other = changed(project -> ((ObjectNode) project.get("costs")).put("focus", "C"));
        assertEquals("C", estimate("estimate", other, "--json").get("scenario").asText());
        assertEquals("A", estimate("estimate", other, "--scenario", "A", "--json").get("scenario").asText());
    }

    @Test
    void aWrongScenarioDoesNotKeepTheOthersFromBeingTold() throws IOException {
        var file = changed(project -> ((ObjectNode) scenario(project, "A").get("measures").get(0))
                .putObject("driver").put("kind", "PerPerson").put("unitsPerPerson", 1e308));
        assertEquals(0, run(Language.EN, "estimate", file, "--scenario", "B"));
        assertEquals(1, run(Language.EN, "estimate", file, "--scenario", "A"));
    }

    @Test
    void allProblemsOfAScenarioAreToldWithTheirPlaceAndNoResultIsPrinted() throws IOException {
        var file = changed(project -> {
            var scenario = scenario(project, "B");
            ((ObjectNode) scenario.at("/community")).putObject("people").put("kind", "Growth").put("initial", 0)
                    .put("rate", 0);
            ((ObjectNode) scenario.get("measures").get(0)).putObject("driver").put("kind", "Sites")
                    .putObject("number").put("kind", "Growth").put("initial", -2).put("rate", 0);
            for (var load : scenario.get("loads")) ((ObjectNode) load.at("/perPerson")).put("value", -3);
        });
        for (var language : Language.values()) {
            assertEquals(1, run(language, "estimate", file, "--scenario", "B", "--json"));
            assertEquals("", out.toString());
            for (var place : List.of("B/community/people: ", "B/measures/trunk/driver: ", "B/loads/bod/perPerson: ")) {
                assertTrue(err.toString().contains(file + ": " + place), place + " in " + err);
            }
            assertFalse(err.toString().contains("\tat "), err.toString());
        }
    }

    @Test
    void whatIsNotKnownIsNullAndNeverNotANumber() throws IOException {
        var file = changed(project -> {
            for (var city : project.at("/shelf/cities")) ((ObjectNode) city).putObject("facts");
            ((ObjectNode) scenario(project, "B").get("community")).remove("householdSize");
            var measures = (ArrayNode) scenario(project, "B").get("measures");
            for (int i = measures.size() - 1; i >= 0; i--) {
                if (measures.get(i).at("/driver/kind").asText().equals("PerHousehold")) measures.remove(i);
            }
        });
        var json = estimate("estimate", file, "--scenario", "B", "--json");
        for (var unknown : List.of("/perHouseholdYear", "/requiredTariff/operating", "/requiredTariff/full",
                "/peakBurdenYear", "/peakBurden", "/firstYearOverLimit")) {
            assertTrue(json.at(unknown).isNull(), unknown);
        }
        assertEquals(0, json.get("householdBurden").size());
        assertFalse(out.toString().contains("NaN"), out.toString());
        assertEquals(0, run(Language.EN, "estimate", file, "--scenario", "B"));
        assertFalse(out.toString().contains("NaN"), out.toString());
        assertTrue(out.toString().matches("(?s).*Per household and year +–\n.*"), out.toString());
    }

    @Test
    void peopleReadSectorsPayersAndMeasuresInTheirLanguage() {
        assertEquals(0, run(Language.JA, "estimate", HAIPHONG));
        for (var word : List.of("下水道", "家計", "建設費", "宅内接続", "1世帯当たり年間", "必要料金", "家計負担率")) {
            assertTrue(out.toString().contains(word), word + " in " + out);
        }
        assertEquals(0, run(Language.EN, "estimate", HAIPHONG));
        for (var word : List.of("Sewerage", "Households", "Capital", "House connections", "Per household and year",
                "Tariff to recover", "Household burden", "Other scenarios: A, C")) {
            assertTrue(out.toString().contains(word), word + " in " + out);
        }
    }

    @Test
    void columnsStandUnderEachOtherInBothScripts() {
        var lines = new Columns().row("下水道", "1").row("Air", "12,345").lines();
        assertEquals(List.of("  下水道       1", "  Air     12,345"), lines);
        assertEquals(6, Columns.width("下水道"));
    }
}
