package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.ui.kit.Popovers;

/// Mouse and keys on the cells of the matrix: choosing, moving about, typing amounts and setting states.
final class CellKeys {
    private final FundingViewModel model;
    private final FundingMatrix matrix;
    private final Consumer<String> complain;
    private @Nullable AmountEditor editor;

    CellKeys(FundingViewModel model, FundingMatrix matrix, Consumer<String> complain) {
        this.model = model;
        this.matrix = matrix;
        this.complain = complain;
    }

    void listen(GridPane grid) {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> cell(event.getTarget()).ifPresent(cell -> pressed(event, cell)));
        grid.addEventFilter(KeyEvent.KEY_TYPED, event -> cell(event.getTarget()).ifPresent(cell -> typed(event, cell)));
        grid.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> cell(event.getTarget()).ifPresent(cell -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            cell.requestFocus();
            if (event.getClickCount() == 2) edit(cell, "");
        }));
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> cell(event.getTarget()).ifPresent(cell -> states(event, cell)));
        grid.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> {
            if (owner instanceof FundingCell cell && grid.equals(cell.getParent())) model.select(cell.place());
        });
    }

    /// Forgets a field over a cell that is gone.
    void forget() {
        editor = null;
        complain.accept("");
    }

    private static Optional<FundingCell> cell(Object target) {
        for (var node = target instanceof javafx.scene.Node found ? found : null; node != null; node = node.getParent()) {
            if (node instanceof FundingCell cell) return Optional.of(cell);
            if (node instanceof TextField) return Optional.empty();
        }
        return Optional.empty();
    }

    private void pressed(KeyEvent event, FundingCell cell) {
        if (event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown()
                && (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT)) {
            fill(cell, event.getCode() == KeyCode.RIGHT ? 1 : -1);
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> go(cell, -1, 0);
            case DOWN -> go(cell, 1, 0);
            case LEFT -> go(cell, 0, -1);
            case RIGHT -> go(cell, 0, 1);
            case ENTER, F2 -> edit(cell, "");
            case DELETE, BACK_SPACE -> model.clear(cell.place());
            case S -> model.setState(cell.place(), MoneyState.COMMITTED);
            case A -> model.setState(cell.place(), MoneyState.APPLIED);
            case P -> model.setState(cell.place(), MoneyState.PLANNED);
            case R -> model.setState(cell.place(), MoneyState.RECEIVED);
            case X -> model.setState(cell.place(), MoneyState.SPENT);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// A digit begins a new amount, as in a spreadsheet.
    private void typed(KeyEvent event, FundingCell cell) {
        var text = event.getCharacter();
        if (event.isShortcutDown() || text.isEmpty() || !Character.isDigit(text.charAt(0))) return;
        event.consume();
        edit(cell, text);
    }

    private void go(FundingCell from, int down, int right) {
        var to = matrix.cell(from.row() + down, from.column() + right);
        if (to != null) to.requestFocus();
    }

    /// Gives the year beside it the same amount and state.
    private void fill(FundingCell from, int right) {
        var to = matrix.cell(from.row(), from.column() + right);
        if (to == null) return;
        model.fill(from.place(), to.place().year());
        to.requestFocus();
    }

    private void edit(FundingCell cell, String begun) {
        if (editor != null) return;
        model.select(cell.place());
        var field = new AmountEditor(model, cell.place(), complain, move -> leave(cell, move));
        editor = field;
        matrix.years().add(field, cell.column(), cell.row() + 1);
        field.requestFocus();
        if (begun.isEmpty()) {
            field.selectAll();
        } else {
            field.setText(begun);
            field.end();
        }
    }

    private void leave(FundingCell cell, AmountEditor.Move move) {
        var field = editor;
        editor = null;
        if (field != null) matrix.years().getChildren().remove(field);
        switch (move) {
            case STAY -> cell.requestFocus();
            case DOWN -> focus(matrix.cell(cell.row() + 1, cell.column()), cell);
            case NEXT -> focus(matrix.cell(cell.row(), cell.column() + 1), cell);
            case BACK -> focus(matrix.cell(cell.row(), cell.column() - 1), cell);
            case AWAY -> { }
        }
    }

    private static void focus(@Nullable FundingCell next, FundingCell otherwise) {
        (next == null ? otherwise : next).requestFocus();
    }

    private void states(ContextMenuEvent event, FundingCell cell) {
        event.consume();
        cell.requestFocus();
        if (model.sheet().get().cell(cell.place().source(), cell.place().year()).isEmpty()) return;
        Popovers.choice("pledge-state", cell, List.of(MoneyState.values()),
                state -> FundingText.word(state).text(), state -> model.setState(cell.place(), state));
    }
}
