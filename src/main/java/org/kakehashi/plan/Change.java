package org.kakehashi.plan;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// What the user put in place of the quantity or the rate of a built-up cost line.
///
/// @param quantity null to keep the built-up quantity
/// @param rate     null to keep the rate card's rate
public record Change(@Nullable Double quantity, @Nullable Double rate) {
    public Change {
        Require.that(quantity == null || (Double.isFinite(quantity) && quantity >= 0), "quantity",
                String.valueOf(quantity));
        Require.that(rate == null || (Double.isFinite(rate) && rate >= 0), "rate", String.valueOf(rate));
    }
}
