package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Terms on which money is commonly lent, to start a loan of a scenario from.
///
/// @param interest a year, a fraction of one, as the lender states it
/// @param tenor    years until the last payment, at least 1
/// @param grace    years of interest only, less than `tenor`
/// @param year     calendar year the terms are of
public record LoanPreset(String id, Origin origin, Names name, Figure interest, int tenor, int grace, int year) {
    public LoanPreset {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        Require.that(interest.value() > -1, "interest", interest.value());
        Require.that(1 <= tenor && tenor <= 1000, "tenor", tenor);
        Require.that(0 <= grace && grace < tenor, "grace", grace);
        Require.that(1 <= year && year <= 9999, "year", year);
    }
}
