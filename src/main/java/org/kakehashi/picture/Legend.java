package org.kakehashi.picture;

import java.util.List;

/// A row of coloured squares with names.
record Legend(List<Entry> entries) {
    record Entry(Ink ink, String name) {}

    /// Paints the row centred on `y`; where it is too long, the gaps shrink and then names are left out from the end.
    void paint(Pen pen, double y, double width) {
        double names = 0;
        for (var entry : entries) names += 16 + pen.width(entry.name, Type.AXIS);
        double gap = entries.size() < 2 ? 0 : Math.clamp((width - names) / (entries.size() - 1), 6, 16);
        double x = 0;
        for (var entry : entries) {
            double wide = 16 + pen.width(entry.name, Type.AXIS);
            if (x + wide > width + 0.5) return;
            pen.rect(x, y - 5, 10, 10, 2, Fill.of(entry.ink));
            pen.text(entry.name, x + 15, y, Type.AXIS, Anchor.START);
            x += wide + gap;
        }
    }
}
