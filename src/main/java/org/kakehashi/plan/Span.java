package org.kakehashi.plan;

import org.kakehashi.base.Require;

/// How long a step takes.
///
/// @param days    0 for a milestone, 0.5 for half a day
/// @param working whether only days of work count, else every day
public record Span(double days, boolean working) {
    public Span {
        Require.that(0 <= days && days <= 36_600, "days", days);
    }

    public static Span working(double days) {
        return new Span(days, true);
    }

    public static Span elapsed(double days) {
        return new Span(days, false);
    }

    /// @param minutesADay of work
    /// @return minutes of work, or of time if every day counts
    public long minutes(int minutesADay) {
        return Math.round(days * (working ? minutesADay : 24 * 60));
    }
}
