package org.kakehashi.funding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Cuts whole amounts into whole parts that sum to them exactly (largest remainders).
final class Apportion {
    private Apportion() {}

    /// @param amount  not negative
    /// @param weights none negative; their sum positive and below 2³¹
    /// @return parts in proportion to the weights; among equal remainders the earlier part gets the unit left over
    static long[] split(long amount, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        var parts = new long[weights.length];
        var remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            long odd = amount % sum * weights[i];
            parts[i] = amount / sum * weights[i] + odd / sum;
            remainders[i] = odd % sum;
            left -= parts[i];
        }
        var order = IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i])).toList();
        for (int i = 0; i < left; i++) parts[order.get(i)]++;
        return parts;
    }
}
