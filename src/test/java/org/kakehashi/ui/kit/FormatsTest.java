package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.base.Language.EN;
import static org.kakehashi.base.Language.JA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.PartialDate;

class FormatsTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);

    @Test
    void amountsPerPersonCountTenThousandsInJapanese() {
        assertEquals("¥9,570", Formats.perPerson(9568, "JPY", EN));
        assertEquals("9,570円", Formats.perPerson(9568, "JPY", JA));
        assertEquals("¥26,000", Formats.perPerson(26_004, "JPY", EN));
        assertEquals("2.6万円", Formats.perPerson(26_004, "JPY", JA));
        assertEquals("¥40,000", Formats.perPerson(40_000, "JPY", EN));
        assertEquals("4万円", Formats.perPerson(40_000, "JPY", JA));
        assertEquals("4.34万円", Formats.perPerson(43_400, "JPY", JA));
    }

    @Test
    void cityTotalsAreBillionsAndHundredMillions() {
        assertEquals("¥249 bn", Formats.cityTotal(249_199e6, "JPY", EN));
        assertEquals("2,492億円", Formats.cityTotal(249_199e6, "JPY", JA));
        assertEquals("¥800 bn", Formats.cityTotal(800e9, "JPY", EN));
        assertEquals("¥804.3 bn", Formats.cityTotalExact(804.3e9, "JPY", EN));
        assertEquals("8,043億円", Formats.cityTotal(804.3e9, "JPY", JA));
        assertEquals("¥19.6 bn", Formats.cityTotal(19.63e9, "JPY", EN));
        assertEquals("1兆2,340億円", Formats.cityTotal(1.234e12, "JPY", JA));
        assertEquals("19.6億円", Formats.cityTotal(1.963e9, "JPY", JA));
    }

    @Test
    void projectMoneyIsMillionsAndTenThousands() {
        assertEquals("¥36.2 m", Formats.projectMoney(36.2e6, "JPY", EN));
        assertEquals("3,620万円", Formats.projectMoney(36.2e6, "JPY", JA));
        assertEquals("¥112.0 m", Formats.projectMoney(112e6, "JPY", EN));
        assertEquals("2億4,440万円", Formats.projectMoney(244.4e6, "JPY", JA));
        assertEquals("1億円", Formats.projectMoney(1e8, "JPY", JA));
        assertEquals("¥480,000", Formats.projectMoney(480_000, "JPY", EN));
        assertEquals("48万円", Formats.projectMoney(480_000, "JPY", JA));
        assertEquals("−¥21.7 m", Formats.projectMoney(-21.7e6, "JPY", EN));
    }

    @Test
    void fullAmountsKeepEveryDigit() {
        assertEquals("¥6,824,840", Formats.money(6_824_840, "JPY", EN));
        assertEquals("6,824,840円", Formats.money(6_824_840, "JPY", JA));
        assertEquals("0円", Formats.money(-0.2, "JPY", JA));
        assertEquals("–", Formats.money(Double.NaN, "JPY", JA));
    }

    @Test
    void otherCurrenciesKeepTheirCodeOrName() {
        assertEquals("VND 1,650,000", Formats.perPerson(1_648_000, "VND", EN).replace('\u00a0', ' '));
        assertEquals("165万ドン", Formats.perPerson(1_648_000, "VND", JA));
        assertEquals("US$64.3", Formats.perPerson(64.31, "USD", EN));
        assertEquals("64.3米ドル", Formats.perPerson(64.31, "USD", JA));
        assertEquals("IDR 2.5 bn", Formats.projectMoney(2.5e9, "IDR", EN).replace('\u00a0', ' '));
        assertEquals("25億ルピア", Formats.projectMoney(2.5e9, "IDR", JA));
        assertEquals("KHR 12.0 m", Formats.projectMoney(12e6, "KHR", EN).replace('\u00a0', ' '));
        assertEquals("CNY 45.0 m", Formats.projectMoney(45e6, "CNY", EN).replace('\u00a0', ' '));
        assertEquals("4,500万元", Formats.projectMoney(45e6, "CNY", JA));
        assertEquals("PHP 900", Formats.money(900, "PHP", EN).replace('\u00a0', ' '));
        assertEquals("AUD 900", Formats.money(900, "AUD", EN).replace('\u00a0', ' '));
    }

    @Test
    void unitsStandInHeads() {
        assertEquals("¥ bn", Formats.cityUnit("JPY", EN));
        assertEquals("億円", Formats.cityUnit("JPY", JA));
        assertEquals("¥ m", Formats.projectUnit("JPY", EN));
        assertEquals("万円", Formats.projectUnit("JPY", JA));
        assertEquals("¥", Formats.unit("JPY", EN));
        assertEquals("VND m", Formats.projectUnit("VND", EN));
    }

    @Test
    void axesCountThousandsOrTenThousands() {
        assertEquals("10k", Formats.axis(10_000, EN));
        assertEquals("1万", Formats.axis(10_000, JA));
        assertEquals("20k", Formats.axis(20_000, EN));
        assertEquals("2万", Formats.axis(20_000, JA));
        assertEquals("0", Formats.axis(0, JA));
        assertEquals("−5", Formats.axis(-5, EN));
    }

    @Test
    void percentHasAThinSpaceAndMinusIsAMinus() {
        assertEquals("3.1\u2009%", Formats.percent(0.0312, 1));
        assertEquals("24\u2009%", Formats.percent(0.239, 0));
        assertEquals("\u22121\u2009%", Formats.percent(-0.01, 0));
        assertEquals("+2.0", Formats.signed(2, 1));
        assertEquals("0", Formats.signed(0.2, 0));
    }

    @Test
    void datesAreWrittenAsEachOfficeWritesThem() {
        assertEquals("30 Nov 2026", Formats.date(DEADLINE, EN));
        assertEquals("2026/11/30", Formats.date(DEADLINE, JA));
        assertEquals("令和8年11月30日", Formats.eraDate(DEADLINE, JA));
        assertEquals("30 Nov 2026 (Reiwa 8)", Formats.eraDate(DEADLINE, EN));
        assertEquals("令和元年5月1日", Formats.eraDate(LocalDate.of(2019, 5, 1), JA));
        assertEquals("平成31年4月30日", Formats.eraDate(LocalDate.of(2019, 4, 30), JA));
        assertEquals("30 Nov", Formats.dayMonth(DEADLINE, EN));
        assertEquals("11/30", Formats.dayMonth(DEADLINE, JA));
        assertEquals("Apr 2009", Formats.date(new PartialDate(2009, 4, 0), EN));
        assertEquals("2009年4月", Formats.date(new PartialDate(2009, 4, 0), JA));
        assertEquals("2009年", Formats.date(new PartialDate(2009, 0, 0), JA));
    }

    @Test
    void rangesSayTheYearOnceIfItIsTheSame() {
        var august = LocalDate.of(2026, 8, 3);
        var december = LocalDate.of(2026, 12, 18);
        assertEquals("3 Aug – 18 Dec 26", Formats.shortRange(august, december, EN));
        assertEquals("26/8/3〜12/18", Formats.shortRange(august, december, JA));
        var october = LocalDate.of(2026, 10, 15);
        var later = LocalDate.of(2029, 10, 19);
        assertEquals("15 Oct 26 – 19 Oct 29", Formats.shortRange(october, later, EN));
        assertEquals("26/10/15〜29/10/19", Formats.shortRange(october, later, JA));
        assertEquals("Oct 2026 – Oct 2029", Formats.monthRange(october, later, EN));
        assertEquals("2026/10〜2029/10", Formats.monthRange(october, later, JA));
    }

    @Test
    void fiscalYearsBearTheEraInJapanese() {
        assertEquals("FY2027", Formats.fiscalYear(2027, EN));
        assertEquals("2027年度(令和9)", Formats.fiscalYear(2027, JA));
        assertEquals("2019年度(令和元)", Formats.fiscalYear(2019, JA));
        assertEquals("2027年度", Formats.fiscalYearPlain(2027, JA));
        assertEquals("FY2033–35", Formats.fiscalYears(2033, 2035, EN));
        assertEquals("2033〜35年度", Formats.fiscalYears(2033, 2035, JA));
        assertEquals("Reiwa 9", Formats.eraYear(2027, EN));
        assertEquals("令和9", Formats.eraYear(2027, JA));
    }

    @Test
    void tilesSetTheUnitSmaller() {
        assertEquals(new Formats.Parted("¥249", "bn"), Formats.parted("¥249 bn"));
        assertEquals(new Formats.Parted("2,492", "億円"), Formats.parted("2,492億円"));
        assertEquals(new Formats.Parted("2億4,440", "万円"), Formats.parted("2億4,440万円"));
    }
}
