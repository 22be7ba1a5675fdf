package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// What several methods give for one figure, on a scale of powers of ten, the one in use filled.
///
/// Figures below zero stand where their size is.
///
/// @param axis the text of a power of ten
public record MethodDots(List<Row> rows, DoubleFunction<String> axis) implements Picture {
    /// Height of a row and of the axis below all of them, in pixels.
    public static final double ROW = 22, FOOT = 20;
    private static final double INSET = 10;
    private static final String ELLIPSIS = "\u2026";

    /// How a row is marked.
    public enum Mark {
        PLAIN, CHOSEN,
        /// A figure of the place itself, which the methods are held against.
        LOCAL
    }

    /// @param amount the value as a text, at the right
    public record Row(String id, String name, double value, String amount, Mark mark) {}

    public MethodDots {
        rows = List.copyOf(rows);
        that(rows.stream().allMatch(row -> Double.isFinite(row.value)), "rows", rows);
    }

    public double height() {
        return rows.size() * ROW + FOOT;
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        var sizes = rows.stream().mapToDouble(row -> Math.abs(row.value)).filter(size -> size > 0).toArray();
        if (sizes.length == 0 || width < 160) return List.of();
        double least = sizes[0], most = sizes[0], left = 0, right = 0;
        for (double size : sizes) {
            least = Math.min(least, size);
            most = Math.max(most, size);
        }
        for (var row : rows) {
            left = Math.max(left, pen.width(row.name, name(row)));
            right = Math.max(right, pen.width(row.amount, amount(row)));
        }
        left = Math.min(Math.ceil(left) + 8, width * 0.5);
        var plot = new Plot(LogScale.over(least, most), left + INSET, width - Math.ceil(right) - 8 - INSET);
        if (plot.right - plot.left < 30) return List.of();
        ground(pen, plot);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < rows.size(); i++) {
            row(pen, rows.get(i), plot, ROW * (i + 0.5), left, width);
            hits.add(new Hit(0, ROW * i, width, ROW, rows.get(i).id, rows.get(i).name + "  " + rows.get(i).amount));
        }
        return hits;
    }

    private record Plot(LogScale scale, double left, double right) {
        double x(double value) {
            return left + scale.share(Math.abs(value)) * (right - left);
        }
    }

    private static Type name(Row row) {
        return Type.SMALL.sized(11.5).weight(row.mark == Mark.CHOSEN);
    }

    private static Type amount(Row row) {
        return Type.SMALL.sized(11.5).weight(row.mark != Mark.PLAIN).in(row.mark == Mark.LOCAL ? Ink.WARNING : Ink.TEXT);
    }

    private void ground(Pen pen, Plot plot) {
        var methods = rows.stream().filter(row -> row.mark != Mark.LOCAL && row.value != 0).toList();
        if (methods.size() > 1) {
            double from = methods.stream().mapToDouble(row -> plot.x(row.value)).min().orElse(0);
            double to = methods.stream().mapToDouble(row -> plot.x(row.value)).max().orElse(0);
            pen.rect(from, 2, to - from, ROW * methods.size() - 4, 0, Fill.of(Ink.ACCENT_CHIP));
        }
        double foot = ROW * rows.size(), free = Double.NEGATIVE_INFINITY;
        for (double tick : plot.scale.ticks()) {
            double x = Math.floor(plot.x(tick)) + 0.5;
            pen.line(x, 0, x, foot, Stroke.of(Ink.GRID, 1));
            var text = axis.apply(tick);
            double room = pen.width(text, Type.AXIS);
            if (x - room / 2 < free) continue;
            pen.text(text, x, foot + FOOT / 2, Type.AXIS, Anchor.MIDDLE);
            free = x + room / 2 + 6;
        }
    }

    private static void row(Pen pen, Row row, Plot plot, double y, double left, double width) {
        pen.text(fitted(pen, row.name, name(row), left - 6), 0, y, name(row), Anchor.START);
        pen.text(row.amount, width, y, amount(row), Anchor.END);
        if (row.value == 0) return;
        double x = plot.x(row.value);
        switch (row.mark) {
            case PLAIN -> {
                pen.fill(Path.circle(x, y, 4), Fill.of(Ink.CARD));
                pen.stroke(Path.circle(x, y, 3.5), Stroke.of(Ink.ACCENT, 1.75));
            }
            case CHOSEN -> pen.fill(Path.circle(x, y, 5), Fill.of(Ink.ACCENT));
            case LOCAL -> pen.fill(Path.diamond(x, y, 5), Fill.of(Ink.WARNING));
        }
    }

    /// @return the text, or its beginning with an ellipsis where the room is too narrow
    private static String fitted(Pen pen, String text, Type type, double room) {
        if (pen.width(text, type) <= room) return text;
        int end = text.length();
        while (end > 1 && pen.width(text.substring(0, end) + ELLIPSIS, type) > room) end--;
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    @Override
    public List<List<String>> table() {
        return rows.stream().map(row -> List.of(row.name, row.amount)).toList();
    }
}
