package org.kakehashi.picture;

/// What a picture is painted with; the window and each kind of paper have their own.
///
/// The y axis points down. A text's `y` is the middle of its figures, so that text, bars and
/// lines on one height share one y.
public interface Pen {
    /// @param radius of the corners, 0 for square ones
    void rect(double x, double y, double width, double height, double radius, Fill fill);

    void frame(double x, double y, double width, double height, double radius, Stroke stroke);

    void line(double fromX, double fromY, double toX, double toY, Stroke stroke);

    void fill(Path path, Fill fill);

    void stroke(Path path, Stroke stroke);

    void text(String text, double x, double y, Type type, Anchor anchor);

    /// Paints an icon around a point.
    ///
    /// @param size of the square it is drawn in
    void sign(Sign sign, double x, double y, double size, Ink ink);

    /// @return the width of `text` in pixels
    double width(String text, Type type);

    /// Paints what `painting` paints, but only inside the rectangle.
    void within(double x, double y, double width, double height, Runnable painting);

    /// Paints what `painting` paints around the origin, moved to a point and turned clockwise.
    void turned(double x, double y, double degrees, Runnable painting);

    default void rect(double x, double y, double width, double height, Fill fill) {
        rect(x, y, width, height, 0, fill);
    }

    /// Fills a rectangle with slanted lines: money or people that are missing.
    default void hatch(double x, double y, double width, double height, Stroke stroke) {
        if (width <= 0 || height <= 0) return;
        double gap = 6;
        within(x, y, width, height, () -> {
            double first = Math.floor((x + y) / gap) * gap;
            for (double sum = first; sum <= x + width + y + height; sum += gap) {
                line(sum - y, y, sum - y - height, y + height, stroke);
            }
        });
    }
}
