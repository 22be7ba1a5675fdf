package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Gap;
import org.kakehashi.reference.Origin;

/// Kitakyushu 1972–1991 in every basis, as worked out before the program was written.
final class BenchmarkTest {
    private static final Economies SHIPPED = shipped();
    private static final Benchmark ALL = benchmark(804.3e9);
    private static final Benchmark SEWERS = benchmark(340e9);

    private static Economies shipped() {
        try {
            var read = Economies.read(Files.readString(Path.of("assets/library/country-series.csv")));
            return assertInstanceOf(Economies.class, assertInstanceOf(Checked.Good.class, read).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Benchmark benchmark(double total) {
        return benchmark(OptionalDouble.of(total), "JPY", OptionalDouble.of(1e6), OptionalDouble.empty(),
                OptionalDouble.empty(), 1972, 1991);
    }

    private static Benchmark benchmark(OptionalDouble total, String currency, OptionalDouble people,
            OptionalDouble low, OptionalDouble high, int from, int to) {
        return new Benchmark("k", Origin.PROJECT, Names.same("Kitakyushu"), "JPN", from, to, total, currency, people,
                low, high, List.of(), Evidence.OWN);
    }

    private static void money(double total, double error, double each, double errorEach, String currency,
            Benchmark benchmark, BenchmarkBasis basis) {
        var money = assertInstanceOf(BenchmarkLevel.Money.class, BenchmarkLevel.of(benchmark, basis, SHIPPED));
        assertEquals(total, money.total(), error);
        assertEquals(each, money.perPersonYear().orElseThrow(), errorEach);
        assertEquals(currency, money.currency());
    }

    @Test
    void asItWasPaid() {
        money(804.3e9, 1e-3, 40_215, 1e-9, "JPY", ALL, new BenchmarkBasis.Nominal());
        money(340e9, 1e-3, 17_000, 1e-9, "JPY", SEWERS, new BenchmarkBasis.Nominal());
    }

    @Test
    void inYenOf2020ByTheDeflator() {
        money(954.9e9, 0.05e9, 47_743, 0.5, "JPY", ALL, new BenchmarkBasis.Deflated(2020));
        money(403.6e9, 0.05e9, 20_182, 0.5, "JPY", SEWERS, new BenchmarkBasis.Deflated(2020));
    }

    @Test
    void inYenOf2020ByConsumerPrices() {
        money(1217.3e9, 0.05e9, 60_866, 0.5, "JPY", ALL, new BenchmarkBasis.ConsumerPrices(2020));
        money(514.6e9, 0.05e9, 25_730, 0.5, "JPY", SEWERS, new BenchmarkBasis.ConsumerPrices(2020));
    }

    @Test
    void inDollarsOfEachYear() {
        money(3.94e9, 0.005e9, 197, 0.5, "USD", ALL, new BenchmarkBasis.Dollars());
        money(1.665e9, 0.005e9, 83, 0.5, "USD", SEWERS, new BenchmarkBasis.Dollars());
    }

    @Test
    void asAShareOfTheMeanProductPerHead() {
        var share = assertInstanceOf(BenchmarkLevel.Share.class,
                BenchmarkLevel.of(ALL, new BenchmarkBasis.ShareOfProduct(), SHIPPED));
        assertEquals(0.0170, share.low(), 0.00005);
        assertEquals(share.low(), share.high());
        assertEquals(0.0072, assertInstanceOf(BenchmarkLevel.Share.class,
                BenchmarkLevel.of(SEWERS, new BenchmarkBasis.ShareOfProduct(), SHIPPED)).low(), 0.00005);
        // the mean itself: 2.370 million yen
        assertEquals(2.370e6, 40_215 / share.low(), 500);
    }

    @Test
    void aShareThatTheSourceGivesIsTakenAsItIs() {
        var given = benchmark(OptionalDouble.empty(), "JPY", OptionalDouble.empty(), OptionalDouble.of(0.0122),
                OptionalDouble.of(0.0162), 1972, 1986);
        assertEquals(new BenchmarkLevel.Share(0.0122, 0.0162),
                BenchmarkLevel.of(given, new BenchmarkBasis.ShareOfProduct(), Economies.NONE));
        assertEquals(new BenchmarkLevel.Untold(),
                BenchmarkLevel.of(given, new BenchmarkBasis.Nominal(), Economies.NONE));
    }

    @Test
    void foreignMoneyIsChangedInEachYearBeforeItIsBroughtForward() {
        // 30 dollars in each of two years at 100 and 200 yen; prices double from the first to the second
        var economies = Economies.of(List.of(seen(Indicator.EXCHANGE_RATE, 2000, 100),
                seen(Indicator.EXCHANGE_RATE, 2001, 200), seen(Indicator.GDP_DEFLATOR, 2000, 50),
                seen(Indicator.GDP_DEFLATOR, 2001, 100)));
        var foreign = benchmark(OptionalDouble.of(60), "USD", OptionalDouble.of(10), OptionalDouble.empty(),
                OptionalDouble.empty(), 2000, 2001);
        assertEquals(new BenchmarkLevel.Money(12_000, OptionalDouble.of(600), "JPY"),
                BenchmarkLevel.of(foreign, new BenchmarkBasis.Deflated(2001), economies));
        assertEquals(new BenchmarkLevel.Money(60, OptionalDouble.of(3), "USD"),
                BenchmarkLevel.of(foreign, new BenchmarkBasis.Dollars(), economies));
    }

    private static Observation seen(Indicator indicator, int year, double value) {
        return new Observation("JPN", indicator, year, value, Status.SOURCED, "WB");
    }

    @Test
    void everyNumberThatIsMissingIsNamed() {
        var three = benchmark(OptionalDouble.of(60), "JPY", OptionalDouble.of(10), OptionalDouble.empty(),
                OptionalDouble.empty(), 2000, 2001);
        var lacks = assertInstanceOf(BenchmarkLevel.Lacks.class,
                BenchmarkLevel.of(three, new BenchmarkBasis.Deflated(2001), Economies.NONE));
        assertEquals(List.of(new Gap("JPN", Indicator.GDP_DEFLATOR, 2001), new Gap("JPN", Indicator.GDP_DEFLATOR, 2000)),
                lacks.gaps());
        assertEquals("Japan: the GDP deflator of 2001 is missing. Enter it with its source.",
                lacks.gaps().getFirst().says().en());
        assertEquals("日本: 2001年のGDPデフレーターがありません。出典とともに入力してください。",
                lacks.gaps().getFirst().says().ja());
    }

    @Test
    void withoutPeopleThereIsATotalOnly() {
        var nobody = benchmark(OptionalDouble.of(60), "JPY", OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), 2000, 2001);
        assertEquals(new BenchmarkLevel.Money(60, OptionalDouble.empty(), "JPY"),
                BenchmarkLevel.of(nobody, new BenchmarkBasis.Nominal(), Economies.NONE));
        assertEquals(new BenchmarkLevel.Untold(),
                BenchmarkLevel.of(nobody, new BenchmarkBasis.ShareOfProduct(), Economies.NONE));
    }
}
