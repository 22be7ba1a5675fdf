package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;

/// A time in which a funder takes applications, first and last day inclusive.
///
/// @param letter the short sign over the column
/// @param label  what to tell about it
public record GanttWindow(String id, String letter, String label, LocalDate start, LocalDate end) {
    public GanttWindow {
        that(!end.isBefore(start), "end", end);
    }
}
