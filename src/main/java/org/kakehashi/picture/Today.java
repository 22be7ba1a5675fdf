package org.kakehashi.picture;

import java.time.LocalDate;

/// The day it is, marked by a line and a pill.
public record Today(LocalDate day, String text) {
    double x(GanttScale scale) {
        return scale.x(day) + scale.pixelsPerDay() / 2;
    }

    /// Paints the line down from the pill's middle at `pill`.
    void paint(Pen pen, double x, double pill, double bottom) {
        pen.line(x, pill, x, bottom, Stroke.of(Ink.TODAY, 1.5));
        double wide = width(pen), middle = middle(pen, x);
        pen.rect(middle - wide / 2, pill - 8, wide, 16, 8, Fill.of(Ink.TODAY));
        pen.text(text, middle, pill, Type.AXIS.in(Ink.TODAY_TEXT), Anchor.MIDDLE);
    }

    /// @return where the middle of the pill lies, which the left edge must not cut
    double middle(Pen pen, double x) {
        return x < 0 ? x : Math.max(x, width(pen) / 2 + 1);
    }

    double width(Pen pen) {
        return pen.width(text, Type.AXIS) + 14;
    }
}
