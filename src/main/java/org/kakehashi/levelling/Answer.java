package org.kakehashi.levelling;

import java.util.List;

/// What a search came to.
///
/// @param starts    slot each job begins in; empty if nothing was found
/// @param finish    the last finish, 0 if nothing was found
/// @param bound     no finish of all lies before it
/// @param moved     how many jobs begin elsewhere than so far
/// @param fewest    whether it is proven that no fewer need to move for that finish
/// @param obstacles why there is no answer, as far as known
/// @param seconds   the search took
public record Answer(Status status, List<Integer> starts, int finish, int bound, int moved, boolean fewest,
        List<Obstacle> obstacles, double seconds) {

    /// What is known of the finish.
    public enum Status {
        /// No earlier one is possible.
        OPTIMAL,
        /// An earlier one may be possible.
        FEASIBLE,
        /// There is none.
        IMPOSSIBLE,
        /// Time was up before anything was found.
        UNKNOWN
    }

    public Answer {
        starts = List.copyOf(starts);
        obstacles = List.copyOf(obstacles);
    }

    public boolean found() {
        return status == Status.OPTIMAL || status == Status.FEASIBLE;
    }

    static Answer none(Status status, List<Obstacle> obstacles, double seconds) {
        return new Answer(status, List.of(), 0, 0, 0, false, obstacles, seconds);
    }
}
