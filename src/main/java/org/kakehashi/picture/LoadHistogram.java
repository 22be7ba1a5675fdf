package org.kakehashi.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// People needed per month or week, stacked by group under the Gantt, with the capacity as a dashed line.
///
/// @param scale    that of the Gantt above
/// @param groups   from the bottom of the stack up
/// @param note     the worst one's, in a pill over its bar
/// @param axis     the text of a gridline's value
public record LoadHistogram(GanttScale scale, List<FiscalBand> bands, List<Group> groups, List<Bin> bins,
                            Optional<Note> note, Optional<Today> today,
                            DoubleFunction<String> axis) implements Picture {
    private static final double HEAD = 30, LOW_HEAD = 22, LOW = 120, FOOT = 8;
    /// What is over by less is not over.
    private static final double SLIGHT = 0.01;
    private static final Fill OVER = Fill.of(Ink.DANGER);

    /// Whose work is stacked.
    public record Group(Ink ink, String name) {}

    /// A month or a week.
    ///
    /// @param end      the day after its last
    /// @param amounts  of each group, in their order
    /// @param capacity what there is in all
    /// @param twice    whether someone has more to do than there is time, though others have time
    /// @param label    what it is called
    public record Bin(LocalDate first, LocalDate end, List<Double> amounts, double capacity, boolean twice, String label) {
        public Bin {
            amounts = List.copyOf(amounts);
        }

        /// @return whether more is needed than there is
        public boolean over() {
            return twice || total() > capacity + SLIGHT;
        }

        public double total() {
            return amounts.stream().mapToDouble(a -> Math.max(0, a)).sum();
        }
    }

    /// A word over a bar.
    ///
    /// @param first day of its month or week
    public record Note(LocalDate first, String text) {}

    public LoadHistogram {
        bands = List.copyOf(bands);
        groups = List.copyOf(groups);
        bins = List.copyOf(bins);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (width < 20 || height < 60) return List.of();
        new GanttGround(scale, bands, List.of(), List.of()).paint(pen, 0, width, height);
        double most = bins.stream().mapToDouble(bin -> Math.max(bin.total(), bin.capacity)).max().orElse(0);
        var steps = Steps.upTo(Math.max(1, most));
        var heights = new Axis(steps, height < LOW ? LOW_HEAD : HEAD, height - FOOT);
        for (double value : steps.values()) {
            double y = Math.floor(heights.y(value)) + 0.5;
            pen.line(0, y, width, y, Stroke.of(value == 0 ? Ink.BORDER : Ink.GRID, 1));
        }
        var hits = new ArrayList<Hit>();
        pen.within(0, 0, width, height, () -> {
            for (var bin : bins) bin(pen, heights, bin, width, height, hits);
            capacity(pen, heights, width);
        });
        double free = Double.POSITIVE_INFINITY;
        for (double value : steps.values()) {
            if (value <= 0 || heights.y(value) > free - 12) continue;
            free = heights.y(value);
            pen.text(axis.apply(value), 4, heights.y(value), Type.AXIS.haloed(), Anchor.START);
        }
        today.ifPresent(now -> {
            double x = now.x(scale);
            if (x >= 0 && x <= width) pen.line(x, 0, x, height - FOOT, Stroke.of(Ink.TODAY, 1.5));
        });
        note.ifPresent(worst -> note(pen, heights, worst, width));
        return hits;
    }

    /// Paints the capacity as a line that steps where it changes.
    private void capacity(Pen pen, Axis heights, double width) {
        var line = new Path.Builder();
        boolean open = false;
        for (var bin : bins) {
            double from = Math.max(-1, scale.x(bin.first)), to = Math.min(width + 1, scale.x(bin.end));
            if (to <= from) continue;
            double y = Math.floor(heights.y(bin.capacity)) + 0.5;
            line = open ? line.line(from, y) : line.move(from, y);
            line = line.line(to, y);
            open = true;
        }
        if (open) pen.stroke(line.open(), Stroke.of(Ink.REFERENCE, 1.25).dashed());
    }

    private void bin(Pen pen, Axis heights, Bin bin, double width, double height, List<Hit> hits) {
        double from = scale.x(bin.first), to = scale.x(bin.end);
        if (to < 0 || from > width) return;
        double bar = (to - from) * 0.84, x = from + (to - from - bar) / 2, below = 0;
        for (int i = 0; i < Math.min(groups.size(), bin.amounts.size()); i++) {
            double amount = Math.max(0, bin.amounts.get(i));
            double top = heights.y(below + amount), high = heights.y(below) - top - (below > 0 ? 1 : 0);
            if (amount > 0 && high > 0) pen.rect(x, top, bar, high, 0, Fill.of(groups.get(i).ink, 0.86));
            below += amount;
        }
        if (bin.over()) pen.rect(x, heights.y(below) - 2.5, bar, 2.5, 0, OVER);
        double left = Math.max(0, from), right = Math.min(width, to);
        if (right > left) {
            hits.add(new Hit(left, 0, right - left, height, bin.first.toString(), bin.label));
        }
    }

    private void note(Pen pen, Axis heights, Note worst, double width) {
        var over = bins.stream().filter(bin -> bin.first.equals(worst.first)).findFirst();
        if (over.isEmpty()) return;
        double x = (scale.x(over.get().first) + scale.x(over.get().end)) / 2, total = over.get().total();
        if (x < 0 || x > width) return;
        var type = Type.AXIS.in(Ink.DANGER_CHIP_TEXT);
        double wide = pen.width(worst.text, type) + 24, y = Math.max(10, heights.y(total) - 15);
        double left = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
        pen.rect(left, y - 9, wide, 18, 9, Fill.of(Ink.DANGER_CHIP));
        pen.frame(left + 0.5, y - 8.5, wide - 1, 17, 8.5, Stroke.of(Ink.DANGER_CHIP_BORDER, 1));
        pen.text(worst.text, left + wide / 2, y, type, Anchor.MIDDLE);
    }

    @Override
    public Optional<Told> told(String id) {
        return bins.stream().filter(bin -> bin.first.toString().equals(id)).findFirst().map(this::told);
    }

    private Told told(Bin bin) {
        var parts = new ArrayList<Told.Part>();
        for (int i = Math.min(groups.size(), bin.amounts.size()) - 1; i >= 0; i--) {
            parts.add(new Told.Part(Fill.of(groups.get(i).ink), groups.get(i).name, axis.apply(bin.amounts.get(i))));
        }
        return new Told(bin.label, axis.apply(bin.total()) + " / " + axis.apply(bin.capacity), parts);
    }

    @Override
    public List<Told.Part> key() {
        return groups.stream().map(group -> new Told.Part(Fill.of(group.ink), group.name, "")).toList();
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(""));
        groups.forEach(group -> head.add(group.name));
        rows.add(List.copyOf(head));
        for (var bin : bins) {
            var row = new ArrayList<>(List.of(bin.label));
            bin.amounts.forEach(amount -> row.add(axis.apply(amount)));
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
