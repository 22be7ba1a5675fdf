package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Require;

/// What one unit costs, as a source gives it: a value, a range, or both; it may be negative.
public record UnitCost(OptionalDouble low, OptionalDouble value, OptionalDouble high, Evidence evidence) {
    public UnitCost {
        for (var number : new OptionalDouble[] {low, value, high}) number.ifPresent(n -> Require.finite(n, "value"));
        Require.that(value.isPresent() || (low.isPresent() && high.isPresent()), "value", value);
        Require.that(low.orElse(Double.NEGATIVE_INFINITY) <= value.orElse(high.orElse(Double.POSITIVE_INFINITY)), "low",
                low);
        Require.that(high.orElse(Double.POSITIVE_INFINITY) >= value.orElse(low.orElse(Double.NEGATIVE_INFINITY)), "high",
                high);
        requireNonNull(evidence, "evidence");
    }

    public static UnitCost of(double value, Evidence evidence) {
        return new UnitCost(OptionalDouble.empty(), OptionalDouble.of(value), OptionalDouble.empty(), evidence);
    }

    /// @return the value, or the middle of the range if the source gives no value
    public double central() {
        return value.orElseGet(() -> (low.orElseThrow() + high.orElseThrow()) / 2);
    }

    public double least() {
        return low.orElseGet(this::central);
    }

    public double most() {
        return high.orElseGet(this::central);
    }
}
