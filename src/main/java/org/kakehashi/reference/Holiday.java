package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.kakehashi.base.Names;

/// A public holiday, or a day worked in exchange for one.
///
/// @param worked   whether it is a weekend day that is worked, rather than a day off
/// @param expected whether the day is reckoned and not yet announced
public record Holiday(LocalDate day, Names name, boolean worked, boolean expected) {
    public Holiday {
        requireNonNull(day, "day");
        requireNonNull(name, "name");
    }
}
