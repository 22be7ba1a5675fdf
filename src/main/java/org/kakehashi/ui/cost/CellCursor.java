package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Where the cursor stands in the table, and the block that reaches from its anchor to it.
///
/// Rows go by their ids, so that the cursor stays where it is while rows come and go.
record CellCursor(String anchorRow, SheetColumn anchorColumn, String row, SheetColumn column) {

    static CellCursor at(String row, SheetColumn column) {
        return new CellCursor(row, column, row, column);
    }

    /// @return this cursor with the block reaching to another cell
    CellCursor to(String newRow, SheetColumn newColumn) {
        return new CellCursor(anchorRow, anchorColumn, newRow, newColumn);
    }

    boolean single() {
        return anchorRow.equals(row) && anchorColumn == column;
    }

    /// @param rows    ids of all rows shown
    /// @param columns all columns shown
    /// @param extend  whether the anchor stays
    CellCursor move(List<String> rows, List<SheetColumn> columns, int down, int right, boolean extend) {
        int r = Math.clamp(rows.indexOf(row) + (long) down, 0, rows.size() - 1);
        int c = Math.clamp(columns.indexOf(column) + (long) right, 0, columns.size() - 1);
        return extend ? to(rows.get(r), columns.get(c)) : at(rows.get(r), columns.get(c));
    }

    /// @return the ids of the rows in the block, in the order shown
    List<String> rows(List<String> all) {
        return between(all, anchorRow, row);
    }

    List<SheetColumn> columns(List<SheetColumn> all) {
        return between(all, anchorColumn, column);
    }

    private static <T> List<T> between(List<T> all, T one, T other) {
        int a = all.indexOf(one), b = all.indexOf(other);
        if (a < 0 || b < 0) return b < 0 ? List.of() : List.of(other);
        return all.subList(Math.min(a, b), Math.max(a, b) + 1);
    }

    /// @param way 1 forwards along the row and on to the next one, −1 backwards
    /// @return the next cell that is typed, null if there is none that way
    @Nullable CellCursor next(List<String> rows, List<SheetColumn> columns, int way, BiPredicate<String, SheetColumn> input) {
        int width = columns.size();
        for (int i = rows.indexOf(row) * width + columns.indexOf(column) + way; 0 <= i && i < rows.size() * width; i += way) {
            if (input.test(rows.get(i / width), columns.get(i % width))) return at(rows.get(i / width), columns.get(i % width));
        }
        return null;
    }
}
