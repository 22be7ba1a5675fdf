package org.kakehashi.transfer;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// What a person decides when a figure is brought to another place.
///
/// @param traded     share of the cost that is traded at market rates, a fraction of one; used by [Method#MIXED]
/// @param adaptation what the cost is multiplied with because it is built otherwise there, above zero
/// @param reason     of the adaptation; blank if it is one
public record Choice(Method method, double traded, double adaptation, Names reason) {
    /// Three tenths of the cost at the market rate, the rest by purchasing power, built as it was.
    public static final Choice USUAL = new Choice(Method.MIXED, 0.3, 1, Names.same(""));

    public Choice {
        requireNonNull(method, "method");
        Require.that(0 <= traded && traded <= 1, "traded", traded);
        Require.that(Double.isFinite(adaptation) && adaptation > 0, "adaptation", adaptation);
        requireNonNull(reason, "reason");
    }

    public Choice with(Method newMethod) {
        return new Choice(newMethod, traded, adaptation, reason);
    }
}
