package org.kakehashi.ui.kit;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Rectangle;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Told;

/// What a picture tells about the place under the pointer, in a small box beside that place.
///
/// It belongs into the pane around the pictures, last, where it takes no room and no clicks.
public final class PictureTip extends GridPane {
    private static final double GAP = 10, MARGIN = 6;

    public PictureTip() {
        setId("picture-tip");
        getStyleClass().add("picture-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    public void hide() {
        setVisible(false);
    }

    /// Shows what `view` tells about `hit`, to the right of it or, without room there, to the left.
    ///
    /// @param unit of the amounts, blank if they say it themselves
    public void show(PictureView view, Hit hit, String unit) {
        var told = view.told(hit.id());
        setVisible(told.isPresent());
        told.ifPresent(now -> {
            fill(now, unit);
            place(view, hit);
        });
    }

    private void fill(Told told, String unit) {
        getChildren().clear();
        addRow(0, label(told.head(), "tip-head"), label(unit, "unit"), right(label(told.value(), "tip-head")));
        int row = 1;
        for (var part : told.parts()) {
            var square = new Rectangle(10, 10, ChartPalette.of(Theme.dark().get()).colour(part.fill().ink().token()));
            square.setOpacity(part.fill().opacity());
            square.setArcWidth(4);
            square.setArcHeight(4);
            var name = label(part.name(), "small");
            name.setGraphic(square);
            name.setGraphicTextGap(6);
            add(name, 0, row, 2, 1);
            add(right(label(part.value(), "small", "strong")), 2, row++);
        }
        applyCss();
        autosize();
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Node right(Node node) {
        GridPane.setHalignment(node, HPos.RIGHT);
        return node;
    }

    private void place(PictureView view, Hit hit) {
        var parent = getParent();
        var scene = getScene();
        if (parent == null || scene == null) return;
        var from = parent.sceneToLocal(view.localToScene(hit.x(), hit.y()));
        double end = parent.sceneToLocal(view.localToScene(view.getWidth(), 0)).getX();
        double right = from.getX() + hit.width() + GAP, left = from.getX() - GAP - getWidth();
        double x = right + getWidth() <= end || left < 0 ? right : left;
        double lowest = parent.sceneToLocal(0, scene.getHeight() - MARGIN).getY() - getHeight();
        relocate(Math.rint(x), Math.rint(Math.min(from.getY(), lowest)));
    }
}
