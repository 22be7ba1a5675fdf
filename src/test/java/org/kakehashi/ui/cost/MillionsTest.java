package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;

/// How amounts are read and written in columns that count in millions.
class MillionsTest {
    @Test
    void aPlainNumberCountsAsTheColumnDoes() {
        assertEquals(46_500e6, read("46,500", "JPY"));
        assertEquals(46_500e6, read("\uff14\uff16\uff0c\uff15\uff10\uff10", "JPY"));
        assertEquals(-2.5e6, read("\u22122.5", "JPY"));
    }

    @Test
    void aWordOfScaleOrACurrencySaysItself() {
        assertEquals(380e6, read("3.8\u5104\u5186", "JPY"));
        assertEquals(380e6, read("\u00a5380 m", "JPY"));
        assertEquals(380e6, read("\uff13\uff0e\uff18\u5104\u5186", "JPY"));
        assertEquals(500_000, read("\u00a5500,000", "JPY"));
    }

    @Test
    void whatNobodyCanMeanInMillionsIsTheAmountItself() {
        assertEquals(380e6, read("380,000,000", "JPY"));
        assertEquals(46_500_000e6, read("46,500,000", "VND"));
    }

    @Test
    void whatIsNoAmountOrBeyondAllMoneyIsRefused() {
        assertInstanceOf(Checked.Bad.class, Millions.read("abc", "JPY"));
        assertInstanceOf(Checked.Bad.class, Millions.read("", "JPY"));
        assertInstanceOf(Checked.Bad.class, Millions.read("9999999999999999999999", "JPY"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackToTheLastDigit(long seed) {
        var random = new SplittableRandom(seed);
        double amount = (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(0, 17.5));
        if (random.nextBoolean()) amount = Math.rint(amount);
        for (var currency : new String[] {"JPY", "VND"}) {
            double back = read(Millions.write(amount, currency), currency);
            assertEquals(amount, back, 1e-15 * Math.abs(amount));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static double read(String text, String currency) {
        return switch (Millions.read(text, currency)) {
            case Checked.Good<Double>(Double value) -> value;
            case Checked.Bad<Double> bad -> throw new AssertionError(text + ": " + bad);
        };
    }
}
