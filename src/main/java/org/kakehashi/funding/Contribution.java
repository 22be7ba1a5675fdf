package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// What an organisation gave to the cooperation in a year, as it is on record.
///
/// @param year     calendar or fiscal year, as the record counts
/// @param amount   not negative
/// @param currency ISO 4217 code
public record Contribution(Names organisation, int year, double amount, String currency, Evidence evidence) {
    public Contribution {
        requireNonNull(organisation, "organisation");
        Require.that(1 <= year && year <= 9999, "year", year);
        Require.that(Double.isFinite(amount) && amount >= 0, "amount", amount);
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        requireNonNull(evidence, "evidence");
    }

    public Contribution with(Names newOrganisation) {
        return new Contribution(newOrganisation, year, amount, currency, evidence);
    }

    /// @return of that year, by the user's own account
    public Contribution in(int newYear) {
        return new Contribution(organisation, newYear, amount, currency, Evidence.OWN);
    }

    /// @return so much, by the user's own account
    public Contribution of(double newAmount, String newCurrency) {
        return new Contribution(organisation, year, newAmount, newCurrency, Evidence.OWN);
    }
}
