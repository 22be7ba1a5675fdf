package org.kakehashi.ui.cost;

import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys of the table, as in a spreadsheet; Alt with the arrows moves the measure and its years.
final class SheetKeys {
    private static final int PAGE = 10, ALL = 100_000;
    private final TableView<SheetRow> table;
    private final CostsViewModel model;
    private final SheetGrid grid;

    private SheetKeys(TableView<SheetRow> table, CostsViewModel model, SheetGrid grid) {
        this.table = table;
        this.model = model;
        this.grid = grid;
    }

    static void rule(TableView<SheetRow> table, CostsViewModel model, SheetGrid grid) {
        var keys = new SheetKeys(table, model, grid);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        var done = event.isShortcutDown() ? shortcut(event) : event.isAltDown() ? alt(event)
                : arrow(event, 1) || plain(event);
        if (done) event.consume();
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C -> grid.copy();
            case V -> grid.paste();
            case D -> grid.fillDown();
            case A -> grid.all();
            case TAB -> grid.leave(event.isShiftDown() ? -1 : 1);
            case HOME -> grid.move(-ALL, -ALL, event.isShiftDown());
            case END -> grid.move(ALL, ALL, event.isShiftDown());
            default -> {
                return arrow(event, ALL);
            }
        }
        return true;
    }

    private boolean arrow(KeyEvent event, int far) {
        switch (event.getCode()) {
            case UP -> grid.move(-far, 0, event.isShiftDown());
            case DOWN -> grid.move(far, 0, event.isShiftDown());
            case LEFT -> grid.move(0, -far, event.isShiftDown());
            case RIGHT -> grid.move(0, far, event.isShiftDown());
            case PAGE_UP -> grid.move(-PAGE, 0, event.isShiftDown());
            case PAGE_DOWN -> grid.move(PAGE, 0, event.isShiftDown());
            case HOME -> grid.move(0, -ALL, event.isShiftDown());
            case END -> grid.move(0, ALL, event.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> grid.tab(event.isShiftDown() ? -1 : 1);
            case ENTER -> enter();
            case F2 -> grid.type(null);
            case SPACE -> {
                if (group().isEmpty()) return false;
                fold();
            }
            case DELETE -> {
                if (line().isEmpty()) return false;
                model.delete(line().get().id());
            }
            case ESCAPE -> {
                grid.drag().end();
                grid.collapse();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        var cursor = grid.cursor();
        if (cursor == null) return;
        if (grid.input(cursor.row(), cursor.column())) grid.type(null);
        else if (group().isPresent()) fold();
        else line().ifPresent(line -> grid.opening().accept(line.id()));
    }

    private boolean alt(KeyEvent event) {
        var line = line();
        if (line.isEmpty()) return false;
        var id = line.get().id();
        switch (event.getCode()) {
            case UP -> model.reorder(id, -1);
            case DOWN -> model.reorder(id, 1);
            case LEFT -> model.shift(id, -1, event.isShiftDown());
            case RIGHT -> model.shift(id, 1, event.isShiftDown());
            case ENTER -> grid.opening().accept(id);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fold() {
        group().ifPresent(group -> model.fold(group.sector()));
    }

    private Optional<SheetRow.Group> group() {
        return row().filter(SheetRow.Group.class::isInstance).map(SheetRow.Group.class::cast);
    }

    private Optional<SheetRow.Line> line() {
        return row().filter(SheetRow.Line.class::isInstance).map(SheetRow.Line.class::cast);
    }

    private Optional<SheetRow> row() {
        var cursor = grid.cursor();
        if (cursor == null) return Optional.empty();
        return table.getItems().stream().filter(row -> row.id().equals(cursor.row())).findFirst();
    }

    /// A letter or a digit begins typing over what is there; brackets step through the scenarios.
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        var text = event.getCharacter();
        if (text.isBlank() || text.codePointAt(0) < ' ' || text.codePointAt(0) == 0x7f || "[]".contains(text)) return;
        if (line().isEmpty()) return;
        grid.type(text);
        event.consume();
    }
}
