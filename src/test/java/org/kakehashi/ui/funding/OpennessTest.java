package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.kakehashi.reference.Window;

class OpennessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void anOpenWindowTellsTheDaysLeft() {
        var window = new Window(MonthDay.of(10, 1), MonthDay.of(11, 30));
        assertEquals(new Openness.Open(10), Openness.of(window, TODAY));
        assertEquals(new Openness.Open(0), Openness.of(window, LocalDate.of(2026, 11, 30)));
        assertEquals(new Openness.Closed(LocalDate.of(2027, 10, 1)), Openness.of(window, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void aWindowOverNewYearIsOpenOnBothSides() {
        var window = new Window(MonthDay.of(12, 15), MonthDay.of(1, 12));
        assertEquals(new Openness.Closed(LocalDate.of(2026, 12, 15)), Openness.of(window, TODAY));
        assertEquals(new Openness.Open(22), Openness.of(window, LocalDate.of(2026, 12, 21)));
        assertEquals(new Openness.Open(2), Openness.of(window, LocalDate.of(2027, 1, 10)));
    }

    @Test
    void aWindowOfAWholeYearIsAlwaysOpen() {
        assertEquals(new Openness.Always(), Openness.of(new Window(MonthDay.of(4, 1), MonthDay.of(3, 31)), TODAY));
        assertEquals(new Openness.Always(), Openness.of(new Window(MonthDay.of(1, 1), MonthDay.of(12, 31)), TODAY));
        assertEquals(new Openness.Unstated(), Openness.of(null, TODAY));
    }
}
