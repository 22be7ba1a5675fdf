package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// A number that others follow from, as a person or a source gave it.
///
/// @param place where it is entered, a path as a [Problem]'s: `measures/sewer/capital`; unique among assumptions
/// @param what  what it is, as `capital cost of one unit`
/// @param where what it belongs to, as a measure's name
/// @param least the least value that may be entered, inclusive
/// @param most  the most that may be entered, inclusive
public record Assumption(String place, Names what, Names where, double value, Unit unit, Evidence evidence,
        double least, double most) {
    public Assumption {
        Require.that(!place.isBlank(), "place", place);
        requireNonNull(what, "what");
        requireNonNull(where, "where");
        Require.finite(value, "value");
        requireNonNull(unit, "unit");
        requireNonNull(evidence, "evidence");
        Require.that(least <= most, "most", most);
    }

    public Status status() {
        return evidence.status();
    }
}
