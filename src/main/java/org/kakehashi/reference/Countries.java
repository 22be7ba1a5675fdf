package org.kakehashi.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Names;

/// Countries by their ISO 3166 code of three letters, named by the Java platform's locale data.
public final class Countries {
    private static final Map<String, Integer> FISCAL_YEAR_STARTS = Map.of("JPN", 4, "IND", 4, "THA", 10);
    private static final List<String> CODES = Stream.of(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getISO3Country()).sorted().toList();

    private Countries() {}

    /// @return all codes, in alphabetical order
    public static List<String> codes() {
        return CODES;
    }

    /// @return the country's name, or the code itself if it is unknown
    public static Names name(String iso3) {
        return locale(iso3).map(locale -> new Names(locale.getDisplayCountry(Locale.JAPANESE),
                english(locale.getDisplayCountry(Locale.ENGLISH)))).orElse(Names.same(iso3));
    }

    /// @return the month in which the national fiscal year begins; January where nothing else is recorded
    public static int fiscalYearStart(String iso3) {
        return FISCAL_YEAR_STARTS.getOrDefault(iso3, 1);
    }

    /// @return ISO 4217 code of the country's currency
    public static Optional<String> currency(String iso3) {
        return locale(iso3).map(locale -> java.util.Currency.getInstance(locale))
                .map(java.util.Currency::getCurrencyCode);
    }

    private static String english(String name) {
        return name.equals("Vietnam") ? "Viet Nam" : name;
    }

    private static Optional<Locale> locale(String iso3) {
        return Stream.of(Locale.getISOCountries()).map(code -> Locale.of("", code))
                .filter(locale -> locale.getISO3Country().equals(iso3)).min(Comparator.comparing(Locale::toString));
    }
}
