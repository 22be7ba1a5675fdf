package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Days on which someone cannot work, and why.
///
/// @param from first day, inclusive
/// @param to   last day, inclusive
public record Leave(LocalDate from, LocalDate to, Names reason) {
    public Leave {
        requireNonNull(from, "from");
        Require.that(!to.isBefore(from) && to.toEpochDay() - from.toEpochDay() <= 36_600, "to", to);
        requireNonNull(reason, "reason");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
