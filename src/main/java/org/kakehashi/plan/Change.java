package org.kakehashi.plan;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// What the user put in place of the quantity or the rate of a built-up cost line.
///
/// @param quantity null to keep the built-up quantity
/// @param rate     null to keep the rate card's rate
/// @param spread   null to spend it evenly over the step
/// @param inKind   whether it is given in work, rooms or goods instead of money
public record Change(@Nullable Double quantity, @Nullable Double rate, @Nullable Spread spread, boolean inKind) {
    public Change {
        Require.that(quantity == null || (Double.isFinite(quantity) && quantity >= 0), "quantity",
                String.valueOf(quantity));
        Require.that(rate == null || (Double.isFinite(rate) && rate >= 0), "rate", String.valueOf(rate));
    }

    /// Of numbers only.
    public Change(@Nullable Double quantity, @Nullable Double rate) {
        this(quantity, rate, null, false);
    }
}
