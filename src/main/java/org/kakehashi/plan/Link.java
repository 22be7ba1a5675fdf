package org.kakehashi.plan;

import org.kakehashi.base.Require;

/// A step begins after another has finished (finish-to-start).
///
/// @param predecessor id of the step that comes before
/// @param lagDays     weekdays between the finish and the start; negative is a lead
public record Link(String predecessor, int lagDays) {
    public Link {
        Require.that(!predecessor.isBlank(), "predecessor", predecessor);
        Require.that(-36_600 <= lagDays && lagDays <= 36_600, "lagDays", lagDays);
    }
}
