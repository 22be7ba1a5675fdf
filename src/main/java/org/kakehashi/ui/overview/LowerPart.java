package org.kakehashi.ui.overview;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Three columns below the tiles: what to do, the charts, and who; the last one is badges where there is less room.
final class LowerPart extends Pane {
    private static final double GAP = 12;
    private static final double NARROW = 1120;
    private static final double BADGES = 64;
    private static final double LEAST = 300;
    private final VBox left;
    private final VBox middle;
    private final WhoCard who;

    LowerPart(AttentionCard attention, DeadlineCard deadlines, MonthsCard months, CostCard costs, WhoCard who) {
        this.who = who;
        left = column(attention.card(), deadlines.card());
        middle = column(months.card(), costs.card());
        VBox.setVgrow(attention.card(), Priority.ALWAYS);
        attention.card().setMinHeight(LEAST - 60);
        VBox.setVgrow(months.card(), Priority.ALWAYS);
        VBox.setVgrow(costs.card(), Priority.ALWAYS);
        months.card().setPrefHeight(LEAST - 10);
        costs.card().setPrefHeight(LEAST - 80);
        setId("overview-lower");
        getChildren().addAll(left, middle, who.card());
        widthProperty().subscribe(width -> who.narrow(0 < width.doubleValue() && width.doubleValue() < NARROW));
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add("overview-column");
        return column;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(left.minHeight(-1), middle.minHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double right = width < NARROW ? BADGES : Math.clamp(width * 0.22, 232, 380);
        double rest = width - right - 2 * GAP;
        double first = snapSizeX(rest * 0.457);
        place(left, 0, first);
        place(middle, first + GAP, rest - first);
        place(who.card(), width - right, right);
    }

    private void place(Region node, double x, double wide) {
        node.resizeRelocate(snapPositionX(x), 0, snapSizeX(wide), getHeight());
    }
}
