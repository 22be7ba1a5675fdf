package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Moment;

/// A step that would lie elsewhere.
///
/// @param step    id
/// @param from    the days it lies on so far
/// @param to      the days it would lie on
/// @param days    of work it moves by; negative if it can begin earlier again
/// @param put     when it is put off to; null if it is not, but goes along with what comes before it, or need not wait
/// @param follows whether it goes along with what comes before it, so that it cannot be accepted alone
/// @param reason  why, for people
public record Move(String step, Names name, Dates from, Dates to, double days, @Nullable Moment put, boolean follows,
        Names reason) {
    public Move {
        requireNonNull(step, "step");
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(reason, "reason");
    }
}
