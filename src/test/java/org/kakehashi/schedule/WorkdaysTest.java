package org.kakehashi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkdaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 4, 2);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void aWeekendMovesToItsNeighbours() {
        assertEquals(MONDAY, Workdays.onOrAfter(SATURDAY));
        assertEquals(FRIDAY, Workdays.onOrBefore(SATURDAY.plusDays(1)));
        assertEquals(FRIDAY, Workdays.onOrAfter(FRIDAY));
        assertEquals(FRIDAY, Workdays.onOrBefore(FRIDAY));
        assertTrue(Workdays.isWorkday(FRIDAY));
        assertFalse(Workdays.isWorkday(SATURDAY));
    }

    @Test
    void countsOverWeekends() {
        assertEquals(MONDAY, Workdays.plus(FRIDAY, 1));
        assertEquals(FRIDAY, Workdays.plus(MONDAY, -1));
        assertEquals(FRIDAY.plusDays(7), Workdays.plus(FRIDAY, 5));
        assertEquals(MONDAY, Workdays.plus(SATURDAY, 0));
        assertEquals(1, Workdays.between(FRIDAY, MONDAY));
        assertEquals(-1, Workdays.between(MONDAY, FRIDAY));
    }

    @Test
    void agreesWithCountingDayByDayAlsoLongAgo() {
        for (var first : new LocalDate[] {LocalDate.of(1895, 1, 1), LocalDate.of(1969, 12, 20), LocalDate.of(2026, 1, 1)}) {
            long counted = 0;
            for (int i = 0; i < 800; i++) {
                var day = first.plusDays(i);
                assertEquals(counted, Workdays.between(first, day), day.toString());
                assertEquals(weekend(day), !Workdays.isWorkday(day), day.toString());
                assertEquals(Workdays.onOrAfter(day), Workdays.plus(first, counted), day.toString());
                if (!weekend(day)) counted++;
            }
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
