package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.document.ShippedFiles.example;
import static org.kakehashi.document.ShippedFiles.good;
import static org.kakehashi.document.ShippedFiles.library;
import static org.kakehashi.document.ShippedFiles.listed;
import static org.kakehashi.document.ShippedFiles.project;
import static org.kakehashi.document.ShippedFiles.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Fact;
import org.kakehashi.cost.Measure;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Rate;

final class ShippedDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CITIES = List.of("kitakyushu", "dalian", "phnom-penh", "surabaya", "haiphong",
            "ho-chi-minh-city", "metro-cebu", "incheon", "tacoma", "norfolk", "chelyabinsk", "qingdao", "tianjin",
            "beijing", "shanghai", "kumamoto", "malmo", "freiburg", "yantai", "busan", "ulsan", "fukuoka",
            "shimonoseki", "bangkok", "jakarta");

    private static final Set<String> BLANK = Set.of("experience", "note", "notes", "place", "years", "unit", "reason", "card",
            "delegation", "course", "host", "tasks", "capacity");

    /// What a rate card has prices for; the rest is laid on by the terms of a budget.
    private static final Set<CostCategory> PRICED = EnumSet.complementOf(
            EnumSet.of(CostCategory.PRICE_RISE, CostCategory.CONTINGENCY, CostCategory.TAX));

    static Stream<Path> projects() throws IOException {
        return ShippedFiles.projects();
    }

    static Stream<Path> files() throws IOException {
        return Stream.concat(projects(), Stream.of(ShippedFiles.ASSETS.resolve("library/library.json")));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyProjectReadsAndIsWrittenBackTheSame(Path file) throws IOException {
        var project = project(file);
        assertEquals(file.getFileName().toString(), project.id() + ".kakehashi");
        assertEquals(project, good(ProjectCodec.read(ProjectCodec.write(project))));
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        for (var folder : List.of("examples", "templates")) {
            try (var there = Files.list(ShippedFiles.ASSETS.resolve(folder))) {
                assertEquals(new HashSet<>(listed(folder).toList()),
                        new HashSet<>(there.filter(file -> file.toString().endsWith(".kakehashi")).toList()));
            }
        }
    }

    @Test
    void theLibraryHoldsTheCitiesOfTheSourcesAndARateOfEveryCategory() throws IOException {
        var library = library();
        for (var city : CITIES) assertTrue(library.shelf().city(city).isPresent(), city);
        assertEquals(PRICED, new HashSet<>(library.shelf().rates().stream().map(Rate::category).toList()));
        assertTrue(library.shelf().city(library.office().homeCity()).isPresent());
        for (var source : library.shelf().sources()) {
            assertFalse(source.address().isBlank(), source.id());
            assertFalse(source.checked().isBlank(), source.id());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsThereInBothLanguages(Path file) throws IOException {
        var missing = new ArrayList<String>();
        names(JSON.readTree(file.toFile()), "", missing);
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySourcedFigureNamesItsSource(Path file) throws IOException {
        var missing = new ArrayList<String>();
        evidence(JSON.readTree(file.toFile()), "", missing);
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyScenarioCanBeComputed(Path file) throws IOException {
        var project = project(file);
        for (var scenario : project.costs().scenarios()) {
            assertTrue(result(project, scenario.id()).total() > 0, scenario.id());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyPlannedCategoryHasARate(Path file) throws IOException {
        var project = project(file);
        var categories = project.shelf().rates().stream().map(Rate::category).toList();
        if (project.plan().steps().isEmpty()) return;
        assertTrue(categories.containsAll(PRICED), project.id());
        assertTrue(project.shelf().rates().stream().allMatch(rate -> rate.currency().equals(project.plan().currency())));
    }

    @Test
    void theRecordOfKitakyushuGivesTheFiguresOfItsSource() throws IOException {
        var project = example("kitakyushu-record");
        var result = result(project, "record");
        assertEquals(800_000_000_000.0, result.total(), 1);
        assertEquals(40_000, result.perPersonYear(), 1e-6);
        assertEquals(800_000, result.perPersonTotal(), 1e-6);
        double sewerage = result.bySector().get("sewerage").sum() / result.people().sum();
        assertEquals(17_000, sewerage, 1e-6);
        assertEquals(68_000, sewerage * result.perHouseholdYear() / result.perPersonYear(), 1e-6);
        assertTrue(project.summary().en().contains("about 70,000"));
        assertTrue(project.summary().ja().contains("約7万円"));
    }

    @Test
    void haiphongComparesThreeWaysOfThirteenMeasures() throws IOException {
        var project = example("haiphong-clean-water");
        assertEquals("B", project.costs().focus());
        for (var scenario : project.costs().scenarios()) assertEquals(13, scenario.measures().size(), scenario.id());
        assertEquals(26_000, result(project, "A").perPersonYear(), 300);
        assertEquals(9_560, result(project, "B").perPersonYear(), 50);
        assertEquals(5_170, result(project, "C").perPersonYear(), 50);
        assertEquals(0.031, result(project, "B").peakBurden(), 0.0005);
        assertEquals(15, project.plan().steps().stream().filter(step -> !step.isGroup()).count());
    }

    @Test
    void morePeopleInHaiphongCostMore() throws IOException {
        var project = example("haiphong-clean-water");
        var city = project.partner();
        var first = city.population().getFirst();
        var larger = city.withPopulation(List.of(new Fact(first.value() * 2, first.year(), first.evidence())));
        assertTrue(result(project.with(larger), "B").total() > result(project, "B").total() * 1.5);
    }

    @Test
    void noStepOrMeasureOfATemplateSpeaksOfTheCityItCameFrom() throws IOException {
        for (var file : listed("templates").toList()) {
            var project = project(file);
            var words = Stream.of(Stream.of(project.summary()), project.plan().steps().stream().map(Step::name),
                    project.costs().scenarios().stream().flatMap(scenario -> scenario.measures().stream())
                            .map(Measure::name)).flatMap(names -> names).toList();
            var partner = project.partner().name();
            for (var word : words) assertFalse(word.en().contains(partner.en()) || word.ja().contains(partner.ja()),
                    word.en());
        }
    }

    /// A text is there in both languages; only notes, places and the like may be blank in both.
    private static void names(JsonNode node, String place, List<String> missing) {
        if (node.has("ja") && node.has("en")) {
            var ja = node.path("ja").textValue().isBlank();
            var en = node.path("en").textValue().isBlank();
            var mayBeBlank = BLANK.contains(place.substring(place.lastIndexOf('/') + 1));
            if (ja != en || (ja && !mayBeBlank)) missing.add(place);
            return;
        }
        below(node, place, (child, at) -> names(child, at, missing));
    }

    private static void evidence(JsonNode node, String place, List<String> missing) {
        if (node.path("status").isTextual() && node.has("source")) {
            var sourced = node.path("status").textValue().equals("SOURCED");
            if (sourced && node.path("source").textValue().isBlank()) missing.add(place);
            return;
        }
        below(node, place, (child, at) -> evidence(child, at, missing));
    }

    private static void below(JsonNode node, String place, BiConsumer<JsonNode, String> visit) {
        for (var entry : node.properties()) visit.accept(entry.getValue(), place + "/" + entry.getKey());
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) visit.accept(node.get(i), place + "/" + i);
        }
    }
}
