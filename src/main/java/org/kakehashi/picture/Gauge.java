package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.util.List;

/// A half ring that fills up to a value, with a limit across it and zones outside.
///
/// @param most  the value at the right end, above 0
/// @param easy  below it the outer ring is calm; from there to the limit it warns
/// @param ink   of the filled part, for the state the value is in
/// @param texts what is written
public record Gauge(double value, double most, double easy, double limit, Ink ink, Texts texts) implements Picture {
    private static final double HEAD = 24, FOOT = 18;

    /// @param number  the value, large
    /// @param caption under it, left out where the ring is too small for it
    /// @param limit   at the limit's tick
    public record Texts(String number, String caption, String limit, String low, String high) {}

    /// Where the ring stands.
    private record Ring(double cx, double cy, double radius) {
        double x(double degrees, double r) {
            return cx + r * Math.cos(Math.toRadians(degrees));
        }

        double y(double degrees, double r) {
            return cy - r * Math.sin(Math.toRadians(degrees));
        }
    }

    public Gauge {
        that(most > 0, "most", most);
    }

    /// @return the value at the angle of a point, from 0 to `most`, for dragging the limit
    public double valueAt(double x, double y, double width, double height) {
        var ring = ring(width, height);
        double degrees = Math.toDegrees(Math.atan2(Math.max(0, ring.cy - y), x - ring.cx));
        return Math.clamp((180 - degrees) / 180 * most, 0, most);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        var ring = ring(width, height);
        double r = ring.radius;
        if (r < 20) return List.of();
        double thick = Math.max(6, r * 0.15), middle = r - 5 - thick / 2;
        zone(pen, ring, 0, easy, Ink.OK);
        zone(pen, ring, easy, limit, Ink.WARNING);
        zone(pen, ring, limit, most, Ink.DANGER);
        pen.stroke(Path.arc(ring.cx, ring.cy, middle, 180, -180), Stroke.of(Ink.TRACK, thick));
        if (value > 0) {
            pen.stroke(Path.arc(ring.cx, ring.cy, middle, 180, angle(value) - 180), Stroke.of(ink, thick));
        }
        double at = angle(limit), inner = middle - thick / 2 - 4, outer = r + 5;
        pen.line(ring.x(at, inner), ring.y(at, inner), ring.x(at, outer), ring.y(at, outer), Stroke.of(Ink.TEXT, 2));
        var small = Type.AXIS.in(Ink.TEXT);
        double half = pen.width(texts.limit, small) / 2;
        double lean = half * Math.cos(Math.toRadians(at));
        double labelX = Math.clamp(ring.x(at, outer + 8) + lean, half, Math.max(half, width - half));
        pen.text(texts.limit, labelX, ring.y(at, outer + 8), small, Anchor.MIDDLE);
        double size = Math.clamp(r * 0.3, 14, 28);
        boolean captioned = pen.width(texts.caption, Type.AXIS) <= 2 * (inner - 2);
        double up = captioned ? 9 + size * 0.55 : size * 0.45;
        pen.text(texts.number, ring.cx, ring.cy - up, Type.BODY.sized(size).strong(), Anchor.MIDDLE);
        if (captioned) pen.text(texts.caption, ring.cx, ring.cy - 1, Type.AXIS, Anchor.MIDDLE);
        pen.text(texts.low, ring.x(180, middle), ring.cy + 12, Type.AXIS, Anchor.MIDDLE);
        pen.text(texts.high, ring.x(0, middle), ring.cy + 12, Type.AXIS, Anchor.MIDDLE);
        return List.of(new Hit(ring.x(at, middle) - 12, ring.y(at, middle) - 14, 24, 28, "limit", texts.limit));
    }

    private static Ring ring(double width, double height) {
        double radius = Math.min(width / 2 - 6, height - HEAD - FOOT);
        return new Ring(width / 2, HEAD + Math.max(0, radius), radius);
    }

    private double angle(double at) {
        return 180 - Math.clamp(at / most, 0, 1) * 180;
    }

    private void zone(Pen pen, Ring ring, double from, double to, Ink zone) {
        double start = angle(from) - (from > 0 ? 0.6 : 0), sweep = angle(to) - start;
        if (sweep < 0) pen.stroke(Path.arc(ring.cx, ring.cy, ring.radius - 1.5, start, sweep), Stroke.of(zone, 3));
    }
}
