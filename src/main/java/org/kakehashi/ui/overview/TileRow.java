package org.kakehashi.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kakehashi.ui.kit.KpiTile;
import org.kakehashi.ui.kit.Meter;
import org.kakehashi.ui.kit.Pictures;

/// The key figures side by side, six in a row or three where there is less room.
final class TileRow extends Pane {
    private static final double GAP = 12;
    private static final double NARROW = 1250;
    private final OverviewViewModel model;
    private List<Tile> last = List.of();

    TileRow(OverviewViewModel model) {
        this.model = model;
        setId("tiles");
        model.shown().subscribe(shown -> shown.ifPresent(overview -> show(overview.tiles())));
    }

    private void show(List<Tile> tiles) {
        if (tiles.equals(last)) return;
        last = tiles;
        var nodes = new ArrayList<Node>();
        for (var tile : tiles) nodes.add(tile(tile));
        getChildren().setAll(nodes);
    }

    private Node tile(Tile tile) {
        var number = Phrase.text(tile.number());
        var node = new KpiTile(tile.id(), tile.caption().text(), number, tile.unit().text(), bar(tile),
                tile.note().text());
        if (tile.style().equals("warning")) node.getStyleClass().add("warning");
        var says = OverviewWords.TILE_TEXT.text(tile.caption().text(), number, tile.unit().text(), tile.note().text());
        Press.on(node, says, () -> model.open(tile.opens(), tile.subject()));
        Press.tip(node, tile.note().text());
        return node;
    }

    private static Node bar(Tile tile) {
        if (!tile.parts().isEmpty()) {
            var view = Pictures.view(tile.id() + "-bar");
            view.setMinHeight(12);
            view.setPrefHeight(12);
            view.setMouseTransparent(true);
            view.accessibleTextProperty().bind(tile.note().text());
            view.show(new org.kakehashi.picture.Meter(tile.parts(), OptionalDouble.empty()));
            return view;
        }
        return new Meter(new SimpleDoubleProperty(tile.fraction()), tile.style())
                .tick(new SimpleDoubleProperty(tile.tick()));
    }

    private int columns(double width) {
        return width < 0 || width >= NARROW ? 6 : 3;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (getChildren().size() + columns(width) - 1) / columns(width);
        return rows * high() + Math.max(0, rows - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double high() {
        return getChildren().stream().mapToDouble(node -> ((Region) node).prefHeight(-1)).max().orElse(104);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = (getWidth() - GAP * (columns - 1)) / columns;
        double high = high();
        int i = 0;
        for (var child : getChildren()) {
            double x = snapPositionX((i % columns) * (wide + GAP));
            child.resizeRelocate(x, Math.floorDiv(i, columns) * (high + GAP), snapPositionX(x + wide) - x, high);
            i++;
        }
    }
}
