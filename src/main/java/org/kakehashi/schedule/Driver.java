package org.kakehashi.schedule;

import static java.util.Objects.requireNonNull;

/// What sets the start of a step.
///
/// @param step id of the step it waits for, empty if it is not a link
public record Driver(Kind kind, String step) {
    /// Of what nature it is.
    public enum Kind { PLAN_START, LINK, BOUND, PIN, PROGRESS, LEVELLING, MONEY, AS_LATE_AS_POSSIBLE }

    public Driver {
        requireNonNull(kind, "kind");
        requireNonNull(step, "step");
    }
}
