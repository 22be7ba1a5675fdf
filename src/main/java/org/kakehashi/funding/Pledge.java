package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Require;

/// What a source gives in one fiscal year.
///
/// @param source     id of a [FundingSource]
/// @param fiscalYear the calendar year in which the fiscal year of the home city begins
/// @param amount     whole units of the plan's currency, not negative
public record Pledge(String source, int fiscalYear, long amount, MoneyState state, Evidence evidence) {
    public Pledge {
        Require.that(!source.isBlank(), "source", source);
        Require.that(1 <= fiscalYear && fiscalYear <= 9999, "fiscalYear", fiscalYear);
        Require.that(amount >= 0, "amount", amount);
        requireNonNull(state, "state");
        requireNonNull(evidence, "evidence");
    }

    public boolean isFor(String sourceId, int year) {
        return source.equals(sourceId) && fiscalYear == year;
    }
}
