package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// When a step is allowed to lie, apart from what comes before it.
///
/// @param at       the moment of `bound`, or of the start it is pinned to; null if it has neither
/// @param pinned   whether it begins at `at` whatever comes before it
/// @param deadline when it should be finished; moves nothing, null if none
/// @param calendar id of the plan's calendar it is worked by, empty for that of its people
/// @param levelled moment before which it was put off so that its people have time, null if not
public record Timing(Bound bound, @Nullable Moment at, boolean pinned, @Nullable Moment deadline, String calendar,
        @Nullable Moment levelled) {
    /// As soon as what comes before lets it.
    public static final Timing SOON = new Timing(Bound.AS_SOON_AS_POSSIBLE, null, false, null, "", null);

    public Timing {
        requireNonNull(bound, "bound");
        Require.that(at != null || !(pinned || bound.needsMoment()), "at", bound);
        requireNonNull(calendar, "calendar");
    }

    public static Timing notBefore(LocalDate day) {
        return SOON.with(Bound.START_NOT_BEFORE, Moment.of(day));
    }

    public Timing with(Bound newBound, @Nullable Moment newAt) {
        return new Timing(newBound, newAt, pinned, deadline, calendar, levelled);
    }

    /// @return pinned to a start
    public Timing pinnedTo(Moment start) {
        var kept = bound.ofFinish() ? Bound.START_NOT_BEFORE : bound;
        return new Timing(kept, start, true, deadline, calendar, levelled);
    }

    public Timing unpinned() {
        return new Timing(bound, at, false, deadline, calendar, levelled);
    }

    public Timing withDeadline(@Nullable Moment newDeadline) {
        return new Timing(bound, at, pinned, newDeadline, calendar, levelled);
    }

    public Timing withCalendar(String newCalendar) {
        return new Timing(bound, at, pinned, deadline, newCalendar, levelled);
    }

    public Timing withLevelled(@Nullable Moment newLevelled) {
        return new Timing(bound, at, pinned, deadline, calendar, newLevelled);
    }

    /// @return for a plan that begins years later; what levelling found does not hold any more
    public Timing plusYears(int years) {
        return new Timing(bound, at == null ? null : at.plusYears(years), pinned,
                deadline == null ? null : deadline.plusYears(years), calendar, null);
    }
}
