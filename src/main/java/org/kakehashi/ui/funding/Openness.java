package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.Window;

/// Whether a programme takes applications on a day, and until or from when.
sealed interface Openness {
    /// Days from the first to the last of a window that never closes.
    int WHOLE_YEAR = 363;

    /// @param days until the last day, 0 if it is today
    record Open(long days) implements Openness {}

    record Closed(LocalDate opens) implements Openness {}

    record Always() implements Openness {}

    record Unstated() implements Openness {}

    static Openness of(@Nullable Window window, LocalDate today) {
        if (window == null) return new Unstated();
        var closing = window.nextClosing(today);
        var opening = window.openingBefore(closing);
        if (ChronoUnit.DAYS.between(opening, closing) >= WHOLE_YEAR) return new Always();
        return today.isBefore(opening) ? new Closed(opening) : new Open(ChronoUnit.DAYS.between(today, closing));
    }
}
