package org.kakehashi.picture;

/// Paints what stands beside the bars of a row.
final class GanttSigns {
    private static final double GHOST_HEIGHT = 3, MARK = 10, ARROW = 4;
    private final Pen pen;
    private final GanttLayout layout;
    private final double width;

    GanttSigns(Pen pen, GanttLayout layout, double width) {
        this.pen = pen;
        this.layout = layout;
        this.width = width;
    }

    /// @return the room taken before the first mark of the row
    double paint(int index, GanttRow row) {
        double taken = 0;
        for (var sign : row.signs()) {
            switch (sign) {
                case GanttSign.Slack slack -> slack(index, slack, row.ink());
                case GanttSign.Ghost ghost -> ghost(index, ghost);
                case GanttSign.Deadline deadline -> deadline(index, deadline);
                case GanttSign.Holds holds -> taken = holds(index, holds);
            }
        }
        return taken;
    }

    private void slack(int index, GanttSign.Slack slack, Ink ink) {
        double from = layout.scale().x(slack.start()), to = layout.scale().x(slack.end().plusDays(1));
        if (to < 0 || from > width || to - from < 2) return;
        double y = GanttHead.crisp(layout.middle(index) + (layout.rows().get(index).hasGhost() ? -4 : 0));
        double left = Math.max(from, -1), right = Math.min(to, width + 1);
        pen.line(left, y, right, y, Stroke.of(ink, 1.5).faint(0.55));
        if (to <= width) pen.line(to - 0.75, y - 3, to - 0.75, y + 3, Stroke.of(ink, 1.5).faint(0.55));
    }

    private void ghost(int index, GanttSign.Ghost ghost) {
        double from = Math.max(layout.scale().x(ghost.start()), -1);
        double to = Math.min(layout.scale().x(ghost.end().plusDays(1)), width + 1);
        if (to <= from) return;
        double y = layout.top(index) + layout.rowHeight() - GHOST_HEIGHT - 2;
        pen.rect(from, y, Math.max(GanttLayout.LEAST_BAR, to - from), GHOST_HEIGHT, 1, Fill.of(Ink.SUBTLE, 0.6));
    }

    private void deadline(int index, GanttSign.Deadline deadline) {
        double x = layout.scale().x(deadline.day().plusDays(1));
        if (x < -ARROW || x > width + ARROW) return;
        var ink = deadline.missed() ? Ink.DANGER : Ink.OK;
        double top = layout.top(index) + 3, tip = layout.middle(index) + 3;
        pen.line(x, top, x, tip - 3, Stroke.of(ink, 1.75));
        pen.fill(Path.from(x, tip).line(x - ARROW, tip - 5).line(x + ARROW, tip - 5).close(), Fill.of(ink));
    }

    private double holds(int index, GanttSign.Holds holds) {
        double edge = layout.span(index).map(GanttLayout.Box::x).orElse(layout.scale().x(holds.start()));
        if (edge < 0 || edge > width + 40) return 0;
        double x = edge - MARK / 2 - 3, y = layout.middle(index);
        for (var kind : holds.kinds()) {
            mark(kind, x, y);
            x -= MARK;
        }
        return holds.kinds().size() * MARK + 2;
    }

    private void mark(GanttSign.Hold kind, double x, double y) {
        switch (kind) {
            case PIN -> {
                pen.fill(Path.circle(x, y - 2, 3), Fill.of(Ink.TEXT));
                pen.line(x, y + 1, x, y + 5, Stroke.of(Ink.TEXT, 1.25));
            }
            case BOUND -> {
                pen.line(x - 2, y - 4, x - 2, y + 4, Stroke.of(Ink.MUTED, 1.5));
                pen.fill(Path.from(x, y - 3).line(x + 4, y).line(x, y + 3).close(), Fill.of(Ink.MUTED));
            }
            case LEVELLED -> {
                for (double top : new double[] {y - 3.5, y, y + 3.5}) {
                    pen.line(x - 3, top, x + 3, top, Stroke.of(Ink.ACCENT, 1.5));
                }
            }
            case MONEY -> pen.sign(Sign.MONEY, x, y, MARK, Ink.WARNING);
        }
    }
}
