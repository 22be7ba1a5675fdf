package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Time that someone gives to another project.
///
/// @param person id
/// @param units  how much of the person's time, 1 for all of it
/// @param what   the step and its project, for people
public record Busy(String person, LocalDateTime from, LocalDateTime to, double units, Names what) {
    public Busy {
        requireNonNull(person, "person");
        Require.that(!to.isBefore(from), "to", to);
        Require.that(units >= 0, "units", units);
        requireNonNull(what, "what");
    }
}
