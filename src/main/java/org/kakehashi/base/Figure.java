package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// A number and where it comes from; the unit is told by the field that holds it.
public record Figure(double value, Evidence evidence) {
    public Figure {
        Require.finite(value, "value");
        requireNonNull(evidence, "evidence");
    }

    /// @return `value` as the user's own word
    public static Figure own(double value) {
        return new Figure(value, Evidence.OWN);
    }

    /// @return the typed value as the user's own; the same figure if nothing changed
    public Figure typed(double typed) {
        return typed == value ? this : own(typed);
    }
}
