package org.kakehashi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void onlyWhatWasReadWithinAYearIsCurrent() {
        assertFalse(Checking.isOld("2025-11-22", TODAY));
        assertTrue(Checking.isOld("2025-11-21", TODAY));
        assertTrue(Checking.isOld("", TODAY));
        assertTrue(Checking.isOld("last spring", TODAY), "nobody can tell");
    }

    @Test
    void aDayIsADayOnlyAsIsoText() {
        assertEquals(Optional.of(TODAY), Checking.day("2026-11-22"));
        assertEquals(Optional.empty(), Checking.day("2026-02-30"));
        assertEquals(Optional.empty(), Checking.day("spring 2024"));
    }
}
