package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;

/// Shares of payers while they are typed.
class SharesTest {
    @Test
    void theRestGoesToTheOneWhoTakesIt() {
        var shares = new Shares(Map.of(Payer.MUNICIPAL, 1.0)).with(Payer.HOUSEHOLD, 0.3, Payer.MUNICIPAL)
                .with(Payer.DONOR, 0.2, Payer.MUNICIPAL);
        assertEquals(Map.of(Payer.HOUSEHOLD, 0.3, Payer.DONOR, 0.2, Payer.MUNICIPAL, 0.5), shares.of());
    }

    @Test
    void withoutOneWhoTakesTheRestTheSumShowsWhatIsMissing() {
        var shares = new Shares(Map.of(Payer.MUNICIPAL, 1.0)).with(Payer.MUNICIPAL, 0.6, null);
        assertEquals(0.6, shares.sum(), 1e-12);
        assertFalse(shares.whole());
        assertTrue(shares.with(Payer.NATIONAL, 0.4, null).whole());
    }

    @Test
    void moreThanAllLeavesNothingForTheRestAndShowsIt() {
        var shares = new Shares(Map.of(Payer.NATIONAL, 0.6, Payer.MUNICIPAL, 0.4)).with(Payer.HOUSEHOLD, 0.7, Payer.MUNICIPAL);
        assertEquals(1.3, shares.sum(), 1e-12);
        assertFalse(shares.whole());
    }

    /// Whatever is typed in turn, what is whole is taken by a measure.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWholeCanBePaid(long seed) {
        var random = new SplittableRandom(seed);
        var shares = new Shares(Map.of(Payer.MUNICIPAL, 1.0));
        for (int i = 0; i < 12; i++) {
            var payer = Payer.values()[random.nextInt(5)];
            shares = shares.with(payer, random.nextInt(11) / 10.0, random.nextBoolean() ? Payer.MUNICIPAL : null);
            if (shares.whole()) assertEquals(shares.of(), new Payers(shares.of(), shares.of()).capital());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
