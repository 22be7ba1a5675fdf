package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the cursor goes in the table and what its block covers.
class CellCursorTest {
    private static final List<String> ROWS = List.of("/sector", "a", "b", "c");
    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.NAME, SheetColumn.QUANTITY, SheetColumn.CAPITAL);

    @Test
    void itStopsAtTheEdges() {
        var cursor = CellCursor.at("a", SheetColumn.NAME);
        assertEquals(CellCursor.at("/sector", SheetColumn.NAME), cursor.move(ROWS, COLUMNS, -5, -1, false));
        assertEquals(CellCursor.at("c", SheetColumn.CAPITAL), cursor.move(ROWS, COLUMNS, 9, 9, false));
    }

    @Test
    void extendingKeepsTheAnchorInEitherDirection() {
        var block = CellCursor.at("c", SheetColumn.CAPITAL).move(ROWS, COLUMNS, -1, -1, true);
        assertEquals(List.of("b", "c"), block.rows(ROWS));
        assertEquals(List.of(SheetColumn.QUANTITY, SheetColumn.CAPITAL), block.columns(COLUMNS));
        assertTrue(block.move(ROWS, COLUMNS, 0, 0, false).single());
    }

    @Test
    void aBlockWhoseAnchorIsGoneShrinksToItsCursor() {
        var block = CellCursor.at("gone", SheetColumn.NAME).to("b", SheetColumn.NAME);
        assertEquals(List.of("b"), block.rows(ROWS));
    }

    @Test
    void tabGoesAlongInputsAndOnToTheNextRow() {
        var cursor = CellCursor.at("a", SheetColumn.CAPITAL);
        var next = cursor.next(ROWS, COLUMNS, 1, (row, column) -> !row.startsWith("/") && column != SheetColumn.QUANTITY);
        assertEquals(CellCursor.at("b", SheetColumn.NAME), next);
        assertEquals(CellCursor.at("a", SheetColumn.NAME),
                cursor.next(ROWS, COLUMNS, -1, (row, column) -> column != SheetColumn.QUANTITY));
        assertNull(CellCursor.at("c", SheetColumn.CAPITAL).next(ROWS, COLUMNS, 1, (_, _) -> true));
    }
}
