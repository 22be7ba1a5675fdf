package org.kakehashi.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The coming months at a glance: one row per kind of step, under a band of fiscal years.
///
/// @param from  the first day shown
/// @param until the day after the last one shown
/// @param month the name of the month that begins on a day
public record MiniMonths(LocalDate from, LocalDate until, FiscalBand band, Function<LocalDate, String> month,
                         List<Row> rows, Optional<Today> today) implements Picture {
    private static final double BAND = 20, HEAD = 42;
    private static final Type LABEL = Type.AXIS.in(Ink.TEXT).haloed();

    /// @param sign  before the name
    /// @param marks bars and diamonds of the row
    /// @param window whether the bars are windows for applications rather than work
    public record Row(String id, Ink ink, Sign sign, String name, List<GanttRow.Mark> marks, boolean window) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    public MiniMonths {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (rows.isEmpty() || width < 120 || height < HEAD + 20) return List.of();
        double names = 0;
        for (var row : rows) names = Math.max(names, pen.width(row.name, Type.SMALL));
        double left = Math.min(width / 2, Math.ceil(names) + 28), plot = width - left - 1;
        var scale = GanttScale.fitting(from, until, plot);
        double pitch = (height - HEAD) / rows.size();
        band.paint(pen, scale, left, 0, plot, BAND);
        months(pen, scale, left, plot, height);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            double y = HEAD + pitch * i;
            if (i > 0) pen.line(0, Math.floor(y) + 0.5, width, Math.floor(y) + 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
            pen.sign(row.sign, 8, y + pitch / 2, 14, row.ink);
            pen.text(row.name, 22, y + pitch / 2, Type.SMALL, Anchor.START);
            hits.add(new Hit(0, y, width, pitch, row.id, row.name));
        }
        pen.turned(left, 0, 0, () -> pen.within(0, HEAD, plot + 1, height - HEAD,
                () -> marks(pen, scale, pitch, plot)));
        today.ifPresent(now -> {
            double x = now.x(scale);
            if (x >= 0 && x <= plot) now.paint(pen, left + x, BAND + 11, height);
        });
        return hits;
    }

    private void months(Pen pen, GanttScale scale, double left, double plot, double height) {
        double pill = today.map(now -> left + now.x(scale)).orElse(Double.NEGATIVE_INFINITY);
        double half = today.map(now -> now.width(pen) / 2 + 2).orElse(0.0);
        for (var start : scale.starts(scale.labelled(60), band.month(), plot)) {
            double x = left + scale.x(start);
            if (x < left - 0.5) continue;
            pen.line(Math.floor(x) + 0.5, BAND, Math.floor(x) + 0.5, height, Stroke.of(Ink.GRID, 1));
            String name = month.apply(start);
            double end = x + 4 + pen.width(name, Type.AXIS);
            if (end <= left + plot && (end < pill - half || x + 4 > pill + half)) {
                pen.text(name, x + 4, BAND + 11, Type.AXIS, Anchor.START);
            }
        }
    }

    private void marks(Pen pen, GanttScale scale, double pitch, double plot) {
        var layout = new GanttLayout(rows.stream().map(r -> new GanttRow(r.id, r.ink, r.marks, true)).toList(),
                scale, pitch, HEAD, 0, GanttHand.NONE);
        var painter = new GanttMarks(pen, layout, plot, plot);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).window) windows(pen, layout, i, plot);
            else painter.paint(i, false);
        }
    }

    private void windows(Pen pen, GanttLayout layout, int row, double plot) {
        var marks = rows.get(row).marks;
        for (int i = 0; i < marks.size(); i++) {
            var box = layout.box(row, marks.get(i));
            pen.rect(box.x(), box.y(), box.width(), box.height(), 3, Fill.of(Ink.WINDOW));
            pen.frame(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 3,
                    Stroke.of(Ink.WINDOW_BORDER, 1));
            double room = i + 1 < marks.size() ? layout.box(row, marks.get(i + 1)).x() - 3 : plot;
            String label = switch (marks.get(i)) {
                case GanttRow.Bar bar -> bar.label();
                case GanttRow.Diamond diamond -> diamond.label();
                case GanttRow.Summary _ -> "";
            };
            if (box.right() + 6 + pen.width(label, LABEL) <= room) {
                pen.text(label, box.right() + 6, box.middle(), LABEL, Anchor.START);
            }
        }
    }
}
