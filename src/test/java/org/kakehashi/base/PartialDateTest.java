package org.kakehashi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-04", "2009-04-30", "0001-01-01", "2024-02-29"})
    void readsWhatItWrites(String text) {
        assertEquals(text, String.valueOf(PartialDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "209", "2009-4", "2009-13", "2023-02-29", "2009-00-10", "0000", "2009-04-30-1", "x009"})
    void refusesWhatIsNoDate(String text) {
        assertNull(PartialDate.parse(text));
    }

    @Test
    void aDayWithoutAMonthIsABug() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2009, 0, 3));
    }

    @Test
    void comparesByTheFirstDayItMayMean() {
        assertEquals(LocalDate.of(2009, 4, 1), new PartialDate(2009, 4, 0).earliest());
        assertEquals(-1, Integer.signum(new PartialDate(2009, 4, 0).compareTo(new PartialDate(2009, 4, 2))));
    }
}
