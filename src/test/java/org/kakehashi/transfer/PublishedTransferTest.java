package org.kakehashi.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.transfer.TransferSamples.SEWERAGE;
import static org.kakehashi.transfer.TransferSamples.choice;
import static org.kakehashi.transfer.TransferSamples.done;
import static org.kakehashi.transfer.TransferSamples.published;
import static org.kakehashi.transfer.TransferSamples.seen;
import static org.kakehashi.transfer.TransferSamples.shipped;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Outcome;
import org.kakehashi.base.Conversion.Step;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Economies;

/// Conversions that were published or worked out before the program was written.
class PublishedTransferTest {
    private static final Economies SHIPPED = shipped();

    @Test
    void kitakyushusSewersCost403600YenOf2020ByTheDeflatorAnd514600ByConsumerPrices() {
        var deflated = done(SEWERAGE, "JPY", 2020, "JPN", choice(Method.MARKET), SHIPPED);
        var consumer = done(SEWERAGE, "JPY", 2020, "JPN", choice(Method.MARKET_CONSUMER_PRICES), SHIPPED);
        assertEquals(1.1872, deflated.factor(), 0.00005);
        assertEquals(1.5135, consumer.factor(), 0.00005);
        assertEquals(403_600, deflated.value(), 100);
        assertEquals(514_600, consumer.value(), 50);
        assertEquals(21, deflated.factors().getFirst().observations().size());
    }

    @ParameterizedTest
    @CsvSource({"1990, 2.062, 2.332", "1995, 1.827, 2.000", "1998, 1.744, 1.869"})
    void dollarsAreBroughtTo2023AsInTheAirPollutionTables(int year, double deflator, double consumerPrices) {
        var filter = published(13, "USA", "USD", year, year);
        assertEquals(deflator, done(filter, "USD", 2023, "USA", choice(Method.MARKET), SHIPPED).factor(), 0.0005);
        assertEquals(consumerPrices,
                done(filter, "USD", 2023, "USA", choice(Method.MARKET_CONSUMER_PRICES), SHIPPED).factor(), 0.0005);
    }

    /// The columns of the table of partners: price level, GDP per head, total and sewers a person and year.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"JPN, 0.6283, 40041, 447, 1.1, 189, 0.47", "KHM, 0.3297, 1547, 235, 15.2, 99, 6.4",
        "IDN, 0.2994, 3854, 213, 5.5, 90, 2.3", "VNM, 0.2879, 3534, 205, 5.8, 87, 2.5",
        "CHN, 0.4908, 10409, 349, 3.4, 148, 1.4", "PHL, 0.3379, 3228, 240, 7.5, 102, 3.2"})
    void kitakyushusSpendingAtThePriceLevelOfAPartner(String country, double level, double income, double total,
            double share, double sewers, double sewersShare) {
        // a price level is purchasing power over the market rate; the rate of the partner is left at one
        var economies = SHIPPED.with(List.of(seen("JPN", Indicator.PURCHASING_POWER, 2020, 0.6283 * 106.7754)))
                .with(country.equals("JPN") ? List.of() : List.of(seen(country, Indicator.EXCHANGE_RATE, 2020, 1),
                        seen(country, Indicator.PURCHASING_POWER, 2020, level)));
        var all = done(published(40_215, "JPN", "JPY", 1972, 1991), "USD", 2020, country,
                choice(Method.PURCHASING_POWER), economies).value();
        var sewerage = done(published(17_000, "JPN", "JPY", 1972, 1991), "USD", 2020, country,
                choice(Method.PURCHASING_POWER), economies).value();
        assertEquals(total, all, 0.5);
        assertEquals(sewers, sewerage, 0.5);
        assertEquals(share, 100 * all / income, 0.055);
        assertEquals(sewersShare, 100 * sewerage / income, 0.055);
    }

    @Test
    void theSpreadOfMethodsIsTenfoldForCambodiaAndIncomesGive17To116Dollars() {
        var economies = SHIPPED.with(List.of(seen("KHM", Indicator.EXCHANGE_RATE, 2020, 1433.7692 / 0.3297),
                seen("CHN", Indicator.EXCHANGE_RATE, 2020, 6.9042)));
        var spending = published(40_215, "JPN", "JPY", 1972, 1991);
        var cambodia = done(spending, "USD", 2020, "KHM", choice(Method.INCOME), economies);
        assertEquals(17, cambodia.value(), 0.5);
        assertEquals(116, done(spending, "USD", 2020, "CHN", choice(Method.INCOME), economies).value(), 0.5);
        assertEquals(true, cambodia.most() / cambodia.least() > 10);
    }

    @Test
    void theChainOfTheLibraryPictureLeadsFrom340000To206500Yen() {
        var economies = SHIPPED.with(List.of(seen("JPN", Indicator.PURCHASING_POWER, 2020, 0.6283 * 106.7754),
                seen("VNM", Indicator.EXCHANGE_RATE, 2020, 23_000),
                seen("VNM", Indicator.PURCHASING_POWER, 2020, 0.2879 * 23_000)));
        var simplified = new Choice(Method.MIXED, 0.3, 0.824, Names.same("40 % simplified sewers"));
        var chain = done(SEWERAGE, "JPY", 2020, "VNM", simplified, economies);
        assertEquals(List.of(Step.PRICES, Step.MONEY, Step.ADAPTATION),
                chain.factors().stream().map(factor -> factor.step()).toList());
        double prices = 340_000 * chain.factors().get(0).value();
        double mixed = prices * chain.factors().get(1).value();
        assertEquals(403_600, prices, 100);
        assertEquals(0.621, chain.factors().get(1).value(), 0.0005);
        assertEquals(250_600, mixed, 100);
        assertEquals(206_500, chain.value(), 100);
        assertEquals(List.of(424_000L, 332_600L, 206_500L, 152_400L, 29_400L), chain.outcomes().stream()
                .map(Outcome::value).map(value -> Math.round(value / 100) * 100).toList());
        assertEquals(29_400, chain.least(), 50);
        assertEquals(424_000, chain.most(), 50);
    }
}
