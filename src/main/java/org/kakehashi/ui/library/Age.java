package org.kakehashi.ui.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// How long ago a figure was last read in its source.
final class Age {
    private static final int STALE_MONTHS = 12;

    private Age() {}

    /// @param checked day as ISO text, blank if unknown
    /// @return what to say of it, empty while it is younger than a year
    static Optional<ObservableValue<String>> warning(String checked, LocalDate today) {
        if (checked.isBlank()) return Optional.of(LibraryWords.NEVER_CHECKED.text());
        return months(checked, today).filter(months -> months >= STALE_MONTHS).map(LibraryWords.CHECKED_LONG_AGO::text);
    }

    /// @return whole months since then; empty for what is not a day
    static Optional<Long> months(String checked, LocalDate today) {
        try {
            return Optional.of(ChronoUnit.MONTHS.between(LocalDate.parse(checked), today));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
