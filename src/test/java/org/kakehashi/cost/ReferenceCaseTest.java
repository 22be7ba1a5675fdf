package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Figures published about one city's twenty years of pollution control, to the yen.
final class ReferenceCaseTest {
    private static final Horizon YEARS = new Horizon(1972, 20);

    @Test
    void allMeasuresCostFortyThousandYenPerPersonAndYear() {
        var result = Examples.result(Examples.scenario(YEARS, 1e6, Examples.budget(800e9, 1972, 1991)));
        assertEquals(40_000, result.perPersonYear(), 1e-6);
        assertEquals(800_000, result.perPersonTotal(), 1e-6);
        assertEquals(800e9, result.total(), 1);
        result.cost().stream().forEach(money -> assertEquals(40e9, money, 1e-3));
    }

    @Test
    void noMeasuresCostNothing() {
        var result = Examples.result(Examples.scenario(YEARS, 1e6));
        assertEquals(0, result.total());
        assertEquals(0, result.equivalentAnnual());
        assertEquals(0, result.peakBurden());
    }

    @Test
    void sewerageCostsSixtyEightThousandYenPerHouseholdAndYear() {
        var result = Examples.result(Examples.scenario(YEARS, 1e6, Examples.budget(340e9, 1972, 1991)));
        assertEquals(340_000, result.perPersonTotal(), 1e-6);
        assertEquals(17_000, result.perPersonYear(), 1e-6);
        assertEquals(68_000, result.perHouseholdYear(), 1e-6);
    }
}
