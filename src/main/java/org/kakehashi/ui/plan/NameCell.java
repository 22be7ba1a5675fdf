package org.kakehashi.ui.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// The number and name of a step, or the head of a stage, a person, a source or a city.
final class NameCell extends PlanCell {
    private static final PseudoClass STAGE = PseudoClass.getPseudoClass("stage");
    private static final int INDENT = 14;
    private final PlanViewModel model;

    NameCell(PlanGrid grid, PlanViewModel model) {
        super(grid, PlanColumn.NAME);
        this.model = model;
        getStyleClass().add("plan-name-cell");
    }

    @Override
    protected void draw(@Nullable PlanRow row) {
        var head = row instanceof PlanRow.StageRow || row instanceof PlanRow.HeadRow;
        pseudoClassStateChanged(STAGE, head);
        if (getTableRow() != null) getTableRow().pseudoClassStateChanged(STAGE, head);
        setText(null);
        setGraphic(row == null ? null : switch (row) {
            case PlanRow.StageRow stage -> head(stage);
            case PlanRow.HeadRow common -> head(common.id(), common.open(), common.name().in(Tongue.now()), icon());
            case PlanRow.StepRow step -> line(step);
        });
    }

    private Node icon() {
        return (switch (model.arrangement().get().grouping()) {
            case PERSON -> Icons.PERSON;
            case FUNDER -> Icons.YEN;
            case CITY -> Icons.PLACE;
            case STAGE, OUTLINE -> Icons.OPEN;
        }).node(14);
    }

    private HBox head(PlanRow.StageRow row) {
        var group = row.group();
        var name = group == null ? PlanWords.valueOf("STAGE_" + row.stage()).now() : group.name().in(Tongue.now());
        var box = head(row.id(), row.open(), name, StepKind.of(row.stage()).icon().node(14, StyleNames.of(row.stage())));
        if (group != null) marks(group, box);
        return box;
    }

    private HBox head(String id, boolean open, String text, Node icon) {
        var name = new Label(text);
        name.setMinWidth(0);
        name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        return box(arrow(id, open), icon, name);
    }

    private Node arrow(String id, boolean open) {
        var says = open ? PlanWords.COLLAPSE_STAGE : PlanWords.EXPAND_STAGE;
        var arrow = Buttons.icon("toggle-" + id, open ? Icons.EXPAND : Icons.COLLAPSED, says.text(),
                () -> model.toggle(id));
        arrow.getStyleClass().add("arrow");
        arrow.setFocusTraversable(false);
        return arrow;
    }

    private HBox line(PlanRow.StepRow row) {
        var number = new Label(row.number());
        number.getStyleClass().add("step-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(row.step().name().in(Tongue.now()));
        name.setMinWidth(0);
        if (row.step().isGroup()) name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        var box = row.fold() == PlanRow.Fold.NONE ? box(number, name)
                : box(number, arrow(row.id(), row.fold() == PlanRow.Fold.OPEN), name);
        box.setPadding(new Insets(0, 0, 0, (double) row.depth() * INDENT));
        marks(row.step(), box);
        return box;
    }

    /// Signs for what is wrong with a step, and for what keeps it where it is.
    private void marks(Step step, HBox box) {
        StepMarks.of(step, model.sheet().get().facts()).ifPresent(box.getChildren()::add);
    }

    private static HBox box(Node... nodes) {
        var box = new HBox(nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("plan-name");
        return box;
    }
}
