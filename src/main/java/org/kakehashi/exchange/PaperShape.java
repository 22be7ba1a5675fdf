package org.kakehashi.exchange;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.kakehashi.picture.Path;

/// The outlines of pictures as AWT shapes.
final class PaperShape {
    private PaperShape() {}

    static Shape of(Path path) {
        var shape = new Path2D.Double();
        for (var part : path.parts()) {
            switch (part) {
                case Path.Move(double x, double y) -> shape.moveTo(x, y);
                case Path.Line(double x, double y) -> shape.lineTo(x, y);
                case Path.Quad(double cx, double cy, double x, double y) -> shape.quadTo(cx, cy, x, y);
                case Path.Cubic(double ax, double ay, double bx, double by, double x, double y) ->
                    shape.curveTo(ax, ay, bx, by, x, y);
                case Path.Arc(double cx, double cy, double radius, double from, double sweep) ->
                    shape.append(new Arc2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius, from, sweep,
                            Arc2D.OPEN), shape.getCurrentPoint() != null);
                case Path.Close() -> shape.closePath();
            }
        }
        return shape;
    }

    static Shape rect(double x, double y, double width, double height, double radius) {
        double round = 2 * Math.min(radius, Math.min(width, height) / 2);
        return new RoundRectangle2D.Double(x, y, width, height, round, round);
    }
}
