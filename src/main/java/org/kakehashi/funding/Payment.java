package org.kakehashi.funding;

import org.kakehashi.base.Require;

/// What a source pays of one cost line in one fiscal year.
///
/// @param step       id of the step
/// @param line       id of the cost line within it
/// @param fiscalYear the calendar year in which the fiscal year of the home city begins
/// @param source     id of a [FundingSource]
/// @param amount     whole units of the plan's currency, not negative
/// @param pinned     whether an allocation has to leave it as it is
public record Payment(String step, String line, int fiscalYear, String source, long amount, boolean pinned) {
    public Payment {
        Require.that(!step.isBlank(), "step", step);
        Require.that(!line.isBlank(), "line", line);
        Require.that(1 <= fiscalYear && fiscalYear <= 9999, "fiscalYear", fiscalYear);
        Require.that(!source.isBlank(), "source", source);
        Require.that(amount >= 0, "amount", amount);
    }

    /// @return whether it pays the same line and year from the same source
    public boolean isOfSame(Payment other) {
        return step.equals(other.step) && line.equals(other.line) && fiscalYear == other.fiscalYear
                && source.equals(other.source);
    }
}
