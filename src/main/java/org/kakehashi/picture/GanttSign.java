package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.List;

/// What stands beside the bars of a row and is not taken hold of.
public sealed interface GanttSign {

    /// How far a step can slip: a thin line behind its bar.
    ///
    /// @param start the day after the bar ends
    /// @param end   the last day it may end on, inclusive
    record Slack(LocalDate start, LocalDate end) implements GanttSign {
        public Slack {
            that(!end.isBefore(start), "end", end);
        }
    }

    /// Where a step stood in a baseline: a thin bar below, both days inclusive.
    record Ghost(LocalDate start, LocalDate end) implements GanttSign {
        public Ghost {
            that(!end.isBefore(start), "end", end);
        }
    }

    /// The day by which a step should be finished.
    record Deadline(LocalDate day, boolean missed) implements GanttSign {}

    /// What holds a step where it is, as small marks before its bar.
    record Holds(LocalDate start, List<Hold> kinds) implements GanttSign {
        public Holds {
            kinds = List.copyOf(kinds);
        }
    }

    /// What may hold a step.
    enum Hold { PIN, BOUND, LEVELLED, MONEY }
}
