package org.kakehashi.picture;

import static java.util.stream.Collectors.toMap;
import static org.kakehashi.base.Require.that;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Steps over time: bars, milestones, links, funding windows and the day it is.
///
/// Only what can be seen is painted. [#grip] tells what a pointer has hold of.
///
/// @param bands     fiscal years of one or two calendars
/// @param rowHeight in pixels, as in the table beside it
/// @param scroll    how far the rows are scrolled up, 0 or more
/// @param off       shaded days, as far as they are seen
/// @param status    the day up to which progress is reported, with its word
public record Gantt(GanttScale scale, List<FiscalBand> bands, GanttNames names, List<GanttRow> rows,
                    List<GanttLink> links, List<GanttWindow> windows, List<GanttOff> off, Optional<Today> today,
                    Optional<Today> status, double rowHeight, double scroll, GanttHand hand) implements Picture {
    /// Height of the head, the same as of the table beside it.
    public static final double HEAD = GanttHead.HEIGHT;

    /// A link on its way from an end of a row's bar to the pointer.
    public record Pull(Grip from, double x, double y) {}

    public Gantt {
        that(rowHeight >= 8, "rowHeight", rowHeight);
        that(scroll >= 0, "scroll", scroll);
        that(bands.size() <= 2, "bands", bands.size());
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
        windows = List.copyOf(windows);
        off = List.copyOf(off);
    }

    /// @return the same rows at another scale, scrolled to another line, without a selection
    public Gantt at(GanttScale other, double scrolled) {
        return new Gantt(other, bands, names, rows, links, windows, off, today, status, rowHeight, scrolled, GanttHand.NONE);
    }

    /// @return other rows in the same time
    public Gantt of(List<GanttRow> others, List<GanttLink> ties, List<GanttWindow> open) {
        return new Gantt(scale, bands, names, others, ties, open, off, today, status, rowHeight, scroll, hand);
    }

    /// @return what lies under a point of the painted picture
    public Optional<Grip> grip(double x, double y) {
        return layout().grip(x, y);
    }

    /// @return how far the rows can be scrolled in a picture of this height
    public double reach(double height) {
        return Math.max(0, rows.size() * rowHeight - Math.max(0, height - HEAD));
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (width < 20 || height <= HEAD) return List.of();
        var layout = layout();
        pen.within(0, HEAD, width, height - HEAD, () -> body(pen, layout, width, height));
        pen.within(0, 0, width, HEAD, () -> new GanttHead(scale, bands, names, windows, today).paint(pen, width));
        var head = new GanttHead(scale, bands, names, windows, today);
        today.ifPresent(now -> {
            double x = now.x(scale);
            if (x >= 0 && x <= width) now.paint(pen, x, head.monthY(), height);
        });
        return hits(layout, width, height);
    }

    private GanttLayout layout() {
        return new GanttLayout(rows, scale, rowHeight, HEAD, scroll, hand);
    }

    private void body(Pen pen, GanttLayout layout, double width, double height) {
        new GanttGround(scale, bands, windows, off).paint(pen, HEAD, width, height);
        int from = layout.firstVisible(), to = layout.endVisible(height);
        for (int i = from; i < to; i++) {
            double top = layout.top(i);
            if (chosen(i)) pen.rect(0, top, width, rowHeight, Fill.of(Ink.SELECTED));
            double edge = Math.floor(top + rowHeight) - 0.5;
            pen.line(0, edge, width, edge, Stroke.of(Ink.BORDER_MUTED, 1));
        }
        var marks = new GanttMarks(pen, layout, width);
        links(pen, layout, from, to, width);
        for (int i = from; i < to; i++) marks.paint(i, chosen(i));
        status.ifPresent(day -> status(pen, day, width, height));
        hand.pull().ifPresent(drawn -> pull(pen, layout, drawn));
    }

    private boolean chosen(int row) {
        return hand.chose(rows.get(row).id());
    }

    /// Paints the end of the status date as a line with its word at the foot.
    private void status(Pen pen, Today day, double width, double height) {
        double x = scale.x(day.day().plusDays(1));
        if (x < 0 || x > width) return;
        pen.line(x, HEAD, x, height, Stroke.of(Ink.ACCENT, 1.5).dashed());
        double wide = pen.width(day.text(), Type.AXIS) + 14, left = Math.clamp(x - wide / 2, 1, Math.max(1, width - wide - 1));
        pen.rect(left, height - 19, wide, 16, 8, Fill.of(Ink.ACCENT_CHIP));
        pen.frame(left + 0.5, height - 18.5, wide - 1, 15, 8, Stroke.of(Ink.ACCENT_CHIP_BORDER, 1));
        pen.text(day.text(), left + wide / 2, height - 11, Type.AXIS.in(Ink.ACCENT_CHIP_TEXT), Anchor.MIDDLE);
    }

    private void links(Pen pen, GanttLayout layout, int from, int to, double width) {
        var places = IntStream.range(0, rows.size()).boxed()
                .collect(toMap(i -> rows.get(i).id(), i -> i, (first, _) -> first));
        for (boolean critical : new boolean[] {false, true}) {
            for (var link : links) {
                Integer start = places.get(link.from()), end = places.get(link.to());
                if (link.critical() != critical || start == null || end == null) continue;
                if (Math.max(start, end) < from || Math.min(start, end) >= to) continue;
                var source = layout.span(start);
                var target = layout.span(end);
                if (source.isEmpty() || target.isEmpty()) continue;
                double left = Math.min(source.get().x(), target.get().x());
                double right = Math.max(source.get().right(), target.get().right());
                if (right < -20 || left > width + 20) continue;
                GanttRoute.between(source.get(), target.get(), link.tie(), rowHeight / 2).paint(pen, critical);
            }
        }
    }

    private void pull(Pen pen, GanttLayout layout, Pull drawn) {
        IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(drawn.from.row())).findFirst()
                .ifPresent(i -> layout.span(i).ifPresent(box -> {
                    double x = drawn.from.part() == Grip.Part.START_LINK ? box.x() : box.right();
                    pen.line(x, box.middle(), drawn.x, drawn.y, Stroke.of(Ink.ACCENT, 2).dashed());
                    pen.fill(Path.circle(drawn.x, drawn.y, 4), Fill.of(Ink.ACCENT));
                }));
    }

    private List<Hit> hits(GanttLayout layout, double width, double height) {
        var hits = new ArrayList<Hit>();
        for (int i = layout.firstVisible(); i < layout.endVisible(height); i++) {
            double top = Math.max(HEAD, layout.top(i));
            double bottom = Math.min(height, layout.top(i) + rowHeight);
            hits.add(new Hit(0, top, width, bottom - top, rows.get(i).id(), ""));
        }
        for (var window : windows) {
            double from = Math.max(0, scale.x(window.start()));
            double to = Math.min(width, scale.x(window.end().plusDays(1)));
            if (to > from) hits.add(new Hit(from, HEAD * 0.66, to - from, HEAD * 0.34, window.id(), window.label()));
        }
        return hits;
    }
}
