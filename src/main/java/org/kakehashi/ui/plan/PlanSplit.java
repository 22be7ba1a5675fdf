package org.kakehashi.ui.plan;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The table and the chart side by side; the line between them is dragged, and the table keeps its width.
final class PlanSplit extends SplitPane {
    private static final double USUAL = 430, LEAST = 240;
    private boolean laid;
    private double width;

    PlanSplit(Region table, Region chart, TableChoices choices) {
        super(table, chart);
        setId("plan-split");
        getStyleClass().add("plan-both");
        table.setMinWidth(LEAST);
        SplitPane.setResizableWithParent(table, false);
        width = choices.split().orElse(USUAL);
        widthProperty().subscribe(now -> {
            if (laid || now.doubleValue() < LEAST * 2) return;
            laid = true;
            setDividerPositions(Math.min(0.8, width / now.doubleValue()));
        });
        table.widthProperty().subscribe(now -> {
            if (!laid || !isPressed(this) || now.doubleValue() < LEAST) return;
            width = now.doubleValue();
            choices.keepSplit(width);
        });
    }

    private static boolean isPressed(SplitPane split) {
        return split.lookupAll(".split-pane-divider").stream().anyMatch(divider -> divider.isPressed());
    }
}
