package org.kakehashi.picture;

/// The part of a plan that stands on one sheet. Lengths are pixels at scale 1.
///
/// @param column  place in the row of sheets, from 0
/// @param row     place in the column of sheets, from 0
/// @param first   the first line
/// @param lines   how many lines
/// @param table   width of the table's part at its left, 0 if none
/// @param from    where its part of the chart begins, from the chart's left end
/// @param width   of its part of the chart
public record PrintTile(int column, int row, int first, int lines, double table, double from, double width) {
    /// @return where its part of the chart ends, from the chart's left end
    public double to() {
        return from + width;
    }
}
