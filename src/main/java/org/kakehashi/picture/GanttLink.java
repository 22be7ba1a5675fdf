package org.kakehashi.picture;

/// That one row waits for another.
///
/// @param from     the row waited for
/// @param to       the row that waits
/// @param critical whether it lies on the critical path
public record GanttLink(String from, String to, Tie tie, boolean critical) {
    /// Which end waits for which.
    public enum Tie {
        FINISH_START, START_START, FINISH_FINISH, START_FINISH;

        boolean leavesEnd() {
            return this == FINISH_START || this == FINISH_FINISH;
        }

        boolean reachesStart() {
            return this == FINISH_START || this == START_START;
        }
    }
}
