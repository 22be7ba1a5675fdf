package org.kakehashi.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Shift;

/// A day on which a calendar differs from its ordinary week, and why.
///
/// @param shifts   when work is done, empty for a day off
/// @param expected whether the day is reckoned and not yet announced
public record SpecialDay(LocalDate day, Names name, Kind kind, List<Shift> shifts, boolean expected) {

    /// Why a day differs.
    public enum Kind { HOLIDAY, EXCEPTION, WEEK, LEAVE }

    public SpecialDay {
        requireNonNull(day, "day");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        shifts = List.copyOf(shifts);
    }

    public boolean off() {
        return shifts.isEmpty();
    }
}
