package org.kakehashi.ui.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.partnership.Event;

class YearsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void allYearsReachFromTheFirstEventToToday() {
        assertEquals(new Years(1901, 2026), Years.all(List.of(event(1901), event(1963)), TODAY));
        assertEquals(new Years(2009, 2030), Years.all(List.of(event(2009), event(2030)), TODAY));
        assertEquals(new Years(2017, 2026), Years.all(List.of(), TODAY));
    }

    @Test
    void zoomingKeepsTheYearUnderThePointerInPlace() {
        assertEquals(new Years(2005, 2014), new Years(2000, 2019).zoomed(0.5, 2010));
        assertEquals(new Years(2000, 2002), new Years(2000, 2002).zoomed(0.5, 2001), "no fewer than three");
    }

    @Test
    void aYearOutsideIsMovedIntoSight() {
        assertEquals(new Years(1990, 1999), new Years(2000, 2009).showing(1990));
        assertEquals(new Years(2006, 2015), new Years(2000, 2009).showing(2015));
        assertEquals(new Years(1, 10), new Years(5, 14).moved(-50));
    }

    private static Event event(int year) {
        return new Event("e" + year, new PartialDate(year, 0, 0), null, null, Names.same("E"), false, Evidence.OWN);
    }
}
