package org.kakehashi.base;

/// Guards of record constructors: a failure is a bug of ours, never a person's mistake.
public final class Require {
    private Require() {}

    /// @throws IllegalArgumentException naming `field` and `value` unless `holds`
    public static void that(boolean holds, String field, Object value) {
        if (!holds) throw new IllegalArgumentException(field + ": " + value);
    }

    /// @throws IllegalArgumentException if `value` is not finite
    public static void finite(double value, String field) {
        that(Double.isFinite(value), field, value);
    }
}
