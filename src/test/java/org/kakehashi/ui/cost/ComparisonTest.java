package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Origin;

/// The scenarios stand beside Kitakyushu, and what is missing is named instead of guessed.
class ComparisonTest {
    private static final Benchmark KITAKYUSHU = new Benchmark("kitakyushu", Origin.PROJECT, Names.same("Kitakyushu"),
            "JPN", 1972, 1991, OptionalDouble.of(800e9), "JPY", OptionalDouble.of(1e6), OptionalDouble.empty(),
            OptionalDouble.empty(), List.of(), Evidence.sourced("S1"));
    private CostsSheet sheet;

    @BeforeEach
    void open() throws IOException {
        var project = CostsGallery.read(Path.of("assets/examples/haiphong-clean-water.kakehashi"));
        Map<String, Outcome> outcomes = new HashMap<>(Outcome.all(project, Map.of()));
        sheet = CostsSheet.of(project, outcomes, Set.of());
    }

    private List<CompareRow> rows(CompareBasis basis, Economies economies) {
        return new Comparison(sheet, economies, basis).rows(List.of(KITAKYUSHU));
    }

    @Test
    void kitakyushuPaidFortyThousandYenAPersonAndYear() {
        var rows = rows(CompareBasis.NOMINAL, Economies.NONE);
        assertEquals(40_000, rows.getLast().value());
        assertEquals("1972–1991", rows.getLast().years());
        assertEquals(sheet.scenarios().size() + 1, rows.size());
        assertEquals(sheet.result().orElseThrow().perPersonYear(), rows.get(sheet.focus()).value());
    }

    @Test
    void aMissingSeriesIsNamedByCountryAndYear() {
        var missing = rows(CompareBasis.CONSUMER_PRICES, Economies.NONE).getLast();
        assertFalse(missing.isKnown());
        var says = missing.note().in(Language.EN);
        assertTrue(says.contains("Japan") && says.contains("2020"), says);
    }

    @Test
    void dollarsNeedTheRateOfThePriceYear() {
        int year = sheet.scenario().orElseThrow().basis().priceYear();
        var without = rows(CompareBasis.DOLLARS, Economies.NONE).get(sheet.focus());
        assertFalse(without.isKnown());
        assertTrue(without.note().in(Language.EN).contains(Integer.toString(year)), without.note().en());
        var with = rows(CompareBasis.DOLLARS, Economies.of(List.of(
                new Observation("JPN", Indicator.EXCHANGE_RATE, year, 150, Status.OWN, "")))).get(sheet.focus());
        assertEquals(sheet.result().orElseThrow().perPersonYear() / 150, with.value(), 1e-9);
    }
}
