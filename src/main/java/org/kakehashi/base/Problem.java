package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// Something wrong with what was read or typed, and where it stands.
///
/// @param place path to the value, as `/costs/scenarios/0/years`, or a form field's id
/// @param says  what is wrong and what is expected, for the person
public record Problem(String place, Names says) {
    public Problem {
        requireNonNull(place, "place");
        requireNonNull(says, "says");
    }
}
