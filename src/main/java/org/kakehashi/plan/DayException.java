package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Days that differ from their week: a closing over New Year, a half day, a Saturday that is made up for.
///
/// @param from   first day, inclusive
/// @param to     last day, inclusive
/// @param shifts when work is done on each of the days, empty for days off
public record DayException(Names name, LocalDate from, LocalDate to, List<Shift> shifts) {
    public DayException {
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        Require.that(!to.isBefore(from) && to.toEpochDay() - from.toEpochDay() <= 36_600, "to", to);
        shifts = List.copyOf(shifts);
        Require.that(Shift.inOrder(shifts), "shifts", shifts);
    }

    public static DayException off(Names name, LocalDate from, LocalDate to) {
        return new DayException(name, from, to, List.of());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
