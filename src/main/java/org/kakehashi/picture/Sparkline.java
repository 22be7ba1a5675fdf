package org.kakehashi.picture;

import java.util.List;

/// The course of a few values, as small as a word: a line over a light ground, from zero up.
public record Sparkline(List<Double> values, Ink ink) implements Picture {
    public Sparkline {
        values = values.stream().map(v -> Double.isFinite(v) ? v : 0.0).toList();
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (values.size() < 2 || width < 4 || height < 4) return List.of();
        double top = values.stream().mapToDouble(v -> v).max().orElse(0);
        double low = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
        if (top - low <= 0) top = low + 1;
        double step = width / (values.size() - 1), reach = height - 3;
        var line = new Path.Builder();
        var ground = new Path.Builder().move(0, height);
        for (int i = 0; i < values.size(); i++) {
            double x = step * i, y = height - 1 - (values.get(i) - low) / (top - low) * reach;
            if (i == 0) line.move(x, y);
            else line.line(x, y);
            ground.line(x, y);
        }
        pen.fill(ground.line(width, height).close(), Fill.of(ink, 0.16));
        pen.stroke(line.open(), Stroke.of(ink, 1.5));
        return List.of();
    }
}
