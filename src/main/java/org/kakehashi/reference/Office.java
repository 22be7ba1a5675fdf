package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Settings that an office's projects start from.
///
/// @param homeCity        id of the office's own city
/// @param currency        ISO 4217 code new projects are budgeted in
/// @param priceYear       price year of new cost scenarios
/// @param fiscalYearStart month in which the office's fiscal year begins, 1 to 12
public record Office(Names name, String homeCity, String currency, int priceYear, int fiscalYearStart) {
    public Office {
        requireNonNull(name, "name");
        requireNonNull(homeCity, "homeCity");
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(1 <= fiscalYearStart && fiscalYearStart <= 12, "fiscalYearStart", fiscalYearStart);
    }
}
