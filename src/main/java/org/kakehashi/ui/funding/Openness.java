package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Window;

/// Whether a programme takes applications on a day, and until or from when.
sealed interface Openness {
    /// @param days until the last day, 0 if it is today
    record Open(long days) implements Openness {}

    record Closed(LocalDate opens) implements Openness {}

    record Unstated() implements Openness {}

    static Openness of(@Nullable Window window, LocalDate today) {
        if (window == null) return new Unstated();
        var closing = window.nextClosing(today);
        var opening = window.openingBefore(closing);
        return today.isBefore(opening) ? new Closed(opening) : new Open(ChronoUnit.DAYS.between(today, closing));
    }

    /// @return whether conditions are of a fiscal year before the last, or were last read more than a year ago
    static boolean outdated(Funder funder, LocalDate today, int fiscalYearStart) {
        if (funder.conditionsYear() < FiscalYears.of(today, fiscalYearStart) - 1) return true;
        return checked(funder).map(day -> day.isBefore(today.minusYears(1))).orElse(true);
    }

    /// @return the day the conditions were last read, if it is written as a date
    static Optional<LocalDate> checked(Funder funder) {
        return funder.checked().matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(LocalDate.parse(funder.checked())) : Optional.empty();
    }
}
