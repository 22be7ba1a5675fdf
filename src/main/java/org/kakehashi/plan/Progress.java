package org.kakehashi.plan;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// What has been done of a step.
///
/// @param done     part that is done, a fraction of one
/// @param begun    when it really began, null if it has not or no one said
/// @param finished when it was really finished, null if it is not or no one said; only with `begun`, and not before it
/// @param resume   when the rest is taken up, null if it just goes on
public record Progress(double done, @Nullable Moment begun, @Nullable Moment finished, @Nullable Moment resume) {
    public static final Progress NONE = new Progress(0, null, null, null);

    public Progress {
        Require.that(0 <= done && done <= 1, "done", done);
        Require.that(finished == null || (begun != null && begun.compareTo(finished) <= 0), "finished", String.valueOf(finished));
    }

    /// @return that part done, and nothing known of dates
    public static Progress of(double done) {
        return new Progress(done, null, null, null);
    }

    public Progress withDone(double newDone) {
        return new Progress(newDone, begun, newDone < 1 ? null : finished, resume);
    }

    public Progress resumingAt(@Nullable Moment moment) {
        return new Progress(done, begun, finished, moment);
    }
}
