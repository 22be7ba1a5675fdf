package org.kakehashi.ui.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.PartialDate;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({"2009, 2009, 0, 0", "2009年, 2009, 0, 0", "令和8年, 2026, 0, 0", "2009-04, 2009, 4, 0",
        "2009/4, 2009, 4, 0", "Apr 2009, 2009, 4, 0", "april 2009, 2009, 4, 0", "2009年4月, 2009, 4, 0",
        "R8.11, 2026, 11, 0", "令和8年11月, 2026, 11, 0", "2009-04-30, 2009, 4, 30", "30 Nov 2026, 2026, 11, 30",
        "2026年11月30日, 2026, 11, 30", "２００９年４月, 2009, 4, 0"})
    void aDateIsReadAsExactlyAsItIsTyped(String typed, int year, int month, int day) {
        assertEquals(Checked.good(new PartialDate(year, month, day)), WrittenDate.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2009-13", "2009-02-30", "0", "13/2009", "0000", "0000-04"})
    void whatIsNoDateIsRefused(String typed) {
        assertInstanceOf(Checked.Bad.class, WrittenDate.read(typed));
    }

    @Test
    void aBlankTextIsNoDateWhereNoneIsNeeded() {
        assertEquals(Checked.good(Optional.empty()), WrittenDate.readIfAny(" "));
        assertEquals(Checked.good(Optional.of(new PartialDate(2014, 0, 0))), WrittenDate.readIfAny("2014"));
        assertInstanceOf(Checked.Bad.class, WrittenDate.readIfAny("later"));
    }
}
