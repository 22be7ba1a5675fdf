package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;

class AmountsTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', value = {
        "8.4 | EN | 8400000", "840 | JA | 8400000", "840万円 | JA | 8400000", "840万円 | EN | 8400000",
        "¥8.4 m | EN | 8400000", "¥8.4 m | JA | 8400000", "8,400,000 | EN | 8400000", "8400000円 | JA | 8400000",
        "８４０ | JA | 8400000", "0 | EN | 0", "0.000001 | EN | 1", "0.0123 | JA | 123"})
    void isReadAsTheHeadCountsOrInFull(String typed, Language language, long amount) {
        assertEquals(Checked.good(amount), Amounts.read(typed, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "−8.4", "a lot", "1e9", "0.0000014", "100.5円", "8.4000005", "999999999999 bn"})
    void whatIsNegativeNotWholeOrNoAmountIsRefused(String typed) {
        assertInstanceOf(Checked.Bad.class, Amounts.read(typed, Language.EN));
    }

    @Test
    void whatIsEditedIsReadBackToTheYen() {
        for (long amount : new long[] {0, 1, 9_999, 8_400_001, 216_797_124, 999_999_999L, 1_000_000_000L, 94_999_999_999L, 123_456_789_012_345L}) {
            for (var language : Language.values()) {
                assertEquals(Checked.good(amount), Amounts.read(Amounts.exact(amount, language), language));
            }
        }
    }

    @Test
    void cellsCountInTheUnitOfTheHead() {
        assertEquals("8.4", Amounts.shown(8_400_000, Language.EN));
        assertEquals("840", Amounts.shown(8_400_000, Language.JA));
        assertEquals("0.009", Amounts.shown(9_000, Language.EN));
        assertEquals("0.9", Amounts.shown(9_000, Language.JA));
        assertEquals("0", Amounts.shown(0, Language.EN));
    }
}
