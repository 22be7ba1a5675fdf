package org.kakehashi.funding;

import java.util.Arrays;

/// Cuts whole amounts into whole parts that sum to them exactly.
///
/// What the first parts have together is rounded, so that any run of them is as near to its share as can be, and a
/// spreadsheet can follow: `ROUND(amount × weights so far / all weights) − parts so far`.
final class Apportion {
    private Apportion() {}

    /// @param amount  not negative
    /// @param weights none negative; their sum positive and below 2³¹
    /// @return parts in proportion to the weights
    static long[] split(long amount, long[] weights) {
        long whole = Arrays.stream(weights).sum();
        var parts = new long[weights.length];
        long weight = 0, given = 0;
        for (int i = 0; i < weights.length; i++) {
            weight += weights[i];
            long upTo = amount / whole * weight + (2 * (amount % whole) * weight + whole) / (2 * whole);
            parts[i] = upTo - given;
            given = upTo;
        }
        return parts;
    }
}
