package org.kakehashi.ui.funding;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the budget, as in the sheet of measures.
final class BudgetKeys {
    private static final int PAGE = 10, ALL = 100_000;
    private final BudgetGrid grid;

    private BudgetKeys(BudgetGrid grid) {
        this.grid = grid;
    }

    static void rule(TableView<BudgetRow> table, BudgetGrid grid) {
        var keys = new BudgetKeys(grid);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown()) return;
        var done = event.isShortcutDown() ? far(event) : plain(event);
        if (done) event.consume();
    }

    private boolean far(KeyEvent event) {
        switch (event.getCode()) {
            case UP, HOME -> grid.move(-ALL, event.getCode() == KeyCode.HOME ? -ALL : 0);
            case DOWN, END -> grid.move(ALL, event.getCode() == KeyCode.END ? ALL : 0);
            case LEFT -> grid.move(0, -ALL);
            case RIGHT -> grid.move(0, ALL);
            case TAB -> grid.leave(event.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> grid.move(-1, 0);
            case DOWN -> grid.move(1, 0);
            case LEFT -> grid.move(0, -1);
            case RIGHT -> grid.move(0, 1);
            case PAGE_UP -> grid.move(-PAGE, 0);
            case PAGE_DOWN -> grid.move(PAGE, 0);
            case HOME -> grid.move(0, -ALL);
            case END -> grid.move(0, ALL);
            case TAB -> grid.tab(event.isShiftDown() ? -1 : 1);
            case ENTER, F2 -> grid.open(null);
            case DELETE -> grid.delete();
            case ESCAPE -> grid.complain("");
            case SPACE -> {
                if (!(grid.row() instanceof BudgetRow.Group group)) return false;
                grid.fold(group);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        var text = event.getCharacter();
        if (text.isBlank() || text.codePointAt(0) < ' ' || text.codePointAt(0) == 0x7f) return;
        event.consume();
        grid.open(text);
    }
}
