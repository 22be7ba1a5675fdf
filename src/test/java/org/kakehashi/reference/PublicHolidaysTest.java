package org.kakehashi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Names;

/// The holidays that ship are those that the governments published.
class PublicHolidaysTest {
    private static final PublicHolidays HOLIDAYS = PublicHolidays.shipped();

    private static List<String> days(String country, int year) {
        return HOLIDAYS.in(country, year).stream().filter(day -> !day.worked())
                .map(day -> day.day().toString().substring(5)).distinct().toList();
    }

    /// As the Cabinet Office of Japan lists them, with the days made up for Sundays and those between two holidays.
    @ParameterizedTest
    @CsvSource({
        "2020, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23",
        "2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23",
        "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
        "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
        "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
        "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"})
    void japanKeepsTheDaysOfTheCabinetOffice(int year, String days) {
        assertEquals(List.of(days.split(" ", -1)), days("JPN", year));
    }

    /// The State Council's notices, weekends within a break left out or in, as far as the days themselves are holidays.
    @Test
    void chinaWorksOnWeekendsInExchange() {
        var worked = HOLIDAYS.in("CHN", 2025).stream().filter(Holiday::worked).map(Holiday::day).toList();

        assertEquals(List.of("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"),
                worked.stream().map(LocalDate::toString).toList());
        for (var day : List.of("01-01", "01-28", "01-29", "02-03", "02-04", "04-04", "05-01", "05-05", "06-02", "10-01",
                "10-06", "10-08")) {
            assertTrue(days("CHN", 2025).contains(day), day);
        }
    }

    @ParameterizedTest
    @CsvSource({"2015, 02-19", "2019, 02-05", "2020, 01-25", "2021, 02-12", "2022, 02-01", "2023, 01-22", "2024, 02-10",
        "2025, 01-29", "2026, 02-17", "2027, 02-06", "2028, 01-26", "2029, 02-13", "2030, 02-02", "2031, 01-23",
        "2035, 02-08"})
    void tetBeginsWithTheVietnameseNewMoon(int year, String day) {
        assertEquals(List.of(day), HOLIDAYS.in("VNM", year).stream().filter(h -> h.name().en().equals("Lunar New Year"))
                .map(h -> h.day().toString().substring(5)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "KHM, 2025, 01-01 01-07 03-08 04-14 04-15 04-16 05-01 05-11 05-14 05-15 06-18 09-21 09-22 09-23 09-24 10-15 10-29 11-04 11-05 11-06 11-09 12-29",
        "KOR, 2024, 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25",
        "PHL, 2025, 01-01 01-29 04-01 04-09 04-17 04-18 04-19 05-01 05-12 06-06 06-12 07-27 08-21 08-25 10-31 11-01 11-30 12-08 12-24 12-25 12-30 12-31"})
    void partnersKeepTheDaysThatWereProclaimed(String country, int year, String days) {
        assertEquals(List.of(days.split(" ", -1)), days(country, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPN", "CHN", "KOR", "VNM", "KHM", "IDN", "PHL", "THA", "MYS", "LAO", "MMR", "IND", "BGD",
        "MNG", "UGA"})
    void everyPartnerHasNamedHolidaysThroughout(String country) {
        var years = HOLIDAYS.listed(country).orElseThrow();
        assertTrue(years.from() <= 2015 && years.to() >= 2035, years.toString());
        for (int year = years.from(); year <= years.to(); year++) {
            var days = HOLIDAYS.in(country, year);
            assertTrue(days.size() >= 6, country + year);
            for (var day : days) {
                assertFalse(day.name().ja().isBlank() || day.name().en().isBlank(), day.toString());
                assertTrue(day.name().ja().codePoints().anyMatch(c -> c > 0x3000), day.name().ja());
            }
            assertEquals(days.size(), new HashSet<>(days).size(), country + year);
        }
    }

    @Test
    void daysWorkedInExchangeAreWeekends() {
        for (int year = 2015; year <= 2026; year++) {
            for (var day : HOLIDAYS.in("CHN", year)) {
                boolean weekend = day.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
                assertTrue(!day.worked() || weekend, day.toString());
            }
        }
    }

    @Test
    void whatIsNotYetAnnouncedIsMarked() {
        assertTrue(HOLIDAYS.in("VNM", 2030).stream().filter(h -> h.name().en().contains("Lunar")).allMatch(Holiday::expected));
        assertTrue(HOLIDAYS.in("JPN", 2027).stream().noneMatch(Holiday::expected));
    }

    @Test
    void otherCountriesGoByTheRulesOfALibrary() {
        var days = HOLIDAYS.in("DEU", 2027);
        assertTrue(days.stream().anyMatch(day -> day.day().equals(LocalDate.of(2027, 10, 3))), days.toString());
        assertTrue(days("BRA", 2027).contains("09-07"));
        assertTrue(HOLIDAYS.known("FRA"));
    }

    @Test
    void anUnknownCountryHasNone() {
        assertEquals(List.of(), HOLIDAYS.in("ZZZ", 2027));
        assertEquals(List.of(), HOLIDAYS.in("", 2027));
        assertFalse(HOLIDAYS.known("ZZZ"));
    }

    @Test
    void aYearBeyondTheListHasNone() {
        assertEquals(List.of(), HOLIDAYS.in("VNM", 2051));
    }

    @Test
    void aTableThatIsNotOfTheFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> HolidayTable.read("country,day"));
        assertThrows(IllegalArgumentException.class,
                () -> HolidayTable.read("country,kind,ja,en,days\nJPN,off,a,b,2027-13"));
        var read = HolidayTable.read("country,kind,ja,en,days\nJPN,work,甲,A,2027..2028-03-01~");
        assertEquals(List.of(new Holiday(LocalDate.of(2028, 3, 1), new Names("甲", "A"), true, true)), read.in("JPN", 2028));
    }
}
