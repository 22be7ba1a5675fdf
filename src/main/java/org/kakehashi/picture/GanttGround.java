package org.kakehashi.picture;

import java.util.List;

/// What lies behind bars over time: years in turn, windows, quarter and year lines.
record GanttGround(GanttScale scale, List<FiscalBand> bands, List<GanttWindow> windows, List<GanttOff> off) {
    void paint(Pen pen, double top, double width, double bottom) {
        int first = bands.isEmpty() ? 1 : bands.getFirst().month();
        pen.rect(0, top, width, bottom - top, Fill.of(Ink.CARD));
        for (var start : scale.starts(12, first, width)) {
            double from = Math.max(0, scale.x(start)), to = Math.min(width, scale.x(start.plusYears(1)));
            if (start.getYear() % 2 == 0 && to > from) pen.rect(from, top, to - from, bottom - top, Fill.of(Ink.CANVAS));
        }
        for (var window : windows) {
            double from = Math.max(0, scale.x(window.start()));
            double to = Math.min(width, scale.x(window.end().plusDays(1)));
            if (to > from) pen.rect(from, top, to - from, bottom - top, Fill.of(Ink.WINDOW, 0.6));
        }
        for (var days : off) {
            double from = Math.max(0, scale.x(days.start()));
            double to = Math.min(width, scale.x(days.end().plusDays(1)));
            if (to > from) pen.rect(from, top, to - from, bottom - top, days.kind().fill());
        }
        var ticks = GanttTicks.of(scale);
        for (var start : ticks.starts(scale, first, width)) {
            double x = GanttHead.crisp(scale.x(start));
            if (x > 1) pen.line(x, top, x, bottom, Stroke.of(Ink.GRID, 1));
            if (ticks.unit() != GanttTicks.Unit.HALF_DAY) continue;
            double noon = GanttHead.crisp(scale.x(start) + scale.pixelsPerDay() / 2);
            pen.line(noon, top, noon, bottom, Stroke.of(Ink.GRID, 1).dashed(2, 3));
        }
        lines(pen, Ink.BORDER, ticks.monthsAbove() ? 1 : 12, first, top, width, bottom);
    }

    private void lines(Pen pen, Ink ink, int months, int first, double top, double width, double bottom) {
        for (var start : scale.starts(months, first, width)) {
            double x = GanttHead.crisp(scale.x(start));
            if (x > 1) pen.line(x, top, x, bottom, Stroke.of(ink, 1));
        }
    }
}
