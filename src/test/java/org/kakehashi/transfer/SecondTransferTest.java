package org.kakehashi.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.UnitCost;

/// Section 7 of the model page a second time, dollar by dollar, sharing no code with the program.
class SecondTransferTest {
    private static final Map<String, String> MONEY = Map.of("JPN", "JPY", "VNM", "VND", "KHM", "KHR", "USA", "USD",
            "CHN", "CNY", "DEU", "EUR");
    private static final List<String> COUNTRIES = MONEY.keySet().stream().sorted().toList();
    private static final int FIRST = 1990;
    private static final int LAST = 2024;
    private SplittableRandom random;
    private Map<String, Double> numbers;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private Economies economies() {
        var seen = new ArrayList<Observation>();
        numbers = new HashMap<>();
        for (var country : COUNTRIES) {
            for (int year = FIRST; year <= LAST; year++) {
                for (var indicator : Indicator.values()) {
                    double value = Math.exp(random.nextDouble(-3, 9));
                    if (indicator == Indicator.EXCHANGE_RATE && country.equals("USA")) value = 1;
                    numbers.put(country + indicator + year, value);
                    seen.add(TransferSamples.seen(country, indicator, year, value));
                }
            }
        }
        return Economies.of(seen);
    }

    private double number(String country, Indicator indicator, int year) {
        return numbers.get(country + indicator + year);
    }

    /// @return what an amount of one money buys of another on the market
    private double change(double amount, String of, String in, int year) {
        return amount / perDollar(of, year) * perDollar(in, year);
    }

    private double perDollar(String money, int year) {
        for (var country : COUNTRIES) if (MONEY.get(country).equals(money)) return number(country, Indicator.EXCHANGE_RATE, year);
        throw new AssertionError(money);
    }

    private double brought(double value, String money, int from, int to, String country, Destination wanted,
            Choice choice) {
        double sum = 0;
        for (int year = from; year <= to; year++) {
            double own = change(value, money, MONEY.get(country), year);
            var index = choice.method() == Method.MARKET_CONSUMER_PRICES ? Indicator.CONSUMER_PRICES : Indicator.GDP_DEFLATOR;
            sum += own / number(country, index, year) * number(country, index, wanted.priceYear());
        }
        double then = sum / (to - from + 1) * choice.adaptation();
        int year = wanted.priceYear();
        double market = change(then, MONEY.get(country), wanted.currency(), year);
        double international = then / number(country, Indicator.PURCHASING_POWER, year);
        double there = international * number(wanted.country(), Indicator.PURCHASING_POWER, year);
        double power = change(there, MONEY.get(wanted.country()), wanted.currency(), year);
        return switch (choice.method()) {
            case MARKET_CONSUMER_PRICES, MARKET -> market;
            case MIXED -> choice.traded() * market + (1 - choice.traded()) * power;
            case PURCHASING_POWER -> power;
            case INCOME -> market / number(country, Indicator.GDP_PER_HEAD, year)
                    * number(wanted.country(), Indicator.GDP_PER_HEAD, year);
        };
    }

    private String country() {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothComeToTheSameFigure(long seed) {
        random = new SplittableRandom(seed);
        var economies = economies();
        int year = random.nextInt(FIRST, LAST + 1);
        int from = random.nextBoolean() ? year : random.nextInt(FIRST, year + 1);
        var country = country();
        var money = MONEY.get(random.nextBoolean() ? country : country());
        double low = random.nextDouble(-10, 1000);
        double high = low + random.nextDouble(100);
        var cost = new UnitCost(OptionalDouble.of(low), random.nextBoolean() ? OptionalDouble.empty()
                : OptionalDouble.of(random.nextDouble(low, high)), OptionalDouble.of(high), TransferSamples.S1);
        var to = new Destination(MONEY.get(country()), random.nextInt(FIRST, LAST + 1), country());
        double traded = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> random.nextDouble();
        };
        var choice = new Choice(Method.values()[random.nextInt(5)], traded, random.nextDouble(0.1, 3), Names.same("why"));

        var done = assertInstanceOf(Transfer.Done.class, Transfer.of(
                TransferSamples.published(cost, country, money, from, year), Part.CAPITAL, to, choice, economies));

        var conversion = done.conversion();
        near(brought(cost.central(), money, from, year, country, to, choice), conversion.value());
        near(brought(low, money, from, year, country, to, choice), conversion.low());
        near(brought(high, money, from, year, country, to, choice), conversion.high());
        assertEquals(List.of(), done.others());
        assertEquals(List.of(Method.values()), conversion.outcomes().stream().map(outcome -> outcome.method()).toList());
        for (var outcome : conversion.outcomes()) {
            near(brought(cost.central(), money, from, year, country, to, choice.with(outcome.method())), outcome.value());
            if (outcome.method() == choice.method()) assertEquals(conversion.value(), outcome.value());
        }
        double product = 1;
        for (var factor : conversion.factors()) product *= factor.value();
        assertEquals(conversion.from().value() * product, conversion.value());
        for (var factor : conversion.factors()) {
            for (var used : factor.observations()) {
                assertEquals(number(used.country(), used.indicator(), used.year()), used.value());
            }
        }
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, 1e-12 * Math.max(1e-300, Math.abs(expected)));
    }
}
