package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// What a unit price holds for, beyond what it buys.
///
/// @param card  the rate card it stands on, such as a travel law before its reform; blank if none
/// @param city  id of the city where it is paid, empty for every city of that side
/// @param route id of the city a journey begins in, for fares to `city`; empty for every beginning
/// @param grade grade of the person it is paid for, null for all
/// @param since first day it holds, null if none is stated
/// @param until last day it holds, null if none is stated; not before `since`
public record RateScope(Names card, Side side, String city, String route, @Nullable Grade grade,
        @Nullable LocalDate since, @Nullable LocalDate until) {
    /// Everywhere, always, for all.
    public static final RateScope ALL = new RateScope(Names.same(""), Side.ANY, "", "", null, null, null);

    public RateScope {
        requireNonNull(card, "card");
        requireNonNull(side, "side");
        requireNonNull(city, "city");
        requireNonNull(route, "route");
        Require.that(since == null || until == null || !until.isBefore(since), "until", String.valueOf(until));
    }

    /// @return whether it holds on that day; an unknown day is within every time
    public boolean holdsOn(@Nullable LocalDate day) {
        return day == null || ((since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until)));
    }
}
