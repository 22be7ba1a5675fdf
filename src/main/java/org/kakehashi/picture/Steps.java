package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Gridlines at a step of 1, 2 or 5 times a power of ten that enclose what is shown and zero.
///
/// @param low  the lowest gridline, 0 or below
/// @param high the highest gridline, above `low`
public record Steps(double low, double high, double step) {
    private static final int MOST = 5;

    public Steps {
        that(step > 0, "step", step);
        that(low <= 0 && high >= 0 && low < high, "high", high);
    }

    /// @return 4 to 6 gridlines from 0 to at least `most`; for nothing to show, from 0 to 1
    public static Steps upTo(double most) {
        return over(0, most);
    }

    /// @return gridlines from at most `least` to at least `most`, always with 0
    public static Steps over(double least, double most) {
        double low = Math.min(0, finite(least)), high = Math.max(0, finite(most));
        if (high - low < 1e-300) return new Steps(0, 1, 0.2);
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST)));
        for (double times : new double[] {1, 2, 5, 10, 20}) {
            double step = power * times;
            double from = Math.floor(low / step + 1e-9), to = Math.ceil(high / step - 1e-9);
            if (to - from <= MOST) return new Steps(from * step, to * step, step);
        }
        throw new IllegalStateException("no step for " + least + " to " + most);
    }

    /// @return the values of the gridlines, lowest first
    public List<Double> values() {
        var values = new ArrayList<Double>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) values.add((Math.round(low / step) + i) * step);
        return values;
    }

    /// @return a number as a table writes it, with at most two decimals and without a power of ten
    static String plain(double value) {
        return BigDecimal.valueOf(finite(value)).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
