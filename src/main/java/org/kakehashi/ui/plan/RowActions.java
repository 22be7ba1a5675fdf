package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Labels;

/// Does with the selected steps what a key, the menu of a row or the palette asks for.
final class RowActions {
    private static final double MENU = 270;
    private final PlanTable table;
    private final PlanViewModel model;
    private final ChosenSteps chosen;
    private final StepTransfer transfer;

    RowActions(PlanTable table, PlanViewModel model, ChosenSteps chosen, StepTransfer transfer) {
        this.table = table;
        this.model = model;
        this.chosen = chosen;
        this.transfer = transfer;
        table.setContextMenu(menu());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// @return what the palette offers; the table takes its keys itself
    List<Command> commands() {
        var commands = new ArrayList<Command>();
        for (var action : RowAction.values()) {
            if (action == RowAction.INSERT_BELOW || action == RowAction.DUPLICATE) continue;
            commands.add(new Command(action.id(), action.word().text(), null, () -> run(action)));
        }
        return commands;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        for (var action : RowAction.values()) {
            if (action.begins()) menu.getItems().add(new SeparatorMenuItem());
            var item = item(action);
            item.setOnAction(_ -> run(action));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The keys stand beside the word only: as accelerators they would count in every field of the window.
    private static MenuItem item(RowAction action) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(16, Labels.of(action.word().text()), gap);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(MENU);
        var keys = action.keys();
        if (keys != null) line.getChildren().add(Keys.cap(keys));
        var item = new CustomMenuItem(line);
        item.setId(action.id());
        return item;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        for (var action : RowAction.values()) {
            var keys = action.keys();
            if (keys == null || !keys.match(event) || (action == RowAction.FOLD && !foldable())) continue;
            run(action);
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.ENTER) enter();
        else if (event.getCode() == KeyCode.LEFT) table.grid().sideways(-1);
        else if (event.getCode() == KeyCode.RIGHT) table.grid().sideways(1);
        else if (event.getCode() == KeyCode.TAB) table.grid().tab(event.isShiftDown() ? -1 : 1);
        else if (event.getCode() == KeyCode.ESCAPE) table.grid().complain("");
        else return;
        event.consume();
    }

    /// A letter or a digit begins typing over what is there.
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        var text = event.getCharacter();
        if (text.isBlank() || text.codePointAt(0) < ' ' || text.codePointAt(0) == 0x7f) return;
        table.grid().type(text);
        event.consume();
    }

    private void enter() {
        if (PlanGrid.step(table.grid().row()).isPresent()) table.grid().type(null);
        else fold();
    }

    private boolean foldable() {
        return switch (table.grid().row()) {
            case null -> false;
            case PlanRow.StepRow step -> step.fold() != PlanRow.Fold.NONE;
            case PlanRow.StageRow _, PlanRow.HeadRow _ -> true;
        };
    }

    private void fold() {
        var row = table.grid().row();
        if (row != null && foldable()) model.toggle(row.id());
    }

    void run(RowAction action) {
        switch (action) {
            case EDIT -> table.grid().type(null);
            case INSERT_BELOW -> insert(false);
            case INSERT_ABOVE -> insert(true);
            case INDENT -> chosen.indent().ifPresent(table.grid()::complain);
            case OUTDENT -> chosen.outdent().ifPresent(table.grid()::complain);
            case UP -> chosen.move(-1);
            case DOWN -> chosen.move(1);
            case INTO_GROUP -> chosen.intoGroup();
            case FOLD -> fold();
            case LINK -> chosen.chain().ifPresent(table.grid()::complain);
            case UNLINK -> chosen.unchain();
            case FILL_DOWN -> table.grid().fillDown();
            case CUT -> transfer.cut();
            case COPY -> transfer.copy();
            case COPY_TABLE -> transfer.copyTable(table.columns());
            case PASTE -> transfer.paste(table.columns(), table.grid().column());
            case DUPLICATE -> transfer.duplicate();
            case DELETE -> chosen.delete();
            case OPEN_ALL -> chosen.openAll();
            case CLOSE_ALL -> chosen.closeAll();
        }
    }

    private void insert(boolean above) {
        if (above) model.addAbove(StepKind.TASK);
        else model.add(StepKind.TASK);
        table.grid().rename();
    }
}
