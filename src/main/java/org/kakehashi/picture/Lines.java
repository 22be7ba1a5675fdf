package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/// Values per year as lines with their letter at the end, a dashed reference and a dot in the lit year.
///
/// @param first     the first year; each line's values count from it
/// @param lit       the year under the pointer, shared by the charts of a row
/// @param course    what the line in focus would be without its scenario, if that is known
/// @param reference the level to compare with, if there is one
/// @param axis      the text of a gridline's value
/// @param value     the text of a value at the dot
public record Lines(int first, List<Line> lines, Optional<Course> course, Optional<Level> reference, OptionalInt lit,
                    DoubleFunction<String> axis, DoubleFunction<String> value, IntFunction<String> year)
        implements Picture {
    private static final double FOOT = 20;
    /// The highest middle of a text that is not cut off above.
    private static final double LEAST_TEXT = 7;

    /// One line. The strong one is in focus: thicker, and it carries the dot.
    public record Line(Ink ink, String letter, String name, List<Double> values, boolean strong) {
        public Line {
            values = List.copyOf(values);
        }

        String called() {
            return letter.equals(name) ? name : letter + "  " + name;
        }

        boolean has(int index) {
            return index >= 0 && index < values.size() && Double.isFinite(values.get(index));
        }
    }

    /// A dashed level with its text on the line.
    public record Level(Ink ink, double value, String text) {}

    /// A dashed line above the one in focus; what lies between the two is filled.
    ///
    /// @param name of the dashed line, written at its end
    /// @param gap  what lies between is called
    public record Course(Ink ink, String name, String gap, Ink between, List<Double> values) {
        public Course {
            values = List.copyOf(values);
        }
    }

    public Lines {
        lines = List.copyOf(lines);
    }

    public Lines(int first, List<Line> lines, Optional<Level> reference, OptionalInt lit, DoubleFunction<String> axis,
            DoubleFunction<String> value, IntFunction<String> year) {
        this(first, lines, Optional.empty(), reference, lit, axis, value, year);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        int years = years();
        if (years == 0 || width < 40 || height < 40) return List.of();
        var steps = Steps.over(extreme(-1), extreme(1));
        double left = Axis.room(pen, steps, axis) + 1, right = width - 18;
        var heights = new Axis(steps, 12, height - FOOT);
        double slot = years > 1 ? Math.max(0.5, (right - left) / (years - 1)) : 0;
        int index = lit.isPresent() ? lit.getAsInt() - first : -1;
        if (index >= 0 && index < years) {
            double band = Math.max(4, Math.min(slot * 0.8, 24));
            pen.rect(left + slot * index - band / 2, heights.top(), band, heights.bottom() - heights.top(),
                    Fill.of(Ink.SELECTED));
        }
        heights.paint(pen, left, right, axis);
        reference.ifPresent(level -> level(pen, heights, level, left, right));
        course.ifPresent(above -> between(pen, heights, above, left, slot));
        lines.stream().filter(line -> !line.strong).forEach(line -> trace(pen, heights, line, left, slot));
        lines.stream().filter(Line::strong).forEach(line -> trace(pen, heights, line, left, slot));
        letters(pen, heights, right + 8);
        course.ifPresent(above -> label(pen, heights,
                new Level(above.ink, above.values.getLast(), above.name), left, right));
        reference.ifPresent(level -> label(pen, heights, level, left, right));
        lines.stream().filter(line -> line.strong && line.has(index))
                .forEach(line -> dot(pen, heights, line, index, left, right, slot));
        new YearLabels(first, years, lit, year).paint(pen, height - 8, 0, width, y -> left + slot * (y - first));
        return hits(left, slot, years, heights, height);
    }

    @Override
    public Optional<Told> told(String id) {
        int index = Integer.parseInt(id) - first;
        if (index < 0 || index >= years()) return Optional.empty();
        var parts = new ArrayList<Told.Part>();
        course.filter(above -> index < above.values.size()).ifPresent(above -> {
            double amount = above.values.get(index);
            parts.add(new Told.Part(Fill.of(above.ink), above.name, value.apply(amount)));
            lines.stream().filter(line -> line.strong && line.has(index)).findFirst().ifPresent(line -> parts.add(
                    new Told.Part(Fill.of(above.between, 0.4), above.gap, value.apply(amount - line.values.get(index)))));
        });
        for (var line : lines) {
            if (!line.has(index)) continue;
            parts.add(new Told.Part(Fill.of(line.ink), line.called(), value.apply(line.values.get(index))));
        }
        reference.ifPresent(level -> parts.add(new Told.Part(Fill.of(level.ink), level.text, "")));
        return Optional.of(new Told(year.apply(first + index), "", parts));
    }

    @Override
    public List<Told.Part> key() {
        return lines.stream().map(line -> new Told.Part(Fill.of(line.ink), line.called(), "")).toList();
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>(List.of(""));
        course.ifPresent(above -> head.add(above.name));
        lines.forEach(line -> head.add(line.name));
        rows.add(head);
        for (int i = 0; i < years(); i++) {
            var row = new ArrayList<String>(List.of(year.apply(first + i)));
            int index = i;
            course.ifPresent(above -> row.add(index < above.values.size() ? Steps.plain(above.values.get(index)) : ""));
            for (var line : lines) row.add(line.has(i) ? Steps.plain(line.values.get(i)) : "");
            rows.add(row);
        }
        return rows;
    }

    private void between(Pen pen, Axis heights, Course above, double left, double slot) {
        var edge = new Path.Builder();
        var area = new Path.Builder();
        for (int i = 0; i < above.values.size(); i++) {
            double x = left + slot * i, y = heights.y(above.values.get(i));
            if (i == 0) {
                edge.move(x, y);
                area.move(x, y);
            } else {
                edge.line(x, y);
                area.line(x, y);
            }
        }
        lines.stream().filter(Line::strong).findFirst().ifPresent(line -> {
            for (int i = Math.min(line.values.size(), above.values.size()) - 1; i >= 0; i--) {
                if (line.has(i)) area.line(left + slot * i, heights.y(line.values.get(i)));
            }
            pen.fill(area.close(), Fill.of(above.between, 0.16));
        });
        pen.stroke(edge.open(), Stroke.of(above.ink, 1.5).dashed());
    }

    private void level(Pen pen, Axis heights, Level level, double left, double right) {
        double y = Math.floor(heights.y(level.value)) + 0.5;
        pen.line(left, y, right, y, Stroke.of(level.ink, 1.5).dashed());
    }

    private void label(Pen pen, Axis heights, Level level, double left, double right) {
        double above = heights.y(level.value) - 10;
        double y = above >= LEAST_TEXT ? above : heights.y(level.value) + 11;
        double wide = pen.width(level.text, Type.AXIS);
        boolean fits = wide <= right - left;
        pen.text(level.text, fits ? right : left, y, Type.AXIS.in(level.ink).haloed(),
                fits ? Anchor.END : Anchor.START);
    }

    private void trace(Pen pen, Axis heights, Line line, double left, double slot) {
        var path = new Path.Builder();
        boolean down = false;
        for (int i = 0; i < line.values.size(); i++) {
            if (!line.has(i)) {
                down = false;
                continue;
            }
            double x = left + slot * i, y = heights.y(line.values.get(i));
            if (down) path.line(x, y);
            else path.move(x, y);
            down = true;
        }
        pen.stroke(path.open(), Stroke.of(line.ink, line.strong ? 2.5 : 1.75));
    }

    private void letters(Pen pen, Axis heights, double x) {
        var ending = lines.stream().filter(line -> line.has(line.values.size() - 1)).toList();
        var wanted = ending.stream().map(line -> heights.y(line.values.getLast())).toList();
        var places = Apart.spread(wanted, 14, heights.top(), heights.bottom());
        for (int i = 0; i < ending.size(); i++) {
            var line = ending.get(i);
            pen.text(line.letter, x, places.get(i), Type.AXIS.sized(12).strong().in(line.ink), Anchor.START);
        }
    }

    private void dot(Pen pen, Axis heights, Line line, int index, double left, double right, double slot) {
        double amount = line.values.get(index);
        double x = left + slot * index, y = heights.y(amount);
        pen.fill(Path.circle(x, y, 5), Fill.of(Ink.CARD));
        pen.fill(Path.circle(x, y, 3.5), Fill.of(line.ink));
        String text = value.apply(amount);
        var type = Type.AXIS.strong().in(Ink.TEXT).haloed();
        double half = pen.width(text, type) / 2;
        double middle = Math.clamp(x, Math.min(left + half, right - half), Math.max(left + half, right - half));
        pen.text(text, middle, Math.max(LEAST_TEXT, y - 13), type, Anchor.MIDDLE);
    }

    private List<Hit> hits(double left, double slot, int years, Axis heights, double height) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < years; i++) {
            int index = i;
            var parts = new ArrayList<String>();
            parts.add(year.apply(first + i));
            lines.stream().filter(line -> line.has(index))
                    .forEach(line -> parts.add(line.letter + " " + value.apply(line.values.get(index))));
            double wide = Math.max(slot, 1);
            hits.add(Hit.year(left + slot * i - wide / 2, heights.top(), wide, height - heights.top(), first + i,
                    String.join("  ", parts)));
        }
        return hits;
    }

    private int years() {
        return lines.stream().mapToInt(line -> line.values.size()).max().orElse(0);
    }

    private double extreme(int sign) {
        double most = reference.map(Level::value).filter(v -> v * sign > 0).orElse(0.0);
        for (double v : course.map(Course::values).orElse(List.of())) if (v * sign > most * sign) most = v;
        for (var line : lines) {
            for (double v : line.values) if (Double.isFinite(v) && v * sign > most * sign) most = v;
        }
        return most;
    }
}
