package org.kakehashi.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// People needed per month, stacked by group under the Gantt, with the capacity as a dashed line.
///
/// @param scale    that of the Gantt above
/// @param inks     of the groups, from the bottom of the stack up
/// @param capacity per month
/// @param note     the worst month's, in a pill over its bar
/// @param axis     the text of a gridline's value
public record LoadHistogram(GanttScale scale, List<FiscalBand> bands, List<Ink> inks, List<Month> months,
                            double capacity, Optional<Note> note, Optional<Today> today,
                            DoubleFunction<String> axis) implements Picture {
    private static final double HEAD = 30, FOOT = 10;

    /// @param first  day of the month
    /// @param amounts of each group, in the order of the inks
    /// @param label  what to tell about it
    public record Month(LocalDate first, List<Double> amounts, String label) {
        public Month {
            amounts = List.copyOf(amounts);
        }

        double total() {
            return amounts.stream().mapToDouble(a -> Math.max(0, a)).sum();
        }
    }

    /// A word over the bar of a month.
    public record Note(LocalDate month, String text) {}

    public LoadHistogram {
        bands = List.copyOf(bands);
        inks = List.copyOf(inks);
        months = List.copyOf(months);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (width < 20 || height < 60) return List.of();
        new GanttGround(scale, bands, List.of(), List.of()).paint(pen, 0, width, height);
        double most = months.stream().mapToDouble(Month::total).max().orElse(0);
        var steps = Steps.upTo(Math.max(most, capacity));
        var heights = new Axis(steps, HEAD, height - FOOT);
        for (double value : steps.values()) {
            double y = Math.floor(heights.y(value)) + 0.5;
            pen.line(0, y, width, y, Stroke.of(value == 0 ? Ink.BORDER : Ink.GRID, 1));
        }
        var hits = new ArrayList<Hit>();
        pen.within(0, 0, width, height, () -> {
            for (var month : months) month(pen, heights, month, width, height, hits);
        });
        double limit = Math.floor(heights.y(capacity)) + 0.5;
        pen.line(0, limit, width, limit, Stroke.of(Ink.REFERENCE, 1.25).dashed());
        for (double value : steps.values()) {
            if (value > 0) pen.text(axis.apply(value), 4, heights.y(value), Type.AXIS.haloed(), Anchor.START);
        }
        today.ifPresent(now -> {
            double x = now.x(scale);
            if (x >= 0 && x <= width) pen.line(x, 0, x, height - FOOT, Stroke.of(Ink.TODAY, 1.5));
        });
        note.ifPresent(worst -> note(pen, heights, worst, width));
        return hits;
    }

    private void month(Pen pen, Axis heights, Month month, double width, double height, List<Hit> hits) {
        double from = scale.x(month.first), to = scale.x(month.first.plusMonths(1));
        if (to < 0 || from > width) return;
        double bar = (to - from) * 0.84, x = from + (to - from - bar) / 2, below = 0;
        for (int i = 0; i < Math.min(inks.size(), month.amounts.size()); i++) {
            double amount = Math.max(0, month.amounts.get(i));
            double top = heights.y(below + amount), high = heights.y(below) - top - (below > 0 ? 1 : 0);
            if (amount > 0 && high > 0) pen.rect(x, top, bar, high, 0, Fill.of(inks.get(i), 0.86));
            below += amount;
        }
        if (below > capacity) pen.rect(x, heights.y(below) - 2.5, bar, 2.5, 0, Fill.of(Ink.DANGER));
        double left = Math.max(0, from), right = Math.min(width, to);
        if (right > left) {
            hits.add(new Hit(left, 0, right - left, height, month.first.toString(), month.label));
        }
    }

    private void note(Pen pen, Axis heights, Note worst, double width) {
        double x = scale.x(worst.month.plusDays(14));
        if (x < 0 || x > width) return;
        double total = months.stream().filter(m -> m.first.equals(worst.month)).mapToDouble(Month::total).max().orElse(0);
        var type = Type.AXIS.in(Ink.DANGER_CHIP_TEXT);
        double wide = pen.width(worst.text, type) + 24, y = Math.max(10, heights.y(total) - 15);
        double left = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
        pen.rect(left, y - 9, wide, 18, 9, Fill.of(Ink.DANGER_CHIP));
        pen.frame(left + 0.5, y - 8.5, wide - 1, 17, 8.5, Stroke.of(Ink.DANGER_CHIP_BORDER, 1));
        pen.text(worst.text, left + wide / 2, y, type, Anchor.MIDDLE);
    }
}
