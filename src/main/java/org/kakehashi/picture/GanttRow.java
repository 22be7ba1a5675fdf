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
public record GanttRow(String id, Ink ink, List<Mark> marks, boolean locked) {
    public GanttRow {
        marks = List.copyOf(marks);
    }

    /// @return the same row without the mark of the critical path
    public GanttRow uncritical() {
        return new GanttRow(id, ink, marks.stream().map(mark -> mark instanceof Bar bar && bar.critical()
                ? new Bar(bar.start, bar.end, bar.done, bar.label, bar.lead, false) : mark).toList(), locked);
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
    public record Bar(LocalDate start, LocalDate end, double done, String label, String lead, boolean critical)
            implements Mark {
        public Bar {
            that(!end.isBefore(start), "end", end);
            that(0 <= done && done <= 1, "done", done);
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
