package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;

/// Days on which no work is done, first and last inclusive.
///
/// @param label what to tell about it, such as the name of a holiday; may be empty
public record GanttOff(Kind kind, LocalDate start, LocalDate end, String label) {
    /// Why no work is done.
    public enum Kind {
        /// By the plan's calendar.
        PLAN(Ink.TRACK, 0.5),
        /// A holiday of the home city.
        HOME(Ink.DANGER, 0.11),
        /// A holiday of the partner city.
        PARTNER(Ink.ACCENT, 0.13);

        private final Ink ink;
        private final double opacity;

        Kind(Ink ink, double opacity) {
            this.ink = ink;
            this.opacity = opacity;
        }

        /// @return what its days are shaded with
        public Fill fill() {
            return Fill.of(ink, opacity);
        }
    }

    public GanttOff {
        that(!end.isBefore(start), "end", end);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
