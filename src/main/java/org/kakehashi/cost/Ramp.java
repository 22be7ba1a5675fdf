package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

/// The share of people or sites served, rising or falling from `start` to `target`.
///
/// Shares are fractions of one, not percent. The share is `start` up to and including the year
/// `from`, and `target` from the year `to` on; `from == to` is a step in that year.
public record Ramp(double start, double target, int from, int to, Shape shape) {

    /// How the share moves between the two years.
    public enum Shape { LINEAR, SMOOTH }

    public Ramp {
        that(0 <= start && start <= 1, "start", start);
        that(0 <= target && target <= 1, "target", target);
        that(from <= to, "to", to);
        requireNonNull(shape, "shape");
    }

    /// @return a share that never changes
    public static Ramp constant(double share) {
        return new Ramp(share, share, 1, 1, Shape.LINEAR);
    }

    /// @return the share in `year`, a fraction of one
    public double at(int year) {
        if (year >= to) return target;
        if (year <= from) return start;
        double x = ((double) year - from) / ((double) to - from);
        return start + (target - start) * switch (shape) {
            case LINEAR -> x;
            case SMOOTH -> x * x * (3 - 2 * x);
        };
    }

    public Ramp withStart(double newStart) {
        return new Ramp(newStart, target, from, to, shape);
    }

    public Ramp withTarget(double newTarget) {
        return new Ramp(start, newTarget, from, to, shape);
    }

    /// @return the same ramp between other years
    public Ramp between(int newFrom, int newTo) {
        return new Ramp(start, target, newFrom, newTo, shape);
    }
}
