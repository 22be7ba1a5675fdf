package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"3.8億円", "¥380 m", "380,000,000", "380000000", "３８０，０００，０００", "3億8,000万円", "38,000万",
        "JPY 380 million", "￥380m", "0.38 bn", "¥ 380 M"})
    void theSameAmountIsTypedInManyWays(String text) {
        assertEquals(Checked.good(380e6), Typed.amount(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "3.8億億円", "1 万 2 億", "12..5", "¥", "NaN", "1e5", "5 m 3 bn"})
    void whatIsNoAmountIsSaidToBeNone(String text) {
        assertInstanceOf(Checked.Bad.class, Typed.amount(text));
    }

    @Test
    void partsOfAYenAreRefusedWhereMoneyIsWhole() {
        assertEquals(Checked.good(8_400_000L), Typed.wholeAmount("¥8.4 m"));
        assertEquals(Checked.good(330_000_001L), Typed.wholeAmount("3.30000001億円"));
        assertEquals(Checked.good(-5L), Typed.wholeAmount("-5"));
        assertInstanceOf(Checked.Bad.class, Typed.wholeAmount("100.5"));
        assertInstanceOf(Checked.Bad.class, Typed.wholeAmount("0.00001万円"));
        assertInstanceOf(Checked.Bad.class, Typed.wholeAmount("many"));
    }

    @Test
    void scalesAndSignsAreRead() {
        assertEquals(Checked.good(12e6), Typed.amount("1,200万"));
        assertEquals(Checked.good(-1.5), Typed.number("\u22121.5"));
        assertEquals(Checked.good(240_000.0), Typed.number("240 k"));
        assertEquals(Checked.good(0.35), Typed.percent("35 %"));
        assertEquals(Checked.good(0.35), Typed.percent("３５％"));
        assertEquals(Checked.good(0.031), Typed.percent("3.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "FY2027", "2027年度", "R9", "令和9", "令和9年度", "２０２７", "2027年度(令和9)", "Reiwa 9"})
    void theSameYearIsTypedInManyWays(String text) {
        assertEquals(Checked.good(2027), Typed.year(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/11/30", "2026-11-30", "30 Nov 2026", "30nov2026", "R8.11.30", "令和8年11月30日", "2026年11月30日",
        "２０２６／１１／３０"})
    void theSameDayIsTypedInManyWays(String text) {
        assertEquals(Checked.good(LocalDate.of(2026, 11, 30)), Typed.date(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/2/30", "30/11", "soon", "", "31 Nov 2026"})
    void daysThatAreNoneAreRefused(String text) {
        assertInstanceOf(Checked.Bad.class, Typed.date(text));
    }

    @Test
    void everyFullAmountReadsBackAsItself() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            double amount = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            for (var currency : new String[] {"JPY", "VND", "USD", "CNY", "PHP", "IDR", "KHR"}) {
                for (var language : Language.values()) {
                    assertEquals(Checked.good(amount), Typed.amount(Formats.money(amount, currency, language)));
                }
            }
        }
    }
}
