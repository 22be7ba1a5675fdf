package org.kakehashi.schedule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;

/// One thing to be laid out in time, reduced to what its dates depend on.
///
/// Moments are minutes since 1970-01-01 00:00 by the clock on the wall.
///
/// @param group    number of the activity it lies in, −1 at the top
/// @param minutes  of work, or of time if `elapsed`; 0 for a milestone
/// @param hours    when it is worked at
/// @param counting hours its slack is counted in
/// @param bound    where it is allowed to lie
/// @param at       the moment of `bound`, if it has one
/// @param floor    moment before which it does not begin for reasons outside of the plan, null if there is none
/// @param deadline moment it should be finished at; moves nothing but its late dates, null if none
/// @param pinned   the moments it stays on whatever comes before it, null if none
/// @param progress what has been done, null if nothing
/// @param ties     what it waits for
public record Activity(int group, long minutes, boolean elapsed, WorkHours hours, WorkHours counting, Bound bound,
        long at, @Nullable Long floor, @Nullable Long deadline, @Nullable Pin pinned, @Nullable Progress progress, List<Tie> ties) {

    /// What one activity waits for.
    ///
    /// @param before number of the activity that comes before
    /// @param kind   what is tied to what
    /// @param lag    between them, in minutes or in hundredths of the other's duration; negative is a lead
    public record Tie(int before, Link.Kind kind, double lag, Link.Unit unit) {

        public Tie {
            requireNonNull(kind, "kind");
            requireNonNull(unit, "unit");
            Require.finite(lag, "lag");
        }

        boolean fromFinish() {
            return kind.fromFinish();
        }

        boolean toStart() {
            return kind.toStart();
        }
    }

    /// The moments an activity stays on.
    ///
    /// @param finish not before `start`
    /// @param firm   whether what comes before has slack only up to `start`; planning tools let it slip on as if the
    ///               pin were not there
    public record Pin(long start, long finish, boolean firm) {
        public Pin {
            Require.that(start <= finish, "finish", finish);
        }
    }

    /// What has been done of an activity that has begun.
    ///
    /// @param start  when it began
    /// @param finish when it was finished, null if it is not
    /// @param done   part of its minutes that is done, a fraction of one
    /// @param resume when the rest is taken up, null if it just goes on
    public record Progress(long start, @Nullable Long finish, double done, @Nullable Long resume) {
        public Progress {
            Require.that(0 <= done && done <= 1, "done", done);
        }

        boolean complete() {
            return finish != null || done >= 1;
        }
    }

    public Activity {
        Require.that(minutes >= 0, "minutes", minutes);
        requireNonNull(hours, "hours");
        requireNonNull(counting, "counting");
        requireNonNull(bound, "bound");
        ties = List.copyOf(ties);
    }

    Activity pinned(Pin pin) {
        return new Activity(group, minutes, elapsed, hours, counting, bound, at, floor, deadline, pin, progress, ties);
    }

    boolean complete() {
        return progress != null && progress.complete();
    }

    /// @return the moment its minutes are done if it begins at `start`
    long finish(long start) {
        return elapsed ? start + minutes : hours.plus(start, minutes);
    }

    /// @return the latest moment it can begin at to be done at `finish`
    long start(long finish) {
        return elapsed ? finish - minutes : hours.minus(finish, minutes);
    }

    /// @return the first moment from `moment` on at which it can begin; a milestone also lies where work ends
    long onOrAfter(long moment) {
        if (elapsed || (minutes == 0 && hours.onOrBefore(moment) == moment)) return moment;
        return hours.onOrAfter(moment);
    }

    /// @return the last moment up to `moment` at which it can be finished
    long onOrBefore(long moment) {
        return elapsed || minutes == 0 ? moment : hours.onOrBefore(moment);
    }
}
