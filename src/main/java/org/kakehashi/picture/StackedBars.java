package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/// Amounts per year, stacked by kind, with a legend, a total over the lit year and one hit per year.
///
/// @param first  the first year; each layer's values count from it
/// @param lit    the year under the pointer, shared by the charts of a row
/// @param axis   the text of a gridline's value
/// @param total  the text of a year's total
/// @param year   the text of a year
/// @param legend whether the names are painted, where there is room for them
public record StackedBars(int first, List<Layer> layers, OptionalInt lit, DoubleFunction<String> axis,
                          DoubleFunction<String> total, IntFunction<String> year, boolean legend) implements Picture {
    private static final double FOOT = 20;
    private static final double SLIGHT = 0.02;

    /// One kind of amount, from the bottom of the stack upward; values below zero stack downward.
    ///
    /// @param fill see-through for a tint of the ink
    public record Layer(Fill fill, String name, List<Double> values) {
        public Layer {
            values = List.copyOf(values);
        }

        public Layer(Ink ink, String name, List<Double> values) {
            this(Fill.of(ink), name, values);
        }

        double at(int index) {
            return index < values.size() && Double.isFinite(values.get(index)) ? values.get(index) : 0;
        }
    }

    public StackedBars {
        layers = List.copyOf(layers);
    }

    /// What lies below zero by less than a line's width or two needs no gridline of its own.
    private Steps steps() {
        double least = extreme(-1), most = extreme(1);
        return Steps.over(-least < SLIGHT * most ? 0 : least, most);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        int years = years();
        if (years == 0 || width < 40 || height < 40) return List.of();
        var steps = steps();
        double left = Axis.room(pen, steps, axis);
        var names = new Legend(layers.stream().map(l -> new Legend.Entry(l.fill, l.name)).toList());
        double head = 30 + names.more(pen, width);
        boolean named = legend && head < height - FOOT - 10;
        var heights = new Axis(steps, named ? head : 12, height - FOOT);
        if (named) names.paint(pen, 8, width);
        double slot = Math.max(0.5, (width - left) / years);
        double bar = slot * 0.8;
        int lightIndex = lit.isPresent() ? lit.getAsInt() - first : -1;
        boolean light = lightIndex >= 0 && lightIndex < years;
        if (light) {
            pen.rect(left + slot * lightIndex, heights.top(), slot, heights.bottom() - heights.top(),
                    Fill.of(Ink.SELECTED));
        }
        heights.paint(pen, left, width, axis);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < years; i++) {
            double x = left + slot * i;
            bar(pen, heights, i, x + (slot - bar) / 2, bar);
            hits.add(Hit.year(x, heights.top(), slot, height - heights.top(), first + i,
                    year.apply(first + i) + "  " + total.apply(total(i))));
        }
        if (light) {
            double y = Math.max(heights.top() - 4, heights.y(sum(lightIndex, 1)) - 9);
            String text = total.apply(total(lightIndex));
            var type = Type.AXIS.strong().in(Ink.TEXT);
            double half = pen.width(text, type) / 2;
            double x = Math.clamp(left + slot * (lightIndex + 0.5), left - 4 + half, Math.max(left - 4 + half, width - half));
            pen.text(text, x, y, type, Anchor.MIDDLE);
        }
        new YearLabels(first, years, lit, year)
                .paint(pen, height - 8, 0, width, y -> left + slot * (y - first + 0.5));
        return hits;
    }

    @Override
    public Optional<Told> told(String id) {
        int index = Integer.parseInt(id) - first;
        if (index < 0 || index >= years()) return Optional.empty();
        return Optional.of(new Told(year.apply(first + index), total.apply(total(index)), layers.reversed().stream()
                .filter(layer -> layer.at(index) != 0)
                .map(layer -> new Told.Part(layer.fill, layer.name, total.apply(layer.at(index)))).toList()));
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>(List.of(""));
        layers.forEach(layer -> head.add(layer.name));
        rows.add(head);
        for (int i = 0; i < years(); i++) {
            var row = new ArrayList<String>(List.of(year.apply(first + i)));
            for (var layer : layers) row.add(Steps.plain(layer.at(i)));
            rows.add(row);
        }
        return rows;
    }

    private void bar(Pen pen, Axis heights, int index, double x, double width) {
        double up = 0, down = 0;
        for (var layer : layers) {
            double value = layer.at(index);
            double from = value >= 0 ? up : down;
            double upper = heights.y(Math.max(from, from + value)), lower = heights.y(Math.min(from, from + value));
            double gap = from == 0 ? 0 : Math.min(1, (lower - upper) / 2);
            double shift = value >= 0 ? 0 : gap;
            if (lower - upper - gap > 0) {
                if (layer.fill.opacity() < 1) {
                    pen.rect(x, upper + shift, width, lower - upper - gap, 0, Fill.of(Ink.CARD));
                }
                pen.rect(x, upper + shift, width, lower - upper - gap, 0, layer.fill);
            }
            if (value >= 0) up += value;
            else down += value;
        }
        if (down < 0 && up > 0) net(pen, heights.y(up + down), x, width);
    }

    /// Marks the sum of what stands above and what hangs below.
    private static void net(Pen pen, double y, double x, double width) {
        pen.line(x - 1, y, x + width + 1, y, Stroke.of(Ink.CARD, 4));
        pen.line(x - 1, y, x + width + 1, y, Stroke.of(Ink.TEXT, 2));
    }

    private int years() {
        return layers.stream().mapToInt(layer -> layer.values.size()).max().orElse(0);
    }

    private double total(int index) {
        return layers.stream().mapToDouble(layer -> layer.at(index)).sum();
    }

    private double sum(int index, int sign) {
        return layers.stream().mapToDouble(layer -> layer.at(index)).filter(v -> v * sign > 0).sum();
    }

    private double extreme(int sign) {
        double most = 0;
        for (int i = 0; i < years(); i++) {
            double sum = sum(i, sign);
            if (sum * sign > most * sign) most = sum;
        }
        return most;
    }
}
