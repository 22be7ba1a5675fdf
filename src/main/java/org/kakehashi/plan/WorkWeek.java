package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Weeks that differ from the ordinary one for a while, such as the shorter days of Ramadan.
///
/// @param from first day, inclusive
/// @param to   last day, inclusive
/// @param days shifts of the seven days from Monday
public record WorkWeek(Names name, LocalDate from, LocalDate to, List<List<Shift>> days) {
    public WorkWeek {
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        Require.that(!to.isBefore(from), "to", to);
        days = days.stream().map(List::copyOf).toList();
        Require.that(days.size() == 7 && days.stream().allMatch(Shift::inOrder), "days", days);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
