package org.kakehashi.picture;

/// Paints the marks of one row.
final class GanttMarks {
    private static final double ROUND = 3, LEAST_LABEL_ROOM = 8;
    /// Beyond every screen, yet near enough for any backend.
    private static final double FAR = 8000;

    private final Pen pen;
    private final GanttLayout layout;
    private final double width;
    private final double labelsEnd;

    GanttMarks(Pen pen, GanttLayout layout, double width) {
        this(pen, layout, width, Double.POSITIVE_INFINITY);
    }

    /// @param labelsEnd a label beside its bar that would go on beyond this is left out
    GanttMarks(Pen pen, GanttLayout layout, double width, double labelsEnd) {
        this.pen = pen;
        this.layout = layout;
        this.width = width;
        this.labelsEnd = labelsEnd;
    }

    void paint(int index, boolean chosen) {
        var row = layout.rows().get(index);
        double before = new GanttSigns(pen, layout, width).paint(index, row);
        boolean offers = layout.hand().offers(row.id()) && !row.locked();
        for (int i = 0; i < row.marks().size(); i++) {
            var mark = row.marks().get(i);
            var box = layout.box(index, mark);
            if (box.x() > width + 200 || box.right() < -200) continue;
            double room = i + 1 < row.marks().size()
                    ? layout.box(index, row.marks().get(i + 1)).x() - LEAST_LABEL_ROOM : labelsEnd;
            switch (mark) {
                case GanttRow.Summary _ -> summary(box, row.ink());
                case GanttRow.Bar bar -> bar(bar, box, row, chosen, offers, before, room);
                case GanttRow.Diamond diamond -> diamond(diamond, box, row.ink(), chosen, offers, room);
            }
        }
    }

    private void summary(GanttLayout.Box box, Ink ink) {
        double y = box.y() + 1, tip = Math.min(5, box.width() / 2);
        pen.rect(box.x(), y, box.width(), 5, 0, Fill.of(ink, 0.72));
        pen.fill(Path.from(box.x(), y).line(box.x() + tip, y).line(box.x() + tip, y + 5)
                .line(box.x(), y + 9).close(), Fill.of(ink));
        pen.fill(Path.from(box.right(), y).line(box.right() - tip, y).line(box.right() - tip, y + 5)
                .line(box.right(), y + 9).close(), Fill.of(ink));
    }

    /// @param before room that signs take before the bar
    private void bar(GanttRow.Bar bar, GanttLayout.Box box, GanttRow row, boolean chosen, boolean offers, double before,
            double room) {
        var ink = row.ink();
        span(pen, box, ink, bar.done());
        if (bar.critical()) {
            pen.rect(box.x(), box.y() + box.height() + 1.5, box.width(), 1.75, 0, Fill.of(Ink.DANGER));
        }
        if (chosen) frame(box);
        if (offers) {
            dots(box);
            if (box.width() >= GanttLayout.LEAST_FOR_DONE) done(bar, box, ink);
        }
        double clear = chosen || offers ? GanttLayout.DOT_AT + GanttLayout.DOT : 0;
        if (!bar.lead().isEmpty()) {
            pen.text(bar.lead(), box.x() - Math.max(clear, before) - 6, box.middle(), Type.AXIS.haloed(), Anchor.END);
        }
        label(bar.label(), box, bar.done() == 0 && !chosen, clear, chosen, room);
    }

    /// Paints a bar: the done part full, the rest faint with an outline.
    static void span(Pen pen, GanttLayout.Box whole, Ink ink, double done) {
        var box = whole.within(-FAR, FAR);
        if (done < 1) {
            pen.rect(box.x(), box.y(), box.width(), box.height(), ROUND, Fill.of(Ink.CARD));
            pen.rect(box.x(), box.y(), box.width(), box.height(), ROUND, Fill.of(ink, 0.26));
        }
        if (done > 0) {
            pen.within(box.x(), box.y(), whole.x() + whole.width() * done - box.x(), box.height(),
                    () -> pen.rect(box.x(), box.y(), box.width(), box.height(), ROUND, Fill.of(ink)));
        }
        pen.frame(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, ROUND, Stroke.of(ink, 1));
    }

    private void frame(GanttLayout.Box box) {
        double rim = GanttLayout.RIM;
        pen.frame(box.x() - rim, box.y() - rim, box.width() + 2 * rim, box.height() + 2 * rim, 5,
                Stroke.of(Ink.ACCENT, 2));
    }

    /// Paints the dots that links are pulled from.
    private void dots(GanttLayout.Box box) {
        double out = GanttLayout.DOT_AT;
        for (double x : new double[] {box.x() - out, box.right() + out}) {
            pen.fill(Path.circle(x, box.middle(), GanttLayout.DOT), Fill.of(Ink.CARD));
            pen.stroke(Path.circle(x, box.middle(), GanttLayout.DOT), Stroke.of(Ink.ACCENT, 2));
        }
    }

    /// Paints the handle at the foot of the done part's edge.
    private void done(GanttRow.Bar bar, GanttLayout.Box box, Ink ink) {
        double x = GanttLayout.doneEdge(bar, box), foot = box.y() + box.height();
        var handle = Path.from(x, foot - GanttLayout.DONE_REACH).line(x + 4, foot + 3).line(x - 4, foot + 3).close();
        pen.fill(handle, Fill.of(Ink.CARD));
        pen.stroke(handle, Stroke.of(ink, 1.25));
    }

    private void diamond(GanttRow.Diamond diamond, GanttLayout.Box box, Ink ink, boolean chosen, boolean offers,
            double room) {
        double cx = box.x() + box.width() / 2;
        pen.fill(Path.diamond(cx, box.middle(), box.width() / 2), Fill.of(ink));
        if (chosen) {
            pen.stroke(Path.diamond(cx, box.middle(), box.width() / 2 + GanttLayout.RIM + 1),
                    Stroke.of(Ink.ACCENT, 2));
        }
        if (offers) dots(box);
        label(diamond.label(), box, false, chosen ? GanttLayout.RIM + 1 : 0, chosen, room);
    }

    private void label(String text, GanttLayout.Box box, boolean mayInside, double clear, boolean chosen, double room) {
        if (text.isEmpty()) return;
        var inside = Type.AXIS.in(Ink.TEXT);
        if (mayInside && pen.width(text, inside) + 16 <= Math.min(box.right(), labelsEnd) - Math.max(box.x(), 0)) {
            pen.text(text, Math.max(box.x(), 0) + 8, box.middle(), inside, Anchor.START);
            return;
        }
        var type = chosen ? Type.SMALL.strong() : Type.AXIS.haloed();
        double x = box.right() + clear + LEAST_LABEL_ROOM;
        double wide = pen.width(text, type);
        if (x + wide > room) return;
        pen.rect(x - 3, box.middle() - 7, wide + 6, 14, ROUND, Fill.of(chosen ? Ink.ACCENT_CHIP : Ink.CARD, 0.9));
        pen.text(text, x, box.middle(), type, Anchor.START);
    }
}
