package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import org.kakehashi.base.Names;

/// A stretch of time in which someone is wanted for more than there is of them.
///
/// @param person    id
/// @param steps     ids of the plan's steps that want the person then
/// @param elsewhere what wants the person in other projects then
public record Overbooking(String person, LocalDateTime from, LocalDateTime to, List<String> steps, List<Names> elsewhere) {
    public Overbooking {
        requireNonNull(person, "person");
        steps = List.copyOf(steps);
        elsewhere = List.copyOf(elsewhere);
    }
}
