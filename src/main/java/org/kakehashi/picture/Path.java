package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;

/// A line of straight pieces, curves and arcs, open or closed.
public record Path(List<Part> parts) {
    public Path {
        parts = List.copyOf(parts);
    }

    /// One piece of a path.
    public sealed interface Part {}

    public record Move(double x, double y) implements Part {}

    public record Line(double x, double y) implements Part {}

    public record Quad(double cx, double cy, double x, double y) implements Part {}

    public record Cubic(double ax, double ay, double bx, double by, double x, double y) implements Part {}

    /// Part of a circle. Degrees count counter-clockwise from three o'clock; `sweep` may be negative.
    public record Arc(double cx, double cy, double radius, double from, double sweep) implements Part {}

    public record Close() implements Part {}

    public static Builder from(double x, double y) {
        return new Builder().move(x, y);
    }

    public static Path arc(double cx, double cy, double radius, double from, double sweep) {
        return new Path(List.of(new Arc(cx, cy, radius, from, sweep)));
    }

    public static Path circle(double cx, double cy, double radius) {
        return new Path(List.of(new Arc(cx, cy, radius, 0, 360), new Close()));
    }

    /// @return a square on its corner, `reach` from its centre to each corner
    public static Path diamond(double cx, double cy, double reach) {
        return from(cx - reach, cy).line(cx, cy - reach).line(cx + reach, cy).line(cx, cy + reach).close();
    }

    /// Collects the parts of a path.
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        public Builder move(double x, double y) {
            return add(new Move(x, y));
        }

        public Builder line(double x, double y) {
            return add(new Line(x, y));
        }

        public Builder quad(double cx, double cy, double x, double y) {
            return add(new Quad(cx, cy, x, y));
        }

        public Builder cubic(double ax, double ay, double bx, double by, double x, double y) {
            return add(new Cubic(ax, ay, bx, by, x, y));
        }

        public Path close() {
            return add(new Close()).open();
        }

        public Path open() {
            return new Path(parts);
        }

        private Builder add(Part part) {
            parts.add(part);
            return this;
        }
    }
}
