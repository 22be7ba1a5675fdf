package org.kakehashi.picture;

import java.util.List;
import java.util.function.DoubleFunction;

/// The powers of ten above a group of [LogRange]s.
///
/// @param inset room at both ends, the same as of the ranges below
public record LogTicks(LogScale scale, double inset, DoubleFunction<String> text) implements Picture {
    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        double wide = width - 2 * inset;
        if (wide < 40) return List.of();
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            var label = text.apply(tick);
            double room = pen.width(label, Type.AXIS);
            double left = Math.clamp(inset + scale.share(tick) * wide - room / 2, 0, Math.max(0, width - room));
            if (left < free) continue;
            pen.text(label, left, height / 2, Type.AXIS, Anchor.START);
            free = left + room + 6;
        }
        return List.of();
    }
}
