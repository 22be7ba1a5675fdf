package org.kakehashi.picture;

import java.util.List;

/// Rows of coloured squares with names; one row where they fit.
record Legend(List<Entry> entries) {
    /// From one row's middle to the next.
    private static final double ROW = 18;
    private static final double SQUARE = 16, LEAST_GAP = 6, GAP = 16;

    private static final String MORE = "\u2026";
    private static final double WIDEST = 150;

    record Entry(Fill fill, String name) {
        /// @return the name, cut where it would take too much of a row
        String shown(Pen pen) {
            if (pen.width(name, Type.AXIS) <= WIDEST) return name;
            int end = name.length();
            while (end > 1 && pen.width(name.substring(0, end) + MORE, Type.AXIS) > WIDEST) end--;
            return name.substring(0, end).strip() + MORE;
        }
    }

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
        for (var entry : entries) names += SQUARE + pen.width(entry.shown(pen), Type.AXIS);
        double gap = entries.size() < 2 ? 0 : Math.clamp((width - names) / (entries.size() - 1), LEAST_GAP, GAP);
        if (names + LEAST_GAP * (entries.size() - 1) > width + 0.5) gap = GAP;
        double x = 0, down = 0;
        for (var entry : entries) {
            var name = entry.shown(pen);
            double wide = SQUARE + pen.width(name, Type.AXIS);
            if (x > 0 && x + wide > width + 0.5) {
                x = 0;
                down += ROW;
            }
            if (visible) {
                pen.rect(x, y + down - 5, 10, 10, 2, entry.fill);
                pen.text(name, x + 15, y + down, Type.AXIS, Anchor.START);
            }
            x += wide + gap;
        }
        return down;
    }
}
