package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;

/// A rule of money that holds a step.
///
/// @param source name of the source the money comes from
/// @param from   first day the step may begin, null if it may at once
/// @param until  last day it may be finished, null if there is none
public record Hold(MoneyRule rule, Names source, @Nullable LocalDate from, @Nullable LocalDate until) {
    public Hold {
        requireNonNull(rule, "rule");
        requireNonNull(source, "source");
    }
}
