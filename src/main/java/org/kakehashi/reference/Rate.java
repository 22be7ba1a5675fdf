package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A unit price of the rate card.
///
/// @param category what it buys
/// @param amount   money per unit, not negative; for overhead a fraction of the other lines
/// @param currency ISO 4217 code
/// @param unit     what one unit is, as `person-day`
/// @param year     calendar year the price holds for
/// @param scope    where, when and for whom it holds, null if nowhere else is another price
public record Rate(String id, Origin origin, CostCategory category, Names name, Figure amount, String currency,
        Names unit, int year, @Nullable RateScope scope) {
    private static final Pattern NIGHT = Pattern.compile("泊|夜|\\bnights?\\b", Pattern.CASE_INSENSITIVE);

    public Rate {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(category, "category");
        requireNonNull(name, "name");
        Require.that(amount.value() >= 0, "amount", amount.value());
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        requireNonNull(unit, "unit");
    }

    /// For everywhere and everyone.
    public Rate(String id, Origin origin, CostCategory category, Names name, Figure amount, String currency, Names unit,
            int year) {
        this(id, origin, category, name, amount, currency, unit, year, null);
    }

    /// @return where, when and for whom it holds
    public RateScope holds() {
        return scope == null ? RateScope.ALL : scope;
    }

    /// @return whether its unit counts nights, going by how it is written in either language
    public boolean isByNight() {
        return NIGHT.matcher(unit.ja() + " " + unit.en()).find();
    }
}
