package org.kakehashi.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// From when to when a source's money can be worked with.
///
/// @param awarded  day the money was or will be awarded, null if not settled
/// @param leadDays days from the award until work can begin: contract, travel orders, procurement
/// @param from     first day the contract covers, null if not settled
/// @param until    last day the contract covers, null if not settled; not before `from`
public record Contract(@Nullable LocalDate awarded, int leadDays, @Nullable LocalDate from, @Nullable LocalDate until) {
    /// Nothing settled.
    public static final Contract NONE = new Contract(null, 0, null, null);

    public Contract {
        Require.that(0 <= leadDays && leadDays <= 3660, "leadDays", leadDays);
        Require.that(from == null || until == null || !until.isBefore(from), "until", String.valueOf(until));
    }
}
