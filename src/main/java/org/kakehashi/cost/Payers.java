package org.kakehashi.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kakehashi.base.Require;

/// The shares of capital and of operating cost that each payer bears; fractions of one, each set sums to one.
public record Payers(Map<Payer, Double> capital, Map<Payer, Double> operating) {
    /// How far a set of shares may be from one.
    public static final double TOLERANCE = 1e-9;

    public Payers {
        capital = checked(capital, "capital");
        operating = checked(operating, "operating");
    }

    /// @return one payer for everything
    public static Payers all(Payer payer) {
        return new Payers(Map.of(payer, 1.0), Map.of(payer, 1.0));
    }

    private static Map<Payer, Double> checked(Map<Payer, Double> shares, String field) {
        double sum = 0;
        for (double share : shares.values()) {
            Require.that(share >= 0, field, shares);
            sum += share;
        }
        Require.that(Math.abs(sum - 1) <= TOLERANCE, field, shares);
        return Collections.unmodifiableMap(new EnumMap<>(shares));
    }
}
