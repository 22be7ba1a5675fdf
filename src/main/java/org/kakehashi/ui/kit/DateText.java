package org.kakehashi.ui.kit;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.kakehashi.base.Language;
import org.kakehashi.base.PartialDate;

/// Dates, eras and fiscal years in both languages.
final class DateText {
    private static final LocalDate FIRST_ERA_DAY = LocalDate.of(1873, 1, 1);

    private DateText() {}

    static String of(KitWords pattern, LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(pattern.in(language), locale(language)).format(day);
    }

    static String partial(PartialDate date, Language language) {
        if (date.month() == 0) return KitWords.YEAR.in(language, date.year());
        return of(date.day() == 0 ? KitWords.MONTH_YEAR_PATTERN : KitWords.DATE_PATTERN, date.earliest(), language);
    }

    static String eraDate(LocalDate day, Language language) {
        if (day.isBefore(FIRST_ERA_DAY)) return of(KitWords.DATE_PATTERN, day, language);
        return KitWords.ERA_DATE.in(language, of(KitWords.DATE_PATTERN, day, language), era(day, language),
                yearOfEra(day, language), day.getMonthValue(), day.getDayOfMonth());
    }

    static String shortRange(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) return of(KitWords.SHORT_DATE_PATTERN, first, language);
        var sameYear = first.getYear() == last.getYear();
        var from = of(sameYear ? KitWords.SHORT_FIRST_PATTERN : KitWords.SHORT_DATE_PATTERN, first, language);
        var to = of(sameYear ? KitWords.SHORT_LAST_PATTERN : KitWords.SHORT_DATE_PATTERN, last, language);
        return KitWords.RANGE.in(language, from, to);
    }

    static String monthRange(LocalDate first, LocalDate last, Language language) {
        var from = of(KitWords.RANGE_MONTH_PATTERN, first, language);
        var to = of(KitWords.RANGE_MONTH_PATTERN, last, language);
        return from.equals(to) ? from : KitWords.RANGE.in(language, from, to);
    }

    static String fiscalYear(int year, Language language) {
        return year <= FIRST_ERA_DAY.getYear() ? KitWords.FISCAL_YEAR_PLAIN.in(language, year)
                : KitWords.FISCAL_YEAR.in(language, year, eraYear(year, language));
    }

    static String fiscalYears(int first, int last, Language language) {
        if (first == last) return KitWords.FISCAL_YEAR_PLAIN.in(language, first);
        var end = first / 100 == last / 100 ? "%02d".formatted(last % 100) : String.valueOf(last);
        return KitWords.FISCAL_YEARS.in(language, first, end);
    }

    /// The era on 1 May: the year in which an emperor followed in spring bears the new name throughout.
    static String eraYear(int fiscalYear, Language language) {
        var day = LocalDate.of(fiscalYear, 5, 1);
        return KitWords.ERA_YEAR.in(language, era(day, language), yearOfEra(day, language));
    }

    private static String era(LocalDate day, Language language) {
        return JapaneseDate.from(day).getEra().getDisplayName(TextStyle.FULL, locale(language));
    }

    private static String yearOfEra(LocalDate day, Language language) {
        int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
        return year == 1 ? KitWords.FIRST_YEAR_OF_ERA.in(language) : String.valueOf(year);
    }

    private static Locale locale(Language language) {
        return language == Language.JA ? Locale.JAPAN : Locale.ENGLISH;
    }
}
