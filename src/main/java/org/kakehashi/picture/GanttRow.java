package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.List;

/// One row of a Gantt chart: a group's summary, or a step with its bars and milestones.
///
/// @param id    what hits and links name it by
/// @param ink   of the step's kind
/// @param marks in the order they are painted; start and end days are both inclusive
/// @param locked whether it cannot be dragged, so that it shows no handles
/// @param signs  what stands beside the marks
public record GanttRow(String id, Ink ink, List<Mark> marks, boolean locked, List<GanttSign> signs) {
    public GanttRow {
        marks = List.copyOf(marks);
        signs = List.copyOf(signs);
    }

    /// With nothing beside its marks.
    public GanttRow(String id, Ink ink, List<Mark> marks, boolean locked) {
        this(id, ink, marks, locked, List.of());
    }

    boolean hasGhost() {
        for (var sign : signs) if (sign instanceof GanttSign.Ghost) return true;
        return false;
    }

    /// Something that stands in a row.
    public sealed interface Mark {
        LocalDate start();

        LocalDate end();
    }

    /// The span of a group.
    public record Summary(LocalDate start, LocalDate end) implements Mark {
        public Summary {
            that(!end.isBefore(start), "end", end);
        }
    }

    /// The span of a step.
    ///
    /// @param done     the part that is done, a fraction of one
    /// @param label    inside the bar where it fits, else to its right; may be empty
    /// @param lead     to its left, such as the part done; may be empty
    /// @param critical whether a delay here delays the end
    /// @param late     part of the first day that is over when it begins, from 0 up to 1
    /// @param early    part of the last day that is left when it ends, from 0 up to 1
    public record Bar(LocalDate start, LocalDate end, double done, String label, String lead, boolean critical,
            double late, double early) implements Mark {
        public Bar {
            that(!end.isBefore(start), "end", end);
            that(0 <= done && done <= 1, "done", done);
            that(0 <= late && late < 1, "late", late);
            that(0 <= early && early < 1, "early", early);
        }

        /// From the beginning of its first day to the end of its last.
        public Bar(LocalDate start, LocalDate end, double done, String label, String lead, boolean critical) {
            this(start, end, done, label, lead, critical, 0, 0);
        }
    }

    /// A day that matters.
    public record Diamond(LocalDate start, String label) implements Mark {
        @Override
        public LocalDate end() {
            return start;
        }
    }
}
