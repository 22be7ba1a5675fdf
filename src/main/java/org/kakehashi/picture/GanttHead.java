package org.kakehashi.picture;

import java.util.List;
import java.util.Optional;

/// The head of a Gantt chart: a band of fiscal years per calendar, or of months where these are wide, below it what the
/// scale has room for from half days to years, and the windows' letters.
///
/// @param bands the first sets the chart's ground and quarters
record GanttHead(GanttScale scale, List<FiscalBand> bands, GanttNames names, List<GanttWindow> windows,
                 Optional<Today> today) {
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
        boolean months = GanttTicks.of(scale).monthsAbove();
        for (int i = 0; i < bands.size(); i++) {
            if (months && i == 0) monthBand(pen, bands.get(i), y, width);
            else bands.get(i).paint(pen, scale, 0, y, width, bandHeight());
            y += bandHeight();
            pen.line(0, y - 0.5, width, y - 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
        }
        months(pen, y, width);
        letters(pen, width);
        pen.line(0, HEIGHT - 0.5, width, HEIGHT - 0.5, Stroke.of(Ink.BORDER, 1));
    }

    /// Paints the names of the visible months, each with its fiscal year where there is room.
    private void monthBand(Pen pen, FiscalBand band, double y, double width) {
        var strong = Type.SMALL.strong();
        var soft = Type.SMALL.in(Ink.MUTED);
        for (var start : scale.starts(1, 1, width)) {
            double from = Math.max(0, scale.x(start)), to = Math.min(width, scale.x(start.plusMonths(1)));
            if (to <= from) continue;
            boolean even = start.getMonthValue() % 2 == 0;
            pen.rect(from, y, to - from, bandHeight(), Fill.of(Ink.BORDER_MUTED, even ? 0.75 : 0.4));
            if (from > 0) pen.line(from, y, from, y + bandHeight(), Stroke.of(Ink.BORDER, 1));
            String name = names.monthYear().apply(start), year = band.strong().apply(band.year(start));
            double wide = pen.width(name, strong), x = from + 8, middle = y + bandHeight() / 2;
            if (x + wide > to - 2) continue;
            pen.text(name, x, middle, strong, Anchor.START);
            if (x + wide + 8 + pen.width(year, soft) > to - 4) continue;
            pen.text(year, x + wide + 8, middle, soft, Anchor.START);
        }
    }

    private void months(Pen pen, double top, double width) {
        int first = bands.isEmpty() ? 1 : bands.getFirst().month();
        double free = Double.NEGATIVE_INFINITY;
        double pillLeft = Double.POSITIVE_INFINITY, pillRight = Double.NEGATIVE_INFINITY;
        if (today.isPresent()) {
            double x = today.get().middle(pen, today.get().x(scale)), half = today.get().width(pen) / 2 + 3;
            pillLeft = x - half;
            pillRight = x + half;
        }
        var ticks = GanttTicks.of(scale);
        for (var start : ticks.starts(scale, first, width)) {
            double x = scale.x(start);
            if (x > 0) pen.line(crisp(x), top, crisp(x), HEIGHT, Stroke.of(Ink.GRID, 1));
            String name = ticks.name(names, start);
            double from = x + (ticks.unit() == GanttTicks.Unit.DAY ? 2 : 5), to = from + pen.width(name, Type.AXIS);
            if (from >= 0 && to <= width && from >= free && (to < pillLeft || from > pillRight)) {
                pen.text(name, from, monthY(), Type.AXIS, Anchor.START);
                free = to + 2;
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
