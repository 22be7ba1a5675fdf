package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// What each year needs as a line over what is secured, applied for and in preparation; the gap is hatched.
///
/// @param axis the text of a gridline's value
public record NeedAgainstFunds(List<Year> years, DoubleFunction<String> axis) implements Picture {
    private static final double FOOT = 38;
    private static final double RIGHT = 8;
    private static final Type NEED = Type.SMALL.strong();

    /// Money of one fiscal year, none below zero.
    ///
    /// @param amount the need as a text
    /// @param note   under the year's name: the gap, or that there is none
    public record Year(int year, String name, double secured, double applied, double preparing, double need,
                       String amount, String note) {
        double gap() {
            return Math.max(0, need - funds());
        }

        double funds() {
            return secured + applied + preparing;
        }
    }

    public NeedAgainstFunds {
        years = List.copyOf(years);
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (years.isEmpty() || width < 60 || height < 80) return List.of();
        var steps = Steps.upTo(years.stream().mapToDouble(y -> Math.max(y.need, y.funds())).max().orElse(0));
        double left = Axis.room(pen, steps, axis);
        var heights = new Axis(steps, 16, height - FOOT);
        heights.paint(pen, left, width, axis);
        double slot = (width - left - RIGHT) / years.size();
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < years.size(); i++) {
            year(pen, heights, years.get(i), left + slot * i, slot, height);
            hits.add(Hit.year(left + slot * i, 0, slot, height, years.get(i).year,
                    years.get(i).name + "  " + years.get(i).amount + "  " + years.get(i).note));
        }
        return hits;
    }

    @Override
    public List<List<String>> table() {
        return years.stream().map(y -> List.of(y.name, Steps.plain(y.secured), Steps.plain(y.applied),
                Steps.plain(y.preparing), Steps.plain(y.gap()), y.amount)).toList();
    }

    private static void year(Pen pen, Axis heights, Year year, double from, double slot, double height) {
        double bar = slot * 0.78, x = from + (slot - bar) / 2, middle = from + slot / 2;
        segment(pen, heights, x, bar, 0, year.secured, Ink.FUNDING_SECURED, Ink.FUNDING_SECURED);
        segment(pen, heights, x, bar, year.secured, year.applied, Ink.FUNDING_APPLIED, Ink.FUNDING_APPLIED);
        segment(pen, heights, x, bar, year.secured + year.applied, year.preparing, Ink.FUNDING_PREPARING,
                Ink.FUNDING_PREPARING_BORDER);
        gap(pen, heights, x, bar, year);
        double need = Math.floor(heights.y(year.need)) + 0.5;
        pen.line(from, need, from + slot, need, Stroke.of(Ink.TEXT, 2));
        double above = Math.min(need, heights.y(year.funds()));
        pen.text(year.amount, middle, Math.max(7, above - 12), NEED, Anchor.MIDDLE);
        if (pen.width(year.name, Type.AXIS) <= slot) {
            pen.text(year.name, middle, height - 26, Type.AXIS, Anchor.MIDDLE);
        }
        var note = year.gap() > 0 ? Type.AXIS.strong().in(Ink.DANGER) : Type.AXIS.in(Ink.OK);
        if (pen.width(year.note, note) <= slot) pen.text(year.note, middle, height - 10, note, Anchor.MIDDLE);
    }

    private static void segment(Pen pen, Axis heights, double x, double width, double from, double amount, Ink ink,
                                Ink edge) {
        double top = heights.y(from + amount), high = heights.y(from) - top - 1;
        if (amount <= 0 || high <= 0) return;
        pen.rect(x, top, width, high, 2, Fill.of(ink));
        if (edge != ink) pen.frame(x + 0.5, top + 0.5, width - 1, high - 1, 2, Stroke.of(edge, 1));
    }

    private static void gap(Pen pen, Axis heights, double x, double width, Year year) {
        double top = heights.y(year.need), high = heights.y(year.funds()) - top - 1;
        if (year.gap() <= 0 || high <= 0) return;
        pen.rect(x, top, width, high, 2, Fill.of(Ink.DANGER_CHIP));
        pen.hatch(x, top, width, high, Stroke.of(Ink.FUNDING_GAP, 1.25));
        pen.frame(x + 0.5, top + 0.5, width - 1, high - 1, 2, Stroke.of(Ink.FUNDING_GAP, 1));
    }
}
