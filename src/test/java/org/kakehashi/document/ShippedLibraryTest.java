package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Transfer;

/// The figures that ship with the program are those of their sources, and say how far they can be trusted.
final class ShippedLibraryTest {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static Shelf shelf() throws IOException {
        return ShippedFiles.library().shelf();
    }

    private static Economies economies() throws IOException {
        var csv = Files.readString(ShippedFiles.ASSETS.resolve("library/country-series.csv"));
        return ((Checked.Good<Economies>) Economies.read(csv)).value().with(shelf().observations());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "sewer-conventional-kitakyushu,          CAPITAL,   -,      340000, -,      JPY, 1991, COMPUTED",
        "sewer-conventional-kitakyushu-2020,     CAPITAL,   403600, 403600, 514600, JPY, 2020, COMPUTED",
        "sewer-urban-vietnam,                    CAPITAL,   -,      231,    -,      USD, 2013, COMPUTED",
        "cheung-aek-capacity,                    CAPITAL,   -,      555400, -,      JPY, 2019, COMPUTED",
        "latrine-sewer-cambodia,                 CAPITAL,   -,      5263,   -,      USD, 2012, SOURCED",
        "simplified-lima,                        CAPITAL,   120,    -,      140,    USD, 0,    SOURCED",
        "wastewater-operation-vietnam,           OPERATING, -,      67,     -,      USD, 2011, SOURCED",
        "lubigi-kampala,                         OPERATING, -,      0.277,  -,      USD, 2019, SOURCED",
        "johkasou-5,                             CAPITAL,   600000, -,      1000000, JPY, 2024, SOURCED",
        "dewats,                                 CAPITAL,   80,     150,    300,    USD, 2010, UNVERIFIED",
        "piped-small,                            CAPITAL,   30,     -,      131,    USD, 2011, SOURCED",
        "leak-control,                           CAPITAL,   215,    500,    1000,   USD, 0,    UNVERIFIED",
        "nrw-value,                              SAVING,    -,      0.309,  -,      USD, 0,    COMPUTED",
        "landfill-middle-tonne,                  OPERATING, 3,      -,      10,     USD, 1994, SOURCED",
        "cleansing-industrial,                   OPERATING, 4.2,    -,      7.2,    USD, 1994, SOURCED",
        "composting,                             OPERATING, 10,     -,      40,     USD, 2012, UNVERIFIED",
        "baghouse-pulse,                         CAPITAL,   -,      13,     -,      USD, 1998, SOURCED",
        "venturi,                                OPERATING, -,      42,     -,      USD, 1995, SOURCED",
        "fgd-utility,                            CAPITAL,   149,    -,      174,    USD, 1990, SOURCED",
        "cp-audit,                               CAPITAL,   5000,   12000,  30000,  USD, 2010, UNVERIFIED",
        "dredging-dokai,                         CAPITAL,   -,      5143,   -,      JPY, 1975, UNVERIFIED"})
    void theFiguresAreThoseOfTheReferenceData(String id, Conversion.Part part, Double low, Double value, Double high,
            String currency, int year, Status status) throws IOException {
        var technology = shelf().technology(id).orElseThrow();
        var cost = Transfer.cost(technology, part).orElseThrow();
        assertEquals(List.of(number(low), number(value), number(high)), List.of(cost.low(), cost.value(), cost.high()));
        assertEquals(currency + " " + year, technology.currency() + " " + technology.priceYear());
        assertEquals(status, cost.evidence().status());
    }

    private static OptionalDouble number(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Test
    void aShortTonOfTheControlDatabaseIsToldInTonnes() throws IOException {
        var washing = shelf().technology("coal-washing").orElseThrow();
        assertEquals(320 / 0.90718474, Transfer.cost(washing, Conversion.Part.OPERATING).orElseThrow().central(), 0.05);
        assertEquals(1, washing.effects().getFirst().perUnit().orElseThrow());
    }

    @Test
    void everySectorOfTheReferenceDataHasEntries() throws IOException {
        var technologies = shelf().technologies();
        assertEquals(Set.of("sewerage", "water", "waste", "air", "industry", "river", "greenery", "monitoring", "energy"),
                technologies.stream().map(Technology::sector).collect(Collectors.toSet()));
        assertTrue(technologies.size() >= 60);
        for (var kind : Technology.Kind.values()) {
            assertTrue(technologies.stream().filter(entry -> entry.kind() == kind).count() > 10, kind.name());
        }
    }

    @Test
    void everyFigureSaysWhereItIsFromOrThatNoSourceConfirmsIt() throws IOException {
        var wrong = new ArrayList<String>();
        figures().forEach(evidence -> {
            var told = switch (evidence.status()) {
                case SOURCED, COMPUTED -> !evidence.source().isBlank();
                case UNVERIFIED, EXAMPLE -> !evidence.source().isBlank() || !evidence.note().isBlank();
                case OWN -> false;
            };
            if (!told) wrong.add(evidence.toString());
        });
        assertEquals(List.of(), wrong);
    }

    private static Stream<Evidence> figures() throws IOException {
        var shelf = shelf();
        return Stream.of(shelf.technologies().stream().flatMap(ShippedLibraryTest::costs),
                shelf.loans().stream().map(loan -> loan.interest().evidence()),
                shelf.thresholds().stream().map(threshold -> threshold.share().evidence()),
                shelf.benchmarks().stream().map(benchmark -> benchmark.evidence())).flatMap(evidence -> evidence);
    }

    private static Stream<Evidence> costs(Technology technology) {
        return Stream.of(Conversion.Part.values()).flatMap(part -> Transfer.cost(technology, part).stream())
                .map(cost -> cost.evidence());
    }

    @Test
    void everyObservationAndEveryEntryNamesItsSource() throws IOException {
        var shelf = shelf();
        for (var seen : shelf.observations()) assertTrue(shelf.source(seen.source()).isPresent(), seen.toString());
        assertEquals(Status.SOURCED, economies().find("VNM", Indicator.EXCHANGE_RATE, 2020).orElseThrow().status());
        assertEquals(Status.UNVERIFIED, economies().find("KHM", Indicator.EXCHANGE_RATE, 2020).orElseThrow().status());
        for (var entry : shelf.technologies()) {
            assertTrue(entry.evidence().allMatch(from -> from.source().isBlank() || shelf.source(from.source()).isPresent()),
                    entry.id());
        }
    }

    @Test
    void japaneseTextsAreJapanese() throws IOException {
        var wrong = new ArrayList<Names>();
        var shelf = shelf();
        var entries = shelf.technologies().stream();
        Stream.of(entries.flatMap(entry -> Stream.of(Stream.of(entry.name(), entry.note()),
                        entry.knowHow().stream().map(know -> know.says()),
                        entry.effects().stream().map(effect -> effect.name())).flatMap(names -> names)),
                shelf.loans().stream().map(loan -> loan.name()),
                shelf.thresholds().stream().map(threshold -> threshold.name()),
                shelf.benchmarks().stream().map(benchmark -> benchmark.name()),
                figures().map(Evidence::note)).flatMap(names -> names)
                .filter(names -> !names.isBlank() && !JAPANESE.matcher(names.ja()).find()).forEach(wrong::add);
        assertEquals(List.of(), wrong);
        for (var entry : shelf.technologies()) {
            assertFalse(JAPANESE.matcher(entry.name().en() + entry.note().en()).find(), entry.id());
        }
    }

    @Test
    void figuresOfOurCountriesComeToHaiphongAndTheOthersSayWhatIsMissing() throws IOException {
        var there = new Conversion.Destination("VND", 2020, "VNM");
        var economies = economies();
        var known = Set.of("JPN", "VNM", "KHM", "USA", "IDN");
        var lacking = new TreeSet<String>();
        for (var entry : shelf().technologies()) {
            for (var part : Conversion.Part.values()) {
                if (Transfer.cost(entry, part).isEmpty()) continue;
                var done = Transfer.of(entry, part, there, Choice.USUAL, economies) instanceof Transfer.Done;
                assertEquals(entry.priceYear() > 0 && known.contains(entry.country()), done, entry.id());
                if (!done && entry.priceYear() > 0) lacking.add(entry.country());
            }
        }
        assertEquals(Set.of("BRA", "UGA"), lacking);
    }

    @Test
    void loansThresholdsAndBenchmarksAreThere() throws IOException {
        var shelf = shelf();
        var general = shelf.loans().stream().filter(loan -> loan.id().equals("yen-loan-general")).findFirst().orElseThrow();
        assertEquals(List.of(0.029, 30, 10, 2025), List.of(general.interest().value(), general.tenor(), general.grace(),
                general.year()));
        assertEquals(Set.of(0.01, 0.02, 0.03, 0.05),
                shelf.thresholds().stream().map(threshold -> threshold.share().value()).collect(Collectors.toSet()));
        var kitakyushu = shelf.benchmarks().getFirst();
        assertEquals(40_000, kitakyushu.total().orElseThrow() / kitakyushu.people().orElseThrow() / kitakyushu.years());
        assertEquals(Set.of("JPN", "USA", "DEU", "NLD", "GBR", "FRA"),
                shelf.benchmarks().stream().map(benchmark -> benchmark.country()).collect(Collectors.toSet()));
    }
}
