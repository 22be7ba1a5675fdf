package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels on one line apart so that none covers another.
final class Apart {
    private Apart() {}

    /// @param wanted where each label would stand
    /// @param gap    the least distance between two
    /// @return where each stands, in the order of `wanted`, at least `gap` apart and inside the ends if they fit
    static List<Double> spread(List<Double> wanted, double gap, double low, double high) {
        int n = wanted.size();
        var order = IntStream.range(0, n).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        var placed = new double[n];
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            placed[i] = Math.max(Math.max(low, wanted.get(order.get(i))), last + gap);
            last = placed[i];
        }
        double next = Math.max(high, low + gap * (n - 1)) + gap;
        for (int i = n - 1; i >= 0; i--) {
            placed[i] = Math.min(placed[i], next - gap);
            next = placed[i];
        }
        var result = new ArrayList<Double>(wanted);
        for (int i = 0; i < n; i++) result.set(order.get(i), placed[i]);
        return result;
    }
}
