package org.kakehashi.cost;

import java.util.OptionalInt;
import org.kakehashi.base.Series;

/// What households pay as a share of their income, held against what they can bear.
///
/// @param yearly    one entry a year of the horizon; empty if income is not known
/// @param limit     share of income they can bear, a fraction of one
/// @param peakYear  first year of the largest burden
/// @param firstOver first year in which the burden is above the limit
public record Burden(Series yearly, double limit, OptionalInt peakYear, OptionalInt firstOver) {

    static Burden of(double[] yearly, double limit, Horizon horizon) {
        var peak = OptionalInt.empty();
        var over = OptionalInt.empty();
        for (int t = 0; t < yearly.length; t++) {
            int year = horizon.first() + t;
            if (peak.isEmpty() || yearly[t] > yearly[peak.getAsInt() - horizon.first()]) peak = OptionalInt.of(year);
            if (over.isEmpty() && yearly[t] > limit) over = OptionalInt.of(year);
        }
        return new Burden(Series.of(yearly), limit, peak, over);
    }

    /// @return the largest burden as a share of income, NaN if income is not known
    public double peak() {
        return yearly.stream().max().orElse(Double.NaN);
    }
}
