package org.kakehashi.ui.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// The number and name of a step, or the head of a stage; a double click or F2 opens the name for typing.
final class NameCell extends TableCell<PlanRow, PlanRow> {
    private static final PseudoClass STAGE = PseudoClass.getPseudoClass("stage");
    private static final int INDENT = 14;
    private final PlanViewModel model;

    NameCell(PlanViewModel model) {
        this.model = model;
        getStyleClass().add("plan-name-cell");
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) type();
        });
    }

    boolean isFor(String id) {
        return !isEmpty() && getItem() != null && getItem().id().equals(id);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        var stage = !empty && row instanceof PlanRow.StageRow;
        pseudoClassStateChanged(STAGE, stage);
        if (getTableRow() != null) getTableRow().pseudoClassStateChanged(STAGE, stage);
        setGraphic(empty || row == null ? null : switch (row) {
            case PlanRow.StageRow head -> head(head);
            case PlanRow.StepRow step -> line(step);
        });
    }

    private HBox head(PlanRow.StageRow row) {
        var says = row.open() ? PlanWords.COLLAPSE_STAGE : PlanWords.EXPAND_STAGE;
        var arrow = Buttons.icon("toggle-" + row.id(), row.open() ? Icons.EXPAND : Icons.COLLAPSED, says.text(),
                () -> model.toggle(row.stage()));
        arrow.getStyleClass().add("arrow");
        var group = row.group();
        var name = new Label(group == null ? PlanWords.valueOf("STAGE_" + row.stage()).now()
                : group.name().in(Tongue.now()));
        name.setMinWidth(0);
        name.getStyleClass().add("strong");
        return box(arrow, StepKind.of(row.stage()).icon().node(14, StyleNames.of(row.stage())), name);
    }

    private HBox line(PlanRow.StepRow row) {
        var number = new Label(row.number());
        number.getStyleClass().add("step-number");
        var name = new Label(row.step().name().in(Tongue.now()));
        name.setMinWidth(0);
        if (row.step().isGroup()) name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        var box = box(number, name);
        box.setPadding(new javafx.geometry.Insets(0, 0, 0, row.depth() * INDENT));
        return box;
    }

    private static HBox box(javafx.scene.Node... nodes) {
        var box = new HBox(nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("plan-name");
        return box;
    }

    /// Opens the name for typing; Enter or leaving keeps it, Esc drops it.
    void type() {
        if (isEmpty()) return;
        switch (getItem()) {
            case PlanRow.StepRow row -> type(row.step());
            case PlanRow.StageRow(var _, var group, boolean _, var _) when group != null -> type(group);
            case PlanRow.StageRow _ -> { }
        }
    }

    private void type(Step step) {
        var row = getItem();
        var field = new TextField(step.name().in(Tongue.now()));
        field.setId("plan-rename");
        field.accessibleTextProperty().bind(PlanWords.NAME.text());
        field.getStyleClass().add("cell-field");
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
        field.setOnAction(_ -> keep(step, row, field.getText()));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && getGraphic() instanceof TextField) keep(step, row, field.getText());
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            updateItem(row, false);
            getTableView().requestFocus();
        });
    }

    private void keep(Step step, PlanRow row, String typed) {
        updateItem(row, false);
        if (!typed.isBlank()) model.rename(step.id(), typed.strip());
        getTableView().requestFocus();
    }
}
