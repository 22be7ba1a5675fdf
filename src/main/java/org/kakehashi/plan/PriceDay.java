package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/// The day whose prices a step is paid at: its first.
///
/// @param fiscalYear of the home city, named by the calendar year it begins in
public record PriceDay(LocalDate day, int fiscalYear) {
    public PriceDay {
        requireNonNull(day, "day");
    }
}
