package org.kakehashi.planted.picture;

import java.awt.Graphics2D;
import javafx.scene.canvas.Canvas;

/// Faults: pictures are painted through our own pen only.
final class Paints {

    double paintsWithFx(Canvas canvas) {
        return canvas.getWidth();
    }

    void paintsWithAwt(Graphics2D pen) {
        pen.drawLine(0, 0, 1, 1);
    }
}
