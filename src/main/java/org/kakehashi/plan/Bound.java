package org.kakehashi.plan;

/// Where a step is allowed to lie; the moment that goes with it is kept beside it.
public enum Bound {
    AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE,
    START_NOT_BEFORE, START_NOT_AFTER, FINISH_NOT_BEFORE, FINISH_NOT_AFTER,
    START_ON, FINISH_ON;

    /// @return whether it means anything only with a moment
    public boolean needsMoment() {
        return this != AS_SOON_AS_POSSIBLE && this != AS_LATE_AS_POSSIBLE;
    }

    /// @return whether its moment is one of the finish
    public boolean ofFinish() {
        return this == FINISH_NOT_BEFORE || this == FINISH_NOT_AFTER || this == FINISH_ON;
    }
}
