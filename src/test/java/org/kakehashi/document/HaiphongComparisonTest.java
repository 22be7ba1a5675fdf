package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Measure;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Economies;
import org.kakehashi.transfer.Transfer;

/// The worked comparison for Haiphong costs only what the library says, brought there by the model's equation.
final class HaiphongComparisonTest {

    private static Project shipped() throws IOException {
        return ShippedFiles.project(HaiphongComparison.FILE);
    }

    private static Stream<Measure> measures() throws IOException {
        return shipped().costs().scenarios().stream().flatMap(scenario -> scenario.measures().stream());
    }

    private static List<Figure> figures() throws IOException {
        return measures().flatMap(measure -> HaiphongWorks.prices(measure).stream()).toList();
    }

    @Test
    void theFileIsWhatTheProgramMakesOfTheLibrary() throws IOException {
        assertTrue(HaiphongComparison.project().equals(shipped()), "write the file anew with HaiphongComparison");
    }

    @Test
    void everyCostIsAFigureOfTheLibraryBroughtToHaiphong() throws IOException {
        var library = ShippedFiles.library().shelf();
        int brought = 0;
        for (var figure : figures()) {
            var conversion = figure.evidence().conversion();
            if (figure.value() == 0) {
                assertNull(conversion);
                continue;
            }
            brought++;
            assertNotNull(conversion, figure.toString());
            var entry = library.technology(conversion.entry()).orElseThrow();
            var cost = Transfer.cost(entry, conversion.part()).orElseThrow();
            assertEquals(entry, shipped().shelf().technology(entry.id()).orElseThrow());
            assertEquals(List.of(cost.least(), cost.central(), cost.most()),
                    List.of(conversion.from().low(), conversion.from().value(), conversion.from().high()));
            assertEquals(new Conversion.Destination("JPY", 2020, "VNM"), conversion.to());
            assertTrue(figure.evidence().status() != Status.SOURCED && figure.evidence().status() != Status.OWN);
        }
        assertEquals(25, brought);
    }

    /// Section 7 of the model page, written out once more.
    @Test
    void everyFigureFollowsFromTheSeriesByTheEquation() throws IOException {
        var economies = HaiphongComparison.economies();
        for (var figure : figures()) {
            var conversion = figure.evidence().conversion();
            if (conversion == null) continue;
            var from = conversion.from();
            double brought = 0;
            for (int year = from.priceFrom(); year <= from.priceYear(); year++) {
                brought += rate(economies, currencyCountry(from.currency()), from.country(), year)
                        * seen(economies, from.country(), Indicator.GDP_DEFLATOR, 2020)
                        / seen(economies, from.country(), Indicator.GDP_DEFLATOR, year);
            }
            brought *= from.value() / (from.priceYear() - from.priceFrom() + 1);
            double market = rate(economies, from.country(), "JPN", 2020);
            double power = seen(economies, "VNM", Indicator.PURCHASING_POWER, 2020)
                    / seen(economies, from.country(), Indicator.PURCHASING_POWER, 2020) * rate(economies, "VNM", "JPN", 2020);
            double expected = brought * (0.3 * market + 0.7 * power);
            assertEquals(1, figure.value() / expected, 1e-12, conversion.entry());
            assertEquals(1, conversion.value() / figure.value(), 1e-12, conversion.entry());
            assertTrue(conversion.least() <= figure.value() && figure.value() <= conversion.most());
        }
    }

    private static String currencyCountry(String currency) {
        return Countries.using(currency).getFirst();
    }

    /// @return money of the one country for a unit of the other's
    private static double rate(Economies economies, String of, String in, int year) {
        return of.equals(in) ? 1 : seen(economies, in, Indicator.EXCHANGE_RATE, year)
                / seen(economies, of, Indicator.EXCHANGE_RATE, year);
    }

    private static double seen(Economies economies, String country, Indicator indicator, int year) {
        return economies.find(country, indicator, year).orElseThrow().value();
    }

    @Test
    void theProjectCarriesWhatItNeedsToBeReadWithoutTheLibrary() throws IOException {
        var shelf = shipped().shelf();
        for (var figure : figures()) {
            var conversion = figure.evidence().conversion();
            if (conversion == null) continue;
            for (var factor : conversion.factors()) {
                for (var seen : factor.observations()) {
                    assertTrue(seen.source().isEmpty() || shelf.source(seen.source()).isPresent(), seen.toString());
                }
            }
        }
        assertEquals(Set.of("water-sewerage-3", "water-sewerage-5", "waste-1"),
                shelf.thresholds().stream().map(threshold -> threshold.id()).collect(Collectors.toSet()));
    }

    @Test
    void threeWaysAreComparedAndWaitingCostsMost() throws IOException {
        var project = shipped();
        var a = ShippedFiles.result(project, "A");
        var b = ShippedFiles.result(project, "B");
        var c = ShippedFiles.result(project, "C");
        assertEquals(5_630, a.perPersonYear(), 5);
        assertEquals(2_520, b.perPersonYear(), 5);
        assertEquals(1_610, c.perPersonYear(), 5);
        assertTrue(a.damage().sum() > b.damage().sum() && a.damage().sum() > c.damage().sum());
        for (var result : List.of(a, b, c)) {
            assertTrue(result.peakBurden() > 0.001 && result.peakBurden() < 0.03, () -> "burden " + result.peakBurden());
            assertEquals(Set.of("water-sewerage-3", "waste-1"), result.burdenByLimit().keySet());
        }
    }

    @Test
    void theSummarySaysWhatTheEngineComputes() throws IOException {
        var project = shipped();
        assertEquals(HaiphongSummary.of(project), project.summary());
        assertTrue(project.summary().en().contains("5,630 yen") && project.summary().ja().contains("5,630円"));
    }
}
