package org.kakehashi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Status;

class EconomiesTest {
    private static final String HEADS =
            "iso3,year,cpi_2020_100,gdp_deflator_2020_100,fx_lcu_per_usd,ppp_lcu_per_intl_usd,gdp_per_head_usd\n";

    private static Economies good(String csv) {
        return assertInstanceOf(Economies.class, assertInstanceOf(Checked.Good.class, Economies.read(csv)).value());
    }

    private static List<String> bad(String csv) {
        return switch (Economies.read(csv)) {
            case Checked.Good<Economies> _ -> List.of();
            case Checked.Bad<Economies>(var problems) -> problems.stream().map(Problem::says).map(says -> says.en()).toList();
        };
    }

    @Test
    void theShippedSeriesAreReadWhole() throws IOException {
        var shipped = good(Files.readString(Path.of("assets/library/country-series.csv")));
        assertEquals(new Observation("JPN", Indicator.PURCHASING_POWER, 2020, 100.742, Status.SOURCED, "WB"),
                shipped.find("JPN", Indicator.PURCHASING_POWER, 2020).orElseThrow());
        assertEquals(106.7754, shipped.rate("JPY", 2020).orElseThrow().value());
        assertEquals(List.of("CHN", "IDN", "IND", "JPN", "KHM", "MYS", "PHL", "THA", "USA", "VNM"),
                List.copyOf(shipped.countries()));
        assertEquals(Optional.empty(), shipped.find("VNM", Indicator.EXCHANGE_RATE, 2020));
    }

    @Test
    void anEmptyCellIsNoNumberAndAnEmptyLineIsNoLine() {
        var read = good(HEADS + "JPN,2020,100,,106.7754,,\r\n\nJPN,2021,99.5,,,,1e4\n");
        assertEquals(99.5, read.find("JPN", Indicator.CONSUMER_PRICES, 2021).orElseThrow().value());
        assertEquals(10_000, read.find("JPN", Indicator.GDP_PER_HEAD, 2021).orElseThrow().value());
        assertEquals(Optional.empty(), read.find("JPN", Indicator.GDP_DEFLATOR, 2020));
        assertEquals(OptionalInt.of(2021), read.latest("JPN", Indicator.CONSUMER_PRICES));
        assertEquals(OptionalInt.empty(), read.latest("JPN", Indicator.GDP_DEFLATOR));
    }

    @Test
    void everyWrongLineIsNamedWithItsNumber() {
        assertEquals(List.of("Line 2: there are 6 cells; 7 are expected.",
                "Line 3: “Japan” is not a country code of three capital letters.",
                "Line 4: “20” is not a year of four digits.",
                "Line 5: “NaN” is not a number above zero. A cell without a number stays empty.",
                "Line 5: “-3” is not a number above zero. A cell without a number stays empty.",
                "Line 6: “0” is not a number above zero. A cell without a number stays empty.",
                "Line 6: “1e999” is not a number above zero. A cell without a number stays empty.",
                "Line 8: JPN 2020 is there twice."),
                bad(HEADS + "JPN,2020,1,1,1,1\nJapan,2020,,,,,\nJPN,20,,,,,\nJPN,2019,NaN,-3,,,\nJPN,2018,0,,1e999,,\n"
                        + "JPN,2020,,,,,\nJPN,2020,,,,,\n"));
        assertTrue(bad("country,year\n").getFirst().startsWith("Line 1: these heads are expected: iso3,year"));
        assertTrue(bad("").getFirst().startsWith("Line 1"));
    }

    @Test
    void aDollarIsADollarInEveryYear() {
        assertEquals(1, Economies.NONE.find("USA", Indicator.EXCHANGE_RATE, 1850).orElseThrow().value());
        assertEquals(1, Economies.NONE.rate("USD", 2020).orElseThrow().value());
        assertEquals(Optional.empty(), Economies.NONE.find("USA", Indicator.GDP_DEFLATOR, 2020));
    }

    @Test
    void aShelfsOwnObservationsLieOverTheSeries() {
        var read = good(HEADS + "JPN,2020,100,100,106.7754,,\n");
        var own = new Observation("JPN", Indicator.EXCHANGE_RATE, 2020, 110, Status.OWN, "");
        var later = new Observation("JPN", Indicator.EXCHANGE_RATE, 2020, 120, Status.OWN, "");
        var dong = new Observation("VNM", Indicator.EXCHANGE_RATE, 2021, 23_000, Status.OWN, "");
        assertEquals(own, read.with(List.of(own)).find("JPN", Indicator.EXCHANGE_RATE, 2020).orElseThrow());
        assertEquals(later, read.with(List.of(own)).with(List.of(later)).rate("JPY", 2020).orElseThrow());
        assertEquals(100, read.with(List.of(own)).find("JPN", Indicator.GDP_DEFLATOR, 2020).orElseThrow().value());
        assertEquals(List.of("JPN", "VNM"), List.copyOf(read.with(List.of(dong)).countries()));
        assertEquals(106.7754, read.rate("JPY", 2020).orElseThrow().value());
    }

    @Test
    void aCurrencyIsThatOfTheCountryItIsCalledAfter() {
        assertEquals("JPN", Countries.using("JPY").getFirst());
        assertEquals("USA", Countries.using("USD").getFirst());
        assertEquals("CHE", Countries.using("CHF").getFirst());
        assertEquals("DEU", Countries.using("EUR").getFirst());
        assertEquals(List.of(), Countries.using("QQQ"));
        assertEquals(Optional.of("VND"), Countries.currency("VNM"));
        assertEquals(Optional.empty(), Countries.currency("ATA"));
        assertEquals(Optional.empty(), Countries.currency("QQQ"));
        var france = Economies.of(List.of(new Observation("FRA", Indicator.EXCHANGE_RATE, 2020, 0.9, Status.OWN, "")));
        assertEquals("FRA", france.rate("EUR", 2020).orElseThrow().country());
    }
}
