package org.kakehashi.picture;

import java.util.List;

/// Rows of coloured squares with names; one row where they fit.
record Legend(List<Entry> entries) {
    /// From one row's middle to the next.
    private static final double ROW = 18;
    private static final double SQUARE = 16, LEAST_GAP = 6, GAP = 16;

    record Entry(Ink ink, String name) {}

    /// @return the height of all rows but the first
    double more(Pen pen, double width) {
        return run(pen, 0, width, false);
    }

    /// Paints the first row centred on `y` and, where it is too long, the rest in rows below.
    void paint(Pen pen, double y, double width) {
        run(pen, y, width, true);
    }

    private double run(Pen pen, double y, double width, boolean visible) {
        double names = 0;
        for (var entry : entries) names += SQUARE + pen.width(entry.name, Type.AXIS);
        double gap = entries.size() < 2 ? 0 : Math.clamp((width - names) / (entries.size() - 1), LEAST_GAP, GAP);
        if (names + LEAST_GAP * (entries.size() - 1) > width + 0.5) gap = GAP;
        double x = 0, down = 0;
        for (var entry : entries) {
            double wide = SQUARE + pen.width(entry.name, Type.AXIS);
            if (x > 0 && x + wide > width + 0.5) {
                x = 0;
                down += ROW;
            }
            if (visible) {
                pen.rect(x, y + down - 5, 10, 10, 2, Fill.of(entry.ink));
                pen.text(entry.name, x + 15, y + down, Type.AXIS, Anchor.START);
            }
            x += wide + gap;
        }
        return down;
    }
}
