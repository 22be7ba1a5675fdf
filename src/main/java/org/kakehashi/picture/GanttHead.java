package org.kakehashi.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The head of a Gantt chart: a band of fiscal years per calendar, months or quarters, and the windows' letters.
///
/// @param bands the first sets the chart's ground and quarters
/// @param month the name of the month that begins on a day
record GanttHead(GanttScale scale, List<FiscalBand> bands, Function<LocalDate, String> month,
                 List<GanttWindow> windows, Optional<Today> today) {
    static final double HEIGHT = 68;

    double bandHeight() {
        return bands.size() > 1 ? 17 : 24;
    }

    double monthY() {
        double below = HEIGHT - bandHeight() * bands.size();
        return bandHeight() * bands.size() + (windows.isEmpty() ? below / 2 : below / 4);
    }

    void paint(Pen pen, double width) {
        pen.rect(0, 0, width, HEIGHT, Fill.of(Ink.CARD));
        double y = 0;
        for (var band : bands) {
            band.paint(pen, scale, 0, y, width, bandHeight());
            y += bandHeight();
            pen.line(0, y - 0.5, width, y - 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
        }
        months(pen, y, width);
        letters(pen, width);
        pen.line(0, HEIGHT - 0.5, width, HEIGHT - 0.5, Stroke.of(Ink.BORDER, 1));
    }

    private void months(Pen pen, double top, double width) {
        int first = bands.isEmpty() ? 1 : bands.getFirst().month();
        double pillLeft = Double.POSITIVE_INFINITY, pillRight = Double.NEGATIVE_INFINITY;
        if (today.isPresent()) {
            double x = today.get().middle(pen, today.get().x(scale)), half = today.get().width(pen) / 2 + 3;
            pillLeft = x - half;
            pillRight = x + half;
        }
        for (var start : scale.starts(scale.labelled(38), first, width)) {
            double x = scale.x(start);
            if (x > 0) pen.line(crisp(x), top, crisp(x), HEIGHT, Stroke.of(Ink.GRID, 1));
            String name = month.apply(start);
            double from = x + 5, to = from + pen.width(name, Type.AXIS);
            if (from >= 0 && to <= width && (to < pillLeft || from > pillRight)) {
                pen.text(name, from, monthY(), Type.AXIS, Anchor.START);
            }
        }
    }

    private void letters(Pen pen, double width) {
        double y = HEIGHT - (HEIGHT - bandHeight() * bands.size()) / 4;
        double free = Double.NEGATIVE_INFINITY;
        for (var window : windows.stream().sorted((a, b) -> a.start().compareTo(b.start())).toList()) {
            double from = scale.x(window.start()), to = scale.x(window.end().plusDays(1));
            double chip = Math.max(to - from, pen.width(window.letter(), Type.AXIS) + 8);
            double left = (from + to - chip) / 2;
            if (left < free || left + chip < 0 || left > width) continue;
            pen.rect(left, y - 8, chip, 16, 3, Fill.of(Ink.WINDOW));
            pen.frame(left + 0.5, y - 7.5, chip - 1, 15, 3, Stroke.of(Ink.WINDOW_BORDER, 1));
            pen.text(window.letter(), (from + to) / 2, y, Type.AXIS.in(Ink.WARNING_CHIP_TEXT), Anchor.MIDDLE);
            free = left + chip + 2;
        }
    }

    static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }
}
