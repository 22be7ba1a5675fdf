package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is where when: a row a person, with bars for the steps, and under them how full each week is.
///
/// Bars answer to the pointer with their id, weeks with `week:person:monday`, rows with `person:` and the person's id.
///
/// @param first a Monday
/// @param weeks how many weeks are shown
/// @param heads of the months, in order
/// @param names width of the column of names, in pixels
public record PeopleLanes(LocalDate first, int weeks, List<Head> heads, List<Row> rows, Optional<LocalDate> today,
        String chosen, double names) implements Picture {
    private static final double HEAD = 26, BAR = 18, LOAD = 18, EDGE = 8;
    /// Most lines of bars in a row.
    private static final int MOST = 4;

    /// The first day of a month, and its name.
    public record Head(LocalDate first, String text) {}

    /// @param text  second line of the name: organisation and city
    /// @param badge two or three letters
    /// @param off   stretches of leave
    public record Row(String id, String name, String text, String badge, List<Bar> bars, List<Week> load, List<Off> off) {
        public Row {
            bars = bars.stream().sorted(Comparator.comparing(Bar::first)).toList();
            load = List.copyOf(load);
            off = List.copyOf(off);
        }
    }

    /// @param last      last day, inclusive
    /// @param elsewhere whether it is of another project
    public record Bar(String id, LocalDate first, LocalDate last, Ink ink, boolean elsewhere, String text, String label) {
        public Bar {
            that(!last.isBefore(first), "last", last);
        }
    }

    /// @param part  of the person's time that is taken, 1 for all of it
    /// @param over  whether more is taken than there is
    /// @param text  how much over, shown where it has room
    public record Week(LocalDate monday, double part, boolean over, String text, String label) {}

    /// Days of leave, both inclusive.
    public record Off(LocalDate first, LocalDate last, String label) {}

    public PeopleLanes {
        that(weeks > 0, "weeks", weeks);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// @return the height all rows need
    public double height() {
        return HEAD + rows.stream().mapToDouble(PeopleLanes::height).sum() + 1;
    }

    private static double height(Row row) {
        return EDGE + BAR * Math.max(1, lines(row)) + LOAD + EDGE;
    }

    private static int lines(Row row) {
        return Math.min(MOST, lineOf(row).stream().mapToInt(line -> line + 1).max().orElse(0));
    }

    /// @return the line of each bar: the first in which nothing else lies on its days
    private static List<Integer> lineOf(Row row) {
        var ends = new ArrayList<LocalDate>();
        var lines = new ArrayList<Integer>();
        for (var bar : row.bars) {
            int line = 0;
            while (line < ends.size() && !ends.get(line).isBefore(bar.first)) line++;
            if (line == ends.size()) ends.add(bar.last);
            else ends.set(line, bar.last);
            lines.add(line);
        }
        return lines;
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (width < names + 60 || height < HEAD) return List.of();
        var hits = new ArrayList<Hit>();
        double perDay = (width - names) / (7.0 * weeks);
        pen.within(names, 0, width - names, height, () -> heads(pen, perDay, width, height));
        double top = HEAD;
        for (var row : rows) {
            double y = top, high = height(row);
            row(pen, row, y, high, perDay, width, hits);
            top += high;
        }
        pen.line(names - 0.5, 0, names - 0.5, Math.max(top, HEAD), Stroke.of(Ink.BORDER, 1));
        double bottom = top;
        today.ifPresent(day -> {
            double x = Math.floor(x(day, perDay)) + 0.5;
            if (x >= names && x <= width) pen.line(x, HEAD - 6, x, bottom, Stroke.of(Ink.TODAY, 1.5));
        });
        return hits;
    }

    private double x(LocalDate day, double perDay) {
        return names + ChronoUnit.DAYS.between(first, day) * perDay;
    }

    private void heads(Pen pen, double perDay, double width, double height) {
        double free = names;
        for (var head : heads) {
            double x = Math.max(names, x(head.first, perDay)), wide = pen.width(head.text, Type.AXIS);
            if (x(head.first, perDay) >= names) {
                pen.line(Math.floor(x) + 0.5, HEAD - 6, Math.floor(x) + 0.5, height, Stroke.of(Ink.GRID, 1));
            }
            if (x < free || x + wide + 4 > width) continue;
            pen.text(head.text, x + 4, HEAD / 2, Type.AXIS, Anchor.START);
            free = x + wide + 12;
        }
    }

    private void row(Pen pen, Row row, double top, double high, double perDay, double width, List<Hit> hits) {
        if (row.id.equals(chosen)) pen.rect(0, top, width, high, 0, Fill.of(Ink.SELECTED, 0.6));
        hits.add(new Hit(0, top, width, high, "person:" + row.id, row.name));
        pen.line(0, Math.floor(top) + 0.5, width, Math.floor(top) + 0.5, Stroke.of(Ink.BORDER_MUTED, 1));
        double middle = top + EDGE + 10;
        pen.rect(12, middle - 9, 30, 18, 9, Fill.of(Ink.STEP_DISPATCH));
        pen.text(Cut.to(pen, row.badge, Type.AXIS.sized(9), 28), 27, middle, Type.AXIS.sized(9).strong().in(Ink.STEP_TEXT),
                Anchor.MIDDLE);
        pen.text(Cut.to(pen, row.name, Type.SMALL.strong(), names - 58), 50, middle, Type.SMALL.strong(), Anchor.START);
        pen.text(Cut.to(pen, row.text, Type.AXIS, names - 58), 50, middle + 16, Type.AXIS, Anchor.START);
        pen.within(names, top, width - names, high, () -> {
            for (var off : row.off) off(pen, off, top, high, perDay, hits);
            var lines = lineOf(row);
            for (int i = 0; i < row.bars.size(); i++) {
                if (lines.get(i) < MOST) bar(pen, row.bars.get(i), top + EDGE + BAR * lines.get(i), perDay, width, hits);
            }
            for (var week : row.load) week(pen, row, week, top + high - LOAD - 3, perDay, width, hits);
        });
    }

    private void off(Pen pen, Off off, double top, double high, double perDay, List<Hit> hits) {
        double from = x(off.first, perDay), wide = Math.max(2, x(off.last.plusDays(1), perDay) - from);
        pen.hatch(from, top + 1, wide, high - 1, Stroke.of(Ink.BORDER, 1));
        hits.add(new Hit(from, top, wide, high, "", off.label));
    }

    private void bar(Pen pen, Bar bar, double y, double perDay, double width, List<Hit> hits) {
        double from = x(bar.first, perDay), to = x(bar.last.plusDays(1), perDay);
        if (to < names || from > width) return;
        double wide = Math.max(3, to - from), high = BAR - 3;
        pen.rect(from, y, wide, high, 3, Fill.of(bar.elsewhere ? Ink.TRACK : bar.ink));
        if (bar.elsewhere) pen.frame(from + 0.5, y + 0.5, wide - 1, high - 1, 3, Stroke.of(bar.ink, 1).dashed(3, 2));
        double left = Math.max(from, names) + 5, room = Math.min(to, width) - left - 4;
        var type = Type.AXIS.in(bar.elsewhere ? Ink.TEXT : Ink.STEP_TEXT);
        pen.text(Cut.to(pen, bar.text, type, room), left, y + high / 2, type, Anchor.START);
        hits.add(new Hit(from, y, wide, high, bar.id, bar.label));
    }

    private void week(Pen pen, Row row, Week week, double y, double perDay, double width, List<Hit> hits) {
        double from = x(week.monday, perDay), to = x(week.monday.plusDays(7), perDay);
        if (to < names || from > width) return;
        double wide = Math.max(1, to - from - 1), high = LOAD - 4;
        pen.rect(from, y, wide, high, 1, Fill.of(Ink.TRACK, 0.5));
        double full = Math.clamp(week.part, 0, 1) * high;
        if (full > 0) pen.rect(from, y + high - full, wide, full, 1, Fill.of(week.over ? Ink.DANGER : Ink.ACCENT, 0.75));
        var type = Type.AXIS.sized(10).strong().in(Ink.ON_EMPHASIS);
        if (week.over && pen.width(week.text, type) + 2 <= wide) {
            pen.text(week.text, from + wide / 2, y + high / 2, type, Anchor.MIDDLE);
        }
        hits.add(new Hit(from, y - 2, wide + 1, high + 4, "week:" + row.id + ":" + week.monday, week.label));
    }
}
