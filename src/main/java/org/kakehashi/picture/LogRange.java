package org.kakehashi.picture;

import java.util.List;
import java.util.OptionalDouble;

/// One published value with its range on a scale of powers of ten.
///
/// @param low    smallest value, empty if only one is known
/// @param value  the value itself, empty if there is a range only
/// @param high   largest value
/// @param hollow whether the price year is not known
/// @param inset  room at both ends
public record LogRange(OptionalDouble low, OptionalDouble value, OptionalDouble high, boolean hollow, LogScale scale,
        double inset, Ink ink) implements Picture {
    private static final double TALL = 9, DOT = 3.5;

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        double wide = width - 2 * inset, y = height / 2;
        if (wide < 40) return List.of();
        for (double tick : scale.ticks()) {
            double x = Math.floor(inset + scale.share(tick) * wide) + 0.5;
            pen.line(x, 0, x, height, Stroke.of(Ink.GRID, 1));
        }
        if (low.isPresent() && high.isPresent()) span(pen, x(low.getAsDouble(), wide), x(high.getAsDouble(), wide), y);
        value.ifPresent(known -> dot(pen, x(known, wide), y));
        return List.of();
    }

    private double x(double amount, double wide) {
        return inset + scale.share(amount) * wide;
    }

    private void span(Pen pen, double from, double to, double y) {
        if (hollow) pen.frame(from, y - TALL / 2 + 1, to - from, TALL - 2, 0, Stroke.of(ink, 1).faint(0.6));
        else pen.rect(from, y - TALL / 2 + 1, to - from, TALL - 2, 0, Fill.of(ink, 0.3));
        for (double end : new double[] {from, to}) {
            pen.line(end, y - TALL / 2, end, y + TALL / 2, Stroke.of(ink, 1.5));
        }
    }

    private void dot(Pen pen, double x, double y) {
        pen.fill(Path.circle(x, y, DOT + 1.5), Fill.of(Ink.CARD));
        if (hollow) pen.stroke(Path.circle(x, y, DOT), Stroke.of(ink, 1.5));
        else pen.fill(Path.circle(x, y, DOT), Fill.of(ink));
    }
}
