package org.kakehashi.ui.funding;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// The right edge of a cell, to be drawn over the years that get the same amount and state.
final class CellFill {
    private static final double EDGE = 7;
    private final FundingViewModel model;
    private final FundingMatrix matrix;
    private @Nullable FundingCell from;
    private int until;

    CellFill(FundingViewModel model, FundingMatrix matrix) {
        this.model = model;
        this.matrix = matrix;
    }

    void listen(GridPane grid) {
        grid.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            var cell = edge(event);
            grid.setCursor(cell.isPresent() ? Cursor.H_RESIZE : null);
            cell(event.getTarget()).ifPresent(over -> over.setCursor(cell.isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT));
        });
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> edge(event).ifPresent(cell -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            from = cell;
            until = cell.column();
            cell.requestFocus();
            event.consume();
        }));
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            var start = from;
            if (start == null) return;
            event.consume();
            mark(start, matrix.columnAt(grid.screenToLocal(event.getScreenX(), event.getScreenY()).getX()));
        });
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            var start = from;
            if (start == null) return;
            event.consume();
            var last = matrix.cell(start.row(), until);
            end(start);
            if (last != null && !last.equals(start)) model.fill(start.place(), last.place().year());
        });
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var start = from;
            if (start == null || event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            end(start);
        });
    }

    private void end(FundingCell start) {
        mark(start, start.column());
        start.filling(false);
        from = null;
    }

    private void mark(FundingCell start, int column) {
        until = column;
        for (int each = 0; ; each++) {
            var cell = matrix.cell(start.row(), each);
            if (cell == null) return;
            cell.filling(Math.min(start.column(), column) <= each && each <= Math.max(start.column(), column));
        }
    }

    /// @return the cell with money whose right edge is under the pointer
    private Optional<FundingCell> edge(MouseEvent event) {
        return cell(event.getTarget()).filter(cell -> cell.getWidth()
                - cell.screenToLocal(event.getScreenX(), event.getScreenY()).getX() <= EDGE)
                .filter(cell -> model.sheet().get().cell(cell.place().source(), cell.place().year()).isPresent());
    }

    private static Optional<FundingCell> cell(Object target) {
        for (var node = target instanceof Node found ? found : null; node != null; node = node.getParent()) {
            if (node instanceof FundingCell cell) return Optional.of(cell);
        }
        return Optional.empty();
    }
}
