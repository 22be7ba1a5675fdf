package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Require;

/// What another money is worth in the plan's.
///
/// @param currency ISO 4217 code of the other money
/// @param rate     units of the plan's money for one unit of it, positive
/// @param date     day the rate is of
public record Exchange(String currency, double rate, LocalDate date, Evidence evidence) {
    public Exchange {
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(Double.isFinite(rate) && rate > 0, "rate", rate);
        requireNonNull(date, "date");
        requireNonNull(evidence, "evidence");
    }
}
