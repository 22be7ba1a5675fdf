package org.kakehashi.plan;

import org.kakehashi.base.Require;

/// How long a step takes.
///
/// @param days    0 for a milestone
/// @param working whether only weekdays count, else every day
public record Span(int days, boolean working) {
    public Span {
        Require.that(0 <= days && days <= 36_600, "days", days);
    }

    public static Span working(int days) {
        return new Span(days, true);
    }

    public static Span elapsed(int days) {
        return new Span(days, false);
    }
}
