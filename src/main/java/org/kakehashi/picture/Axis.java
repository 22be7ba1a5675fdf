package org.kakehashi.picture;

import java.util.function.DoubleFunction;

/// Heights on a chart: values of a range of gridlines between two y.
///
/// @param top    y of the highest gridline
/// @param bottom y of the lowest gridline, below `top` on the page
record Axis(Steps steps, double top, double bottom) {
    Axis {
        bottom = Math.max(bottom, top + 1);
    }

    double y(double value) {
        return bottom - (value - steps.low()) / (steps.high() - steps.low()) * (bottom - top);
    }

    /// @return the width the labels take, with the gap to the plot
    static double room(Pen pen, Steps steps, DoubleFunction<String> text) {
        double widest = 0;
        for (double value : steps.values()) widest = Math.max(widest, pen.width(text.apply(value), Type.AXIS));
        return Math.ceil(widest) + 9;
    }

    /// Paints the gridlines from `left` to `right` and their labels to the left of them.
    void paint(Pen pen, double left, double right, DoubleFunction<String> text) {
        for (double value : steps.values()) {
            double y = Math.floor(y(value)) + 0.5;
            pen.line(left, y, right, y, Stroke.of(value == 0 ? Ink.BORDER : Ink.GRID, 1));
            pen.text(text.apply(value), left - 7, y, Type.AXIS, Anchor.END);
        }
    }
}
