package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same input gives the same allocation.
class RepeatedTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameSituationIsAllocatedAlike(long seed) throws Exception {
        var first = Made.allocated(Situations.small(seed));
        var second = Made.allocated(Situations.small(seed));
        assertEquals(first.outcome(), second.outcome());
        assertEquals(first.payments(), second.payments());
        assertEquals(first.clash(), second.clash());
    }

    /// Two programmes that are alike in everything are told apart by their order alone.
    @ParameterizedTest(name = "{0} programmes")
    @MethodSource("sizes")
    void likeProgrammesAreChosenAlike(long programmes) throws Exception {
        assertEquals(Made.allocated(alike(programmes)).payments(), Made.allocated(alike(programmes)).payments());
    }

    static LongStream sizes() {
        return LongStream.range(2, 8);
    }

    private static Situation alike(long programmes) {
        var made = new Made().lodging(2027, 1000).lodging(2028, 1000).equipment(2027, 500).equipment(2028, 700).city();
        for (long p = 0; p < programmes; p++) made.with(Made.programme("p" + p, Made.ceiling(900L), Made.least(100)));
        return made.situation();
    }
}
