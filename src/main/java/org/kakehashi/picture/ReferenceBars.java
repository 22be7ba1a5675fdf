package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Level bars from zero beside their names, one of them dashed: the known case the others are held against.
///
/// @param axis the text of a gridline's value
public record ReferenceBars(List<Row> rows, DoubleFunction<String> axis) implements Picture {
    private static final double FOOT = 22;
    private static final Type AMOUNT = Type.SMALL.strong();

    /// @param amount    the value as a text, behind the bar
    /// @param aside     more about it: inside the bar where it fits, else behind the amount
    /// @param reference whether it is dashed
    /// @param strong    whether its name is strong
    public record Row(String id, Ink ink, String name, double value, String amount, String aside, boolean reference,
                      boolean strong) {}

    public ReferenceBars {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (rows.isEmpty() || width < 80 || height < 60) return List.of();
        double left = 0, behind = 0;
        for (var row : rows) {
            left = Math.max(left, pen.width(row.name, Type.SMALL.weight(row.strong)));
            behind = Math.max(behind, pen.width(row.amount, AMOUNT));
        }
        left = Math.min(Math.ceil(left) + 14, width * 0.5);
        double right = Math.max(left + 20, width - behind - 14);
        var steps = Steps.upTo(rows.stream().mapToDouble(Row::value).max().orElse(0));
        double scale = (right - left) / steps.high();
        grid(pen, steps, left, scale, width, height);
        double pitch = (height - FOOT) / rows.size(), high = Math.clamp(pitch * 0.53, 4, 22);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < rows.size(); i++) {
            row(pen, rows.get(i), left, pitch * (i + 0.5), Math.max(0, rows.get(i).value) * scale, high, width);
            hits.add(new Hit(0, pitch * i, width, pitch, rows.get(i).id, rows.get(i).name + "  " + rows.get(i).amount));
        }
        return hits;
    }

    @Override
    public List<List<String>> table() {
        return rows.stream().map(row -> List.of(row.name, row.amount, row.aside)).toList();
    }

    private void grid(Pen pen, Steps steps, double left, double scale, double width, double height) {
        double free = Double.NEGATIVE_INFINITY;
        for (double value : steps.values()) {
            double x = Math.floor(left + value * scale) + 0.5;
            pen.line(x, 0, x, height - FOOT, Stroke.of(value == 0 ? Ink.BORDER : Ink.GRID, 1));
            String text = axis.apply(value);
            double wide = pen.width(text, Type.AXIS), from = Math.min(x - wide / 2, width - wide);
            if (from < free) continue;
            pen.text(text, from, height - 9, Type.AXIS, Anchor.START);
            free = from + wide + 8;
        }
    }

    private void row(Pen pen, Row row, double left, double y, double length, double high, double width) {
        pen.within(0, y - high, left - 6, 2 * high, () ->
                pen.text(row.name, 0, y, Type.SMALL.weight(row.strong), Anchor.START));
        if (row.reference) {
            pen.rect(left, y - high / 2, length, high, 0, Fill.of(Ink.HOVER));
            pen.frame(left + 0.5, y - high / 2 + 0.5, length - 1, high - 1, 0, Stroke.of(Ink.REFERENCE, 1.25).dashed(4, 3));
        } else {
            pen.rect(left, y - high / 2, length, high, 0, Fill.of(row.ink));
        }
        double x = left + length + 8;
        pen.text(row.amount, x, y, AMOUNT, Anchor.START);
        if (row.aside.isEmpty()) return;
        double aside = pen.width(row.aside, Type.AXIS);
        if (aside + 20 <= length) {
            pen.text(row.aside, left + 10, y, Type.AXIS.in(row.reference ? Ink.TEXT : Ink.SCENARIO_TEXT), Anchor.START);
        } else if (x + pen.width(row.amount, AMOUNT) + 14 + aside <= width) {
            pen.text(row.aside, x + pen.width(row.amount, AMOUNT) + 14, y, Type.AXIS.haloed(), Anchor.START);
        }
    }
}
