package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.base.Texts;

/// A number that a country series does not have; the person can enter it with its source.
///
/// @param country ISO 3166 code
public record Gap(String country, Indicator indicator, int year) {
    private static final Texts TEXTS = Texts.beside(Gap.class);

    public Gap {
        Require.that(country.matches("[A-Z]{3}"), "country", country);
        requireNonNull(indicator, "indicator");
        Require.that(1 <= year && year <= 9999, "year", year);
    }

    /// @return what the series is called within a sentence
    public static Names name(Indicator indicator) {
        return TEXTS.text("indicator." + indicator.name());
    }

    /// @return what is missing and what the person can do
    public Names says() {
        return TEXTS.text("gap", Countries.name(country), name(indicator), String.valueOf(year));
    }
}
