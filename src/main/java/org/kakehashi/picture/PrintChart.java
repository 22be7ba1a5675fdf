package org.kakehashi.picture;

/// A chart whose rows are those of the table beside it, at whatever scale and scrolled to whatever line.
@FunctionalInterface
public interface PrintChart {
    /// @param scroll pixels the rows are scrolled up
    Picture at(GanttScale scale, double scroll);
}
