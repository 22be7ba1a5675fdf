package org.kakehashi.picture;

/// What the pointer has hold of in a Gantt chart.
///
/// @param row  id of the row
/// @param mark which of the row's marks, counted from 0; -1 for the empty part of a row
public record Grip(String row, int mark, Part part) {
    /// A part of a row that can be taken.
    public enum Part { BODY, START, END, DONE, START_LINK, END_LINK, ROW }
}
