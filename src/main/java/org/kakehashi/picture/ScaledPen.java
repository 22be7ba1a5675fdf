package org.kakehashi.picture;

/// Paints everything larger or smaller than it was told.
///
/// @param by what lengths are multiplied with, above 0
record ScaledPen(Pen pen, double by) implements Pen {
    @Override
    public void rect(double x, double y, double width, double height, double radius, Fill fill) {
        pen.rect(x * by, y * by, width * by, height * by, radius * by, fill);
    }

    @Override
    public void frame(double x, double y, double width, double height, double radius, Stroke stroke) {
        pen.frame(x * by, y * by, width * by, height * by, radius * by, scaled(stroke));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        pen.line(fromX * by, fromY * by, toX * by, toY * by, scaled(stroke));
    }

    @Override
    public void fill(Path path, Fill fill) {
        pen.fill(scaled(path), fill);
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        pen.stroke(scaled(path), scaled(stroke));
    }

    @Override
    public void text(String text, double x, double y, Type type, Anchor anchor) {
        pen.text(text, x * by, y * by, scaled(type), anchor);
    }

    @Override
    public void sign(Sign sign, double x, double y, double size, Ink ink) {
        pen.sign(sign, x * by, y * by, size * by, ink);
    }

    @Override
    public double width(String text, Type type) {
        return pen.width(text, scaled(type)) / by;
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable painting) {
        pen.within(x * by, y * by, width * by, height * by, painting);
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable painting) {
        pen.turned(x * by, y * by, degrees, painting);
    }

    private Type scaled(Type type) {
        return type.sized(type.size() * by);
    }

    private Stroke scaled(Stroke stroke) {
        return new Stroke(stroke.ink(), stroke.width() * by, stroke.dash() * by, stroke.gap() * by, stroke.opacity());
    }

    private Path scaled(Path path) {
        return new Path(path.parts().stream().map(this::scaled).toList());
    }

    private Path.Part scaled(Path.Part part) {
        return switch (part) {
            case Path.Move(double x, double y) -> new Path.Move(x * by, y * by);
            case Path.Line(double x, double y) -> new Path.Line(x * by, y * by);
            case Path.Quad(double cx, double cy, double x, double y) -> new Path.Quad(cx * by, cy * by, x * by, y * by);
            case Path.Cubic(double ax, double ay, double bx, double by2, double x, double y) ->
                new Path.Cubic(ax * by, ay * by, bx * by, by2 * by, x * by, y * by);
            case Path.Arc(double cx, double cy, double radius, double from, double sweep) ->
                new Path.Arc(cx * by, cy * by, radius * by, from, sweep);
            case Path.Close close -> close;
        };
    }
}
