package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
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
    void conditionsOfBeforeLastYearOrReadLongAgoAreOutdated() {
        assertFalse(Openness.outdated(funder(2026, "2026-11-01"), TODAY, 4));
        assertFalse(Openness.outdated(funder(2025, "2025-11-20"), TODAY, 4));
        assertTrue(Openness.outdated(funder(2024, "2026-11-01"), TODAY, 4));
        assertTrue(Openness.outdated(funder(2026, "2025-11-19"), TODAY, 4));
        assertTrue(Openness.outdated(funder(2026, ""), TODAY, 4));
    }

    private static Funder funder(int year, String checked) {
        var name = Names.same("F");
        return new Funder("f", Origin.PROJECT, name, name, 0, 0, 1, 0, null, name, year, checked, Evidence.OWN);
    }
}
