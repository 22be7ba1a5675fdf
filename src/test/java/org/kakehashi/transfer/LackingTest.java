package org.kakehashi.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.transfer.TransferSamples.SEWERAGE;
import static org.kakehashi.transfer.TransferSamples.choice;
import static org.kakehashi.transfer.TransferSamples.done;
import static org.kakehashi.transfer.TransferSamples.lacking;
import static org.kakehashi.transfer.TransferSamples.published;
import static org.kakehashi.transfer.TransferSamples.seen;
import static org.kakehashi.transfer.TransferSamples.shipped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Outcome;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Conversion.Step;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Economies;

/// What is missing is named, all of it, and nothing that is not needed is asked for.
class LackingTest {
    private static final Lacking DONG = new Lacking.Value("VNM", Indicator.EXCHANGE_RATE, 2020);

    @Test
    void theShippedSeriesHaveNoRateOfTheDongAndSaySo() {
        assertEquals(List.of(DONG), lacking(SEWERAGE, "VND", 2020, "VNM", choice(Method.MIXED), shipped()));
        assertEquals("Viet Nam: the exchange rate to the US dollar of 2020 is missing. Enter it with its source.",
                DONG.says().en());
        assertEquals("ベトナム: 2020年の対米ドル為替レートがありません。出典とともに入力してください。", DONG.says().ja());
    }

    @Test
    void aRateThatAPersonEntersIsEnough() {
        var entered = new Observation("VNM", Indicator.EXCHANGE_RATE, 2020, 23_208, Status.OWN, "bank");
        var economies = shipped().with(List.of(entered));
        var conversion = done(SEWERAGE, "VND", 2020, "VNM", choice(Method.MIXED), economies);
        assertTrue(conversion.factors().stream().anyMatch(factor -> factor.observations().contains(entered)));
        assertEquals(Status.OWN, Transfer.evidence(SEWERAGE.capital(), conversion).status());
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertEquals(Set.of(new Lacking.Value("JPN", Indicator.GDP_DEFLATOR, 1990),
                new Lacking.Value("JPN", Indicator.GDP_DEFLATOR, 2020),
                new Lacking.Value("JPN", Indicator.EXCHANGE_RATE, 2020), DONG,
                new Lacking.Value("JPN", Indicator.PURCHASING_POWER, 2020),
                new Lacking.Value("VNM", Indicator.PURCHASING_POWER, 2020)),
                new HashSet<>(lacking(published(5, "JPN", "JPY", 1990, 1990), "VND", 2020, "VNM", choice(Method.MIXED),
                        Economies.NONE)));
    }

    @Test
    void whatOtherMethodsLackIsToldBesideTheFigure() {
        var economies = Economies.of(List.of(seen("JPN", Indicator.GDP_DEFLATOR, 1990, 50),
                seen("JPN", Indicator.GDP_DEFLATOR, 2020, 100)));
        var done = assertInstanceOf(Transfer.Done.class, Transfer.of(published(5, "JPN", "JPY", 1990, 1990),
                Part.CAPITAL, new Destination("JPY", 2020, "VNM"), choice(Method.MARKET), economies));
        assertEquals(List.of(new Outcome(Method.MARKET, 10)), done.conversion().outcomes());
        assertEquals(Set.of(new Lacking.Value("JPN", Indicator.CONSUMER_PRICES, 2020),
                new Lacking.Value("JPN", Indicator.CONSUMER_PRICES, 1990),
                new Lacking.Value("VNM", Indicator.PURCHASING_POWER, 2020),
                new Lacking.Value("JPN", Indicator.PURCHASING_POWER, 2020), DONG,
                new Lacking.Value("JPN", Indicator.EXCHANGE_RATE, 2020),
                new Lacking.Value("VNM", Indicator.GDP_PER_HEAD, 2020),
                new Lacking.Value("JPN", Indicator.GDP_PER_HEAD, 2020)), Set.copyOf(done.others()));
    }

    @Test
    void consumerPricesAreNotReplacedByTheDeflator() {
        var economies = Economies.of(List.of(seen("JPN", Indicator.GDP_DEFLATOR, 1990, 50),
                seen("JPN", Indicator.GDP_DEFLATOR, 2020, 100)));
        assertEquals(2, lacking(published(5, "JPN", "JPY", 1990, 1990), "JPY", 2020, "JPN",
                choice(Method.MARKET_CONSUMER_PRICES), economies).size());
    }

    @Test
    void withinOneYearAndPlaceNothingIsAskedFor() {
        for (var method : Method.values()) {
            var conversion = done(published(5, "JPN", "JPY", 2020, 2020), "JPY", 2020, "JPN", choice(method), Economies.NONE);
            assertEquals(5, conversion.value());
            assertTrue(conversion.factors().stream().allMatch(factor -> factor.observations().isEmpty()));
        }
    }

    @Test
    void aMixThatIsAllMarketAsksForNoPurchasingPowerAndTheOtherWayRound() {
        var rates = Economies.of(List.of(seen("JPN", Indicator.EXCHANGE_RATE, 2020, 100),
                seen("VNM", Indicator.EXCHANGE_RATE, 2020, 20_000)));
        var yen = published(5, "JPN", "JPY", 2020, 2020);
        assertEquals(1000, done(yen, "VND", 2020, "VNM", new Choice(Method.MIXED, 1, 1, Names.same("")), rates).value());
        var power = Economies.of(List.of(seen("JPN", Indicator.PURCHASING_POWER, 2020, 100),
                seen("VNM", Indicator.PURCHASING_POWER, 2020, 7000)));
        assertEquals(350, done(yen, "VND", 2020, "VNM", new Choice(Method.MIXED, 0, 1, Names.same("")), power).value(), 1e-9);
    }

    @Test
    void dollarsPaidAbroadBecomeTheMoneyOfThePlaceFirst() {
        // 10 dollars in Viet Nam in 2010 at 20,000 dong; prices there double until 2020; the dong falls to 25,000
        var economies = Economies.of(List.of(seen("VNM", Indicator.EXCHANGE_RATE, 2010, 20_000),
                seen("VNM", Indicator.EXCHANGE_RATE, 2020, 25_000), seen("VNM", Indicator.GDP_DEFLATOR, 2010, 50),
                seen("VNM", Indicator.GDP_DEFLATOR, 2020, 100), seen("JPN", Indicator.EXCHANGE_RATE, 2020, 100)));
        var conversion = done(published(10, "VNM", "USD", 2010, 2010), "JPY", 2020, "VNM", choice(Method.MARKET), economies);
        assertEquals(List.of(Step.OWN_MONEY, Step.PRICES, Step.MONEY, Step.ADAPTATION),
                conversion.factors().stream().map(factor -> factor.step()).toList());
        assertEquals(List.of(20_000.0, 2.0, 0.004, 1.0),
                conversion.factors().stream().map(factor -> factor.value()).toList());
        assertEquals(1600, conversion.value(), 1e-9);
    }

    @Test
    void withoutAPriceYearNothingIsConvertedUntilThePersonGivesOne() {
        var lacking = lacking(published(5, "JPN", "JPY", 0, 0), "JPY", 2020, "JPN", choice(Method.MARKET), shipped());
        assertEquals(List.of(new Lacking.PriceYear(new Names("下水道", "Sewers"))), lacking);
        assertEquals("Sewers: no price year is given, so the figure cannot be converted. Enter the year of its prices.",
                lacking.getFirst().says().en());
    }

    @Test
    void aPlaceOrMoneyThatNobodyKnowsIsNamed() {
        assertEquals(List.of(new Lacking.Money("QQQ")),
                lacking(published(5, "QQQ", "JPY", 2020, 2020), "JPY", 2020, "JPN", choice(Method.MARKET), shipped()));
        assertEquals(List.of(new Lacking.Money("QQQ")),
                lacking(published(5, "JPN", "JPY", 2020, 2020), "JPY", 2020, "QQQ", choice(Method.PURCHASING_POWER),
                        shipped()).stream().filter(lack -> lack instanceof Lacking.Money).toList());
        assertEquals(List.of(new Lacking.Currency("QQQ")),
                lacking(published(5, "JPN", "QQQ", 2020, 2020), "JPY", 2020, "JPN", choice(Method.MARKET), shipped()));
    }

    @Test
    void aFigureBeyondAllMeasureIsToldAndNotInfinite() {
        var economies = Economies.of(List.of(seen("JPN", Indicator.GDP_DEFLATOR, 1990, 1e-300),
                seen("JPN", Indicator.GDP_DEFLATOR, 2020, 1e300)));
        assertInstanceOf(Lacking.Size.class, lacking(published(5, "JPN", "JPY", 1990, 1990), "JPY", 2020, "JPN",
                choice(Method.MARKET), economies).getFirst());
        assertInstanceOf(Lacking.Size.class, lacking(published(1e308, "JPN", "JPY", 2020, 2020), "JPY", 2020, "JPN",
                new Choice(Method.MARKET, 0, 1000, Names.same("")), economies).getFirst());
    }

    @Test
    void aCostThatTheEntryDoesNotHaveIsABug() {
        assertThrows(IllegalArgumentException.class, () -> Transfer.of(SEWERAGE, Part.SAVING,
                new Destination("JPY", 2020, "JPN"), Choice.USUAL, Economies.NONE));
    }
}
