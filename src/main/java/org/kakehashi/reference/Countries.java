package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.base.Names;

/// Countries by their ISO 3166 code of three letters, named by the Java platform's locale data.
public final class Countries {
    private static final Map<String, Integer> FISCAL_YEAR_STARTS = Map.of("JPN", 4, "IND", 4, "THA", 10);
    private static final Map<String, Locale> LOCALES = Stream.of(Locale.getISOCountries())
            .map(code -> Locale.of("", code))
            .collect(Collectors.toMap(Locale::getISO3Country, locale -> locale, (first, _) -> first, TreeMap::new));
    private static final List<String> CODES = List.copyOf(LOCALES.keySet());
    private static final Map<String, String> CURRENCIES = currencies();
    private static final Map<String, List<String>> USERS = users();

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
        return Optional.ofNullable(CURRENCIES.get(iso3));
    }

    /// @param currency ISO 4217 code
    /// @return the countries that use it: first the one it is called after, then the others in alphabetical order
    public static List<String> using(String currency) {
        return USERS.getOrDefault(currency, List.of());
    }

    private static Map<String, String> currencies() {
        var currencies = new HashMap<String, String>();
        LOCALES.forEach((code, locale) -> {
            var money = Currency.getInstance(locale);
            if (money != null) currencies.put(code, money.getCurrencyCode());
        });
        return currencies;
    }

    private static Map<String, List<String>> users() {
        var users = new HashMap<String, List<String>>();
        for (var code : CODES) {
            var currency = CURRENCIES.get(code);
            if (currency != null) users.computeIfAbsent(currency, _ -> new ArrayList<>()).add(code);
        }
        users.forEach((currency, codes) -> codes.sort(Comparator.comparing(code -> !isNamesake(code, currency))));
        return users;
    }

    /// The first two letters of most currency codes are the country's; the euro stands under its largest economy.
    private static boolean isNamesake(String code, String currency) {
        return currency.equals("EUR") ? code.equals("DEU") : currency.startsWith(requireNonNull(LOCALES.get(code)).getCountry());
    }

    private static String english(String name) {
        return name.equals("Vietnam") ? "Viet Nam" : name;
    }

    private static Optional<Locale> locale(String iso3) {
        return Optional.ofNullable(LOCALES.get(iso3));
    }

    /// @return whether it is the ISO 4217 code of a currency
    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
