package org.kakehashi.picture;

import java.util.List;

/// One amount as a bar from a line in the middle: to the right if it is more than nothing, to the left if less.
///
/// @param value what is shown
/// @param most  the amount at either edge, above 0
public record DivergingBar(double value, double most, Ink more, Ink less) implements Picture {
    private static final double HIGH = 10;

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (width < 8 || height < 4) return List.of();
        double middle = Math.floor(width / 2) + 0.5;
        double length = most > 0 && Double.isFinite(value) ? Math.clamp(Math.abs(value) / most, 0, 1) * (width / 2 - 1) : 0;
        double high = Math.min(HIGH, height);
        if (length > 0) {
            pen.rect(value > 0 ? middle : middle - length, (height - high) / 2, length, high, 2, Fill.of(value > 0 ? more : less));
        }
        pen.line(middle, 0, middle, height, Stroke.of(Ink.BORDER, 1));
        return List.of();
    }
}
