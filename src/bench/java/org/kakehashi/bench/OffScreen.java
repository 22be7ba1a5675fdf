package org.kakehashi.bench;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;

/// The row of charts in a scene without a window; every painting ends in an image of its own pixels.
final class OffScreen {
    private static final int HEIGHT = 200;
    private static final int[] WIDTHS = {500, 340, 240};
    private final Pane row = new Pane();
    private @Nullable WritableImage image;

    static OffScreen open() {
        var screen = new OffScreen();
        double x = 0;
        for (int width : WIDTHS) {
            var view = Pictures.view("chart-" + width);
            view.setPrefSize(width, HEIGHT);
            view.relocate(x, 0);
            screen.row.getChildren().add(view);
            x += width;
        }
        new Scene(screen.row, x, HEIGHT);
        return screen;
    }

    WritableImage paint(Charts charts) {
        view(0).show(charts.bars());
        view(1).show(charts.lines());
        view(2).show(charts.gauge());
        row.layout();
        image = row.snapshot(new SnapshotParameters(), image);
        return image;
    }

    private PictureView view(int index) {
        return (PictureView) row.getChildren().get(index);
    }
}
