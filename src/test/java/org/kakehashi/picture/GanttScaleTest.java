package org.kakehashi.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GanttScaleTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static GanttScale any(SplittableRandom random) {
        return new GanttScale(random.nextDouble(15_000, 30_000), random.nextDouble(GanttScale.LEAST, GanttScale.MOST));
    }

    @Test
    void fourFiscalYearsFillTheWidth() {
        var scale = GanttScale.fitting(APRIL, APRIL.plusYears(4), 730.5);
        assertEquals(0.5, scale.pixelsPerDay(), 1e-9);
        assertEquals(0, scale.x(APRIL), 1e-9);
        assertEquals(730.5, scale.x(APRIL.plusYears(4)), 1e-9);
    }

    @Test
    void quartersBeginWithTheFiscalYear() {
        var scale = GanttScale.fitting(LocalDate.of(2026, 5, 20), LocalDate.of(2027, 1, 15), 300);
        assertEquals(List.of(APRIL, APRIL.plusMonths(3), APRIL.plusMonths(6), APRIL.plusMonths(9)),
                scale.starts(3, 4, 300));
        assertEquals(List.of(APRIL), scale.starts(12, 4, 300));
    }

    @Test
    void labelsThinOutAsTheScaleShrinks() {
        assertEquals(1, new GanttScale(0, 5).labelled(38));
        assertEquals(3, new GanttScale(0, 0.5).labelled(38));
        assertEquals(12, new GanttScale(0, 0.1).labelled(38));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDayStandsWhereItIsFound(long seed) {
        var random = new SplittableRandom(seed);
        var scale = any(random);
        var day = APRIL.plusDays(random.nextLong(-5000, 5000));
        assertEquals(day, scale.day(scale.x(day)));
        assertEquals(day, scale.day(scale.x(day.plusDays(1)) - 0.01));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void zoomKeepsTheDayUnderThePointer(long seed) {
        var random = new SplittableRandom(seed);
        var scale = any(random);
        double x = random.nextDouble(1400);
        var zoomed = scale.zoomed(random.nextDouble(0.1, 10), x);
        assertEquals(scale.left() + x / scale.pixelsPerDay(), zoomed.left() + x / zoomed.pixelsPerDay(), 1e-6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void panningThereAndBackChangesNothing(long seed) {
        var random = new SplittableRandom(seed);
        var scale = any(random);
        double far = random.nextDouble(-3000, 3000);
        assertEquals(scale.left(), scale.panned(far).panned(-far).left(), 1e-6);
        assertEquals(-far, scale.panned(far).x(APRIL) - scale.x(APRIL), 1e-6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void periodsCoverTheWholeWidth(long seed) {
        var random = new SplittableRandom(seed);
        var scale = any(random);
        double width = random.nextDouble(50, 1500);
        int months = List.of(1, 3, 6, 12).get(random.nextInt(4));
        int first = random.nextInt(1, 13);
        var starts = scale.starts(months, first, width);
        assertTrue(scale.x(starts.getFirst()) <= 0, "begins before the left edge");
        assertTrue(scale.x(starts.getLast().plusMonths(months)) >= width, "ends after the right edge");
        for (var start : starts) {
            assertEquals(0, Math.floorMod(start.getMonthValue() - first, months), start + " begins a period");
            assertEquals(1, start.getDayOfMonth());
        }
    }
}
