package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StepsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void theDesignsChartsGetTheirGridlines() {
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0, 20.0, 25.0), Steps.upTo(20.1).values());
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Steps.upTo(85.3).values());
        assertEquals(List.of(0.0, 10_000.0, 20_000.0, 30_000.0, 40_000.0, 50_000.0), Steps.upTo(44_200).values());
    }

    @Test
    void aValueOnAGridlineNeedsNoFurtherOne() {
        assertEquals(40_000, Steps.upTo(40_000).high());
    }

    @Test
    void nothingToShowStillHasAScale() {
        assertEquals(new Steps(0, 1, 0.2), Steps.upTo(0));
        assertEquals(new Steps(0, 1, 0.2), Steps.upTo(Double.NaN));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fourToSixLinesEncloseAnyAmount(long seed) {
        var random = new SplittableRandom(seed);
        double most = Math.pow(10, random.nextDouble(-6, 14)) * random.nextDouble(1, 10);
        var steps = Steps.upTo(most);
        assertTrue(steps.high() >= most * (1 - 1e-9), "encloses " + most);
        assertTrue(steps.high() < most + steps.step() * 1.000001, "no empty step above " + most);
        int lines = steps.values().size();
        assertTrue(4 <= lines && lines <= 6, lines + " lines");
        double lead = steps.step() / Math.pow(10, Math.floor(Math.log10(steps.step()) + 1e-9));
        assertTrue(List.of(1L, 2L, 5L).contains(Math.round(lead)) && Math.abs(lead - Math.round(lead)) < 1e-6,
                "step " + steps.step());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void savingsHangBelowZero(long seed) {
        var random = new SplittableRandom(seed);
        double least = -random.nextDouble(1e6), most = random.nextDouble(1e6);
        var steps = Steps.over(least, most);
        assertTrue(steps.low() <= least && most <= steps.high(), steps.toString());
        assertTrue(steps.values().stream().anyMatch(v -> v == 0), "zero is a gridline");
        assertTrue(steps.values().size() <= 7, steps.values().toString());
    }
}
