package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// A number that holds for one calendar year, and where it comes from.
public record Fact(double value, int year, Evidence evidence) {
    public Fact {
        Require.finite(value, "value");
        Require.that(0 < year && year <= 9999, "year", year);
        requireNonNull(evidence, "evidence");
    }
}
