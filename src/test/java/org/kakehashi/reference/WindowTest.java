package org.kakehashi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final Window overNewYear = new Window(MonthDay.of(12, 1), MonthDay.of(2, 10));

    @Test
    void closesThisYearUntilTheDayItself() {
        var window = new Window(MonthDay.of(10, 1), MonthDay.of(11, 30));
        assertEquals(LocalDate.of(2026, 11, 30), window.nextClosing(LocalDate.of(2026, 11, 30)));
        assertEquals(LocalDate.of(2027, 11, 30), window.nextClosing(LocalDate.of(2026, 12, 1)));
        assertEquals(LocalDate.of(2026, 10, 1), window.openingBefore(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void mayCrossNewYear() {
        var closing = overNewYear.nextClosing(LocalDate.of(2026, 12, 15));
        assertEquals(LocalDate.of(2027, 2, 10), closing);
        assertEquals(LocalDate.of(2026, 12, 1), overNewYear.openingBefore(closing));
    }
}
