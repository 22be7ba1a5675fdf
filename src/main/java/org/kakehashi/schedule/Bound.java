package org.kakehashi.schedule;

/// Where an activity is allowed to lie; the moment that goes with it is kept beside it.
public enum Bound {
    AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE,
    START_NOT_BEFORE, START_NOT_AFTER, FINISH_NOT_BEFORE, FINISH_NOT_AFTER,
    START_ON, FINISH_ON
}
