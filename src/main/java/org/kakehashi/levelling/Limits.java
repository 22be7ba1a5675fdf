package org.kakehashi.levelling;

import org.kakehashi.base.Require;

/// How long and with how many threads one searches.
///
/// @param seconds for all questions together
/// @param changes whether few changes are looked for once the finish is settled
/// @param explain whether one tries what would have to give way if there is no answer
public record Limits(double seconds, int workers, boolean changes, boolean explain) {
    public Limits {
        Require.that(seconds > 0, "seconds", seconds);
        Require.that(workers > 0, "workers", workers);
    }

    public static Limits seconds(double seconds) {
        return new Limits(seconds, 2, true, true);
    }

    Limits withoutExplaining() {
        return new Limits(seconds, workers, changes, false);
    }
}
