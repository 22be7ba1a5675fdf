package org.kakehashi.cost;

import org.kakehashi.base.Require;

/// The years a scenario covers.
///
/// @param first first year, inclusive
/// @param years how many, 1 to 100
public record Horizon(int first, int years) {
    public Horizon {
        Require.that(1 <= first && first <= 9899, "first", first);
        Require.that(1 <= years && years <= 100, "years", years);
    }

    /// @return the last year, inclusive
    public int last() {
        return first + years - 1;
    }
}
