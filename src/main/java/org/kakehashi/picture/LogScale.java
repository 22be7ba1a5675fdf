package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.util.stream.IntStream;

/// A scale on which a factor of ten is always the same distance.
///
/// @param from    power of ten at the left end
/// @param decades how many factors of ten it spans, at least 1
public record LogScale(int from, int decades) {
    public LogScale {
        that(decades >= 1, "decades", decades);
        that(-300 <= from && from <= 300 && decades <= 300, "from", from);
    }

    /// @return the shortest scale that holds both values, both above zero
    public static LogScale over(double least, double most) {
        int low = (int) Math.floor(Math.log10(least) + 1e-9);
        return new LogScale(low, Math.max(1, (int) Math.ceil(Math.log10(most) - 1e-9) - low));
    }

    /// @return a scale as long as asked that holds this one's right end, its left end too if it is long enough; it is
    /// lengthened at both ends, and begins at 1 where that holds everything
    public LogScale spanning(int length) {
        if (length <= decades) return new LogScale(from + decades - length, length);
        int end = from + decades;
        if (from >= 0 && end <= length) return new LogScale(0, length);
        return new LogScale(from - (length - decades) / 2, length);
    }

    /// @return the place of a value above zero as a share of the width; values beyond an end stand at it
    public double share(double value) {
        if (!(value > 0)) return 0;
        return Math.clamp((Math.log10(value) - from) / decades, 0, 1);
    }

    /// @return the powers of ten from the left end to the right end
    public double[] ticks() {
        return IntStream.rangeClosed(from, from + decades).mapToDouble(power -> Math.pow(10, power)).toArray();
    }
}
