package org.kakehashi.plan;

import org.kakehashi.base.Require;

/// What part of a step's cost a source is meant to pay.
///
/// @param source   id of a funding source of the project
/// @param fraction fraction of one
public record Share(String source, double fraction) {
    public Share {
        Require.that(!source.isBlank(), "source", source);
        Require.that(0 <= fraction && fraction <= 1, "fraction", fraction);
    }
}
