package org.kakehashi.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// The columns of the library's sheets, known by their heads in either language, in any order.
enum SheetColumn {
    ID, LIBRARY, KIND, NAME_JA, NAME_EN, SECTOR, PLACE_JA, PLACE_EN, COUNTRY, PER, CURRENCY, PRICE_FROM, PRICE_YEAR,
    YEARS_JA, YEARS_EN,
    CAPITAL_LOW, CAPITAL, CAPITAL_HIGH, CAPITAL_STATUS, CAPITAL_SOURCE, CAPITAL_NOTE_JA, CAPITAL_NOTE_EN,
    OPERATING_LOW, OPERATING, OPERATING_HIGH, OPERATING_STATUS, OPERATING_SOURCE, OPERATING_NOTE_JA, OPERATING_NOTE_EN,
    SAVING_LOW, SAVING, SAVING_HIGH, SAVING_STATUS, SAVING_SOURCE, SAVING_NOTE_JA, SAVING_NOTE_EN,
    LIFE, NOTE_JA, NOTE_EN,
    ENTRY, WHAT, SAYS_JA, SAYS_EN, STATUS, SOURCE, POLLUTANT, PER_UNIT, UNIT_JA, UNIT_EN,
    TITLE_JA, TITLE_EN, ADDRESS, CHECKED,
    PROGRAMME_JA, PROGRAMME_EN, FORM, CEILING, CEILING_YEAR, GRANT_RATE, LEAST_RATE, LEAST_AMOUNT, LONGEST, OPENS,
    CLOSES, MONTHS_TO_START, YEAR_BOUND, YEAR_START, ACTIVE_FROM, ACTIVE_UNTIL, APPLICANTS, COUNTRIES, STEPS, ELIGIBLE,
    EXCLUDED, WANTED, NO_DOUBLE, WHOLE_LINES, ORDER_AFTER, PAPERS_JA, PAPERS_EN, TERMS_JA, TERMS_EN, TERMS_YEAR,
    CATEGORY, AMOUNT, RATE_YEAR, CARD_JA, CARD_EN, SIDE, CITY, ROUTE, GRADE, SINCE, UNTIL;

    /// One entry a row.
    static final List<SheetColumn> ENTRIES = List.of(ID, LIBRARY, KIND, NAME_JA, NAME_EN, SECTOR, PLACE_JA, PLACE_EN,
            COUNTRY, PER, CURRENCY, PRICE_FROM, PRICE_YEAR, YEARS_JA, YEARS_EN,
            CAPITAL_LOW, CAPITAL, CAPITAL_HIGH, CAPITAL_STATUS, CAPITAL_SOURCE, CAPITAL_NOTE_JA, CAPITAL_NOTE_EN,
            OPERATING_LOW, OPERATING, OPERATING_HIGH, OPERATING_STATUS, OPERATING_SOURCE, OPERATING_NOTE_JA,
            OPERATING_NOTE_EN, SAVING_LOW, SAVING, SAVING_HIGH, SAVING_STATUS, SAVING_SOURCE, SAVING_NOTE_JA,
            SAVING_NOTE_EN, LIFE, NOTE_JA, NOTE_EN);
    static final List<SheetColumn> KNOW_HOW = List.of(ENTRY, WHAT, SAYS_JA, SAYS_EN, STATUS, SOURCE, NOTE_JA, NOTE_EN);
    static final List<SheetColumn> EFFECTS = List.of(ENTRY, POLLUTANT, NAME_JA, NAME_EN, PER_UNIT, UNIT_JA, UNIT_EN,
            SAYS_JA, SAYS_EN, STATUS, SOURCE, NOTE_JA, NOTE_EN);
    /// One programme a row.
    static final List<SheetColumn> FUNDERS = List.of(ID, LIBRARY, NAME_JA, NAME_EN, PROGRAMME_JA, PROGRAMME_EN, FORM,
            CURRENCY, CEILING, CEILING_YEAR, GRANT_RATE, LEAST_RATE, LEAST_AMOUNT, LONGEST, OPENS, CLOSES,
            MONTHS_TO_START, YEAR_BOUND, YEAR_START, ACTIVE_FROM, ACTIVE_UNTIL, APPLICANTS, COUNTRIES, STEPS, ELIGIBLE,
            EXCLUDED, WANTED, NO_DOUBLE, WHOLE_LINES, ORDER_AFTER, PAPERS_JA, PAPERS_EN, TERMS_JA, TERMS_EN, TERMS_YEAR,
            CHECKED, STATUS, SOURCE, NOTE_JA, NOTE_EN);
    /// One unit price a row.
    static final List<SheetColumn> RATES = List.of(ID, LIBRARY, CATEGORY, NAME_JA, NAME_EN, AMOUNT, CURRENCY, UNIT_JA,
            UNIT_EN, RATE_YEAR, CARD_JA, CARD_EN, SIDE, CITY, ROUTE, GRADE, SINCE, UNTIL, STATUS, SOURCE, NOTE_JA,
            NOTE_EN);
    static final List<SheetColumn> SOURCES = List.of(ID, TITLE_JA, TITLE_EN, ADDRESS, CHECKED);
    private static final Texts TEXTS = Texts.beside(SheetColumn.class);

    /// The columns of one cost.
    record Cost(SheetColumn low, SheetColumn value, SheetColumn high, SheetColumn status, SheetColumn source,
            SheetColumn noteJa, SheetColumn noteEn) {}

    static final Cost OF_CAPITAL = new Cost(CAPITAL_LOW, CAPITAL, CAPITAL_HIGH, CAPITAL_STATUS, CAPITAL_SOURCE,
            CAPITAL_NOTE_JA, CAPITAL_NOTE_EN);
    static final Cost OF_OPERATING = new Cost(OPERATING_LOW, OPERATING, OPERATING_HIGH, OPERATING_STATUS,
            OPERATING_SOURCE, OPERATING_NOTE_JA, OPERATING_NOTE_EN);
    static final Cost OF_SAVING = new Cost(SAVING_LOW, SAVING, SAVING_HIGH, SAVING_STATUS, SAVING_SOURCE,
            SAVING_NOTE_JA, SAVING_NOTE_EN);

    Names head() {
        return TEXTS.text("column." + name());
    }

    /// @return both languages, as the program writes it
    String heading() {
        return both(head());
    }

    static String both(Names names) {
        return names.ja().equals(names.en()) ? names.en() : names.ja() + " / " + names.en();
    }

    /// @return the column of `among` whose head is `text` in Japanese, English or both
    static Optional<SheetColumn> of(String text, List<SheetColumn> among) {
        return among.stream().filter(column -> isCalled(text, column.head())).findFirst();
    }

    /// @return whether `text` is one of the names or both of them
    static boolean isCalled(String text, Names names) {
        var plain = plain(text);
        return plain.equals(plain(names.ja())) || plain.equals(plain(names.en())) || plain.equals(plain(both(names)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
    }
}
