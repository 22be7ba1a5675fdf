package org.kakehashi.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When something was last read where it is published, and whether that is so long ago that it is to be read again.
public final class Checking {
    private Checking() {}

    /// @param checked day as ISO text
    /// @return the day, empty for what people write otherwise, as "spring 2024"
    public static Optional<LocalDate> day(String checked) {
        try {
            return Optional.of(LocalDate.parse(checked));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// @param checked day as ISO text
    /// @return whether it was read more than a year before `today`, or nobody knows when
    public static boolean isOld(String checked, LocalDate today) {
        return day(checked).map(day -> day.isBefore(today.minusYears(1))).orElse(true);
    }
}
