package org.kakehashi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

class FunderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void conditionsOfBeforeLastYearOrReadLongAgoAreOutdated() {
        assertFalse(funder(2026, "2026-11-01").isOutdated(TODAY));
        assertFalse(funder(2025, "2025-11-20").isOutdated(TODAY));
        assertTrue(funder(2024, "2026-11-01").isOutdated(TODAY));
        assertTrue(funder(2026, "2025-11-19").isOutdated(TODAY));
        assertTrue(funder(2026, "").isOutdated(TODAY));
    }

    @Test
    void aDayThatIsNoneIsNotKnown() {
        assertEquals(Optional.of(LocalDate.of(2026, 10, 31)), funder(2026, "2026-10-31").lastChecked());
        assertEquals(Optional.empty(), funder(2026, "2026-02-30").lastChecked());
        assertEquals(Optional.empty(), funder(2026, "spring").lastChecked());
    }

    private static Funder funder(int year, String checked) {
        var name = Names.same("F");
        return new Funder("f", Origin.PROJECT, name, name, 0, 0, 1, 0, null, name, year, checked, Evidence.OWN);
    }
}
