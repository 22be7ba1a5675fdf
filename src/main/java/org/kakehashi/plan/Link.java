package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Require;

/// What a step waits for.
///
/// @param predecessor id of the step that comes before
/// @param kind        from which end of that step to which end of this one
/// @param lag         between them, in `unit`; negative is a lead
public record Link(String predecessor, Kind kind, double lag, Unit unit) {
    /// From the finish or start of the one to the start or finish of the other.
    public enum Kind {
        FINISH_START, START_START, FINISH_FINISH, START_FINISH;

        public boolean fromFinish() {
            return this == FINISH_START || this == FINISH_FINISH;
        }

        public boolean toStart() {
            return this == FINISH_START || this == START_START;
        }
    }

    /// What a lag counts: days of work, days of the calendar, or hundredths of the time the other step takes.
    public enum Unit { WORK, ELAPSED, PERCENT }

    public Link {
        Require.that(!predecessor.isBlank(), "predecessor", predecessor);
        requireNonNull(kind, "kind");
        Require.that(-36_600 <= lag && lag <= 36_600, "lag", lag);
        requireNonNull(unit, "unit");
    }

    /// @return begins after the other has finished
    public static Link after(String predecessor) {
        return after(predecessor, 0);
    }

    /// @param lagDays days of work between the finish and the start
    public static Link after(String predecessor, double lagDays) {
        return new Link(predecessor, Kind.FINISH_START, lagDays, Unit.WORK);
    }

    public Link with(Kind newKind) {
        return new Link(predecessor, newKind, lag, unit);
    }

    public Link withLag(double newLag, Unit newUnit) {
        return new Link(predecessor, kind, newLag, newUnit);
    }
}
