package org.kakehashi.ui.cost;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;

/// Shares of payers while they are typed: they need not make one yet.
///
/// @param of fractions of one, none negative; a payer that is missing bears nothing
record Shares(Map<Payer, Double> of) {
    Shares {
        of = Map.copyOf(of);
    }

    double at(Payer payer) {
        return of.getOrDefault(payer, 0.0);
    }

    double sum() {
        double sum = 0;
        for (double share : of.values()) sum += share;
        return sum;
    }

    boolean whole() {
        return Math.abs(sum() - 1) <= Payers.TOLERANCE;
    }

    /// @param rest the payer that bears what is left to one, null if nobody does; if it cannot, the sum shows it
    Shares with(Payer payer, double share, @Nullable Payer rest) {
        var changed = new EnumMap<Payer, Double>(Payer.class);
        changed.putAll(of);
        changed.put(payer, share);
        if (rest != null && rest != payer) {
            changed.remove(rest);
            double left = 1 - new Shares(changed).sum();
            changed.put(rest, Math.max(0, left < Payers.TOLERANCE ? 0 : tidy(left)));
        }
        changed.values().removeIf(value -> value == 0);
        return new Shares(changed);
    }

    private static double tidy(double share) {
        return Math.round(share * 1e9) / 1e9;
    }
}
