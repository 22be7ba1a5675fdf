package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Series;

/// How income is spread over equal groups of people, the poorest first; five groups are quintiles.
///
/// @param shares of all income, each above zero, summing to one (±1e-6), two to ten
public record IncomeGroups(Series shares, Evidence evidence) {
    private static final double TOLERANCE = 1e-6;

    public IncomeGroups {
        that(2 <= shares.size() && shares.size() <= 10, "shares", shares.size());
        that(shares.stream().allMatch(share -> share > 0), "shares", shares);
        that(Math.abs(shares.sum() - 1) <= TOLERANCE, "shares", shares.sum());
        requireNonNull(evidence, "evidence");
    }
}
