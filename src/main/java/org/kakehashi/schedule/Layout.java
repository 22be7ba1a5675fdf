package org.kakehashi.schedule;

/// The dates of activities by their number, filled in by the passes of the critical path method.
///
/// Moments are minutes since 1970-01-01 00:00, slack is in working minutes.
final class Layout {
    /// What sets an early start: the start of the plan.
    static final int PLAN = -1;
    /// The activity's own bound, pin or actual start.
    static final int OWN = -2;
    /// A tie or bound of a group it lies in.
    static final int GROUP = -3;
    /// Something outside of the plan.
    static final int FLOOR = -4;

    private final long[] start;
    private final long[] finish;
    private final long[] earlyStart;
    private final long[] earlyFinish;
    private final long[] lateStart;
    private final long[] lateFinish;
    private final long[] totalSlack;
    private final long[] freeSlack;
    private final int[] driver;

    Layout(int size) {
        start = new long[size];
        finish = new long[size];
        earlyStart = new long[size];
        earlyFinish = new long[size];
        lateStart = new long[size];
        lateFinish = new long[size];
        totalSlack = new long[size];
        freeSlack = new long[size];
        driver = new int[size];
    }

    /// As it is planned: early, or late where the plan wants it as late as possible.
    long[] start() {
        return start;
    }

    long[] finish() {
        return finish;
    }

    long[] earlyStart() {
        return earlyStart;
    }

    long[] earlyFinish() {
        return earlyFinish;
    }

    long[] lateStart() {
        return lateStart;
    }

    long[] lateFinish() {
        return lateFinish;
    }

    long[] totalSlack() {
        return totalSlack;
    }

    long[] freeSlack() {
        return freeSlack;
    }

    /// What sets the early start: the number of the tie among the activity's own, or one of the constants.
    int[] driver() {
        return driver;
    }
}
