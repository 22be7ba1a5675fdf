package org.kakehashi.ui.plan;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the table and the chart together; a field that is typed in keeps its own.
final class PlanKeys {
    private static final double ZOOM = 1.25, PAN = 60;
    private final PlanViewModel model;
    private final GanttPane gantt;
    private final PlanTable table;
    private final RowActions actions;

    PlanKeys(PlanViewModel model, GanttPane gantt, PlanTable table, RowActions actions) {
        this.model = model;
        this.gantt = gantt;
        this.table = table;
        this.actions = actions;
    }

    void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        if (zooms(event) || moves(event) || looks(event)) event.consume();
    }

    private boolean zooms(KeyEvent event) {
        if (!event.isShortcutDown()) return false;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS, SEMICOLON -> gantt.zoom(ZOOM);
            case MINUS, SUBTRACT -> gantt.zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> gantt.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        var id = model.selected().get();
        if (id.isEmpty()) return false;
        var code = event.getCode();
        int way = code == KeyCode.RIGHT ? 1 : -1;
        if (event.isAltDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            if (event.isShiftDown()) model.stretchBy(id, way);
            else model.moveBy(id, 7 * way);
            return true;
        }
        if (code == KeyCode.J && event.isShortcutDown()) {
            gantt.reveal(id);
            return true;
        }
        return gantt.view().isFocused() && acts(event);
    }

    /// What the table does with the selected steps is done from the chart with the same keys.
    private boolean acts(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            table.rename();
            return true;
        }
        for (var action : RowAction.values()) {
            var keys = action.keys();
            if (keys == null || !keys.match(event) || action == RowAction.FOLD) continue;
            actions.run(action);
            return true;
        }
        return false;
    }

    /// What only the chart does: going along the time and up and down the bars.
    private boolean looks(KeyEvent event) {
        if (!gantt.view().isFocused() || event.isAltDown()) return false;
        switch (event.getCode()) {
            case LEFT -> gantt.panBy(-PAN);
            case RIGHT -> gantt.panBy(PAN);
            case UP -> neighbour(-1);
            case DOWN -> neighbour(1);
            case HOME -> gantt.goToEnd(false);
            case END -> gantt.goToEnd(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void neighbour(int by) {
        var rows = model.sheet().get().rows();
        int at = -1;
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).id().equals(model.selected().get())) at = i;
        for (int i = at < 0 && by < 0 ? rows.size() - 1 : at + by; i >= 0 && i < rows.size(); i += by) {
            if (model.sheet().get().step(rows.get(i).id()).isEmpty()) continue;
            model.select(rows.get(i).id());
            gantt.reveal(rows.get(i).id());
            return;
        }
    }
}
