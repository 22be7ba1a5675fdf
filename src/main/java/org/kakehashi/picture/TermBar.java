package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The time an agreement holds: from its signing to its end, hatched once it has lapsed.
///
/// @param signed the day it begins
/// @param lapses the first day on which it no longer holds, empty if it has no end
/// @param review when it is to be reviewed
/// @param term   the text on the time it holds
/// @param lapsed the text on the time since it lapsed
/// @param ticks  days named below the bar
public record TermBar(LocalDate signed, Optional<LocalDate> lapses, Optional<LocalDate> review, LocalDate today,
        String term, String lapsed, List<Tick> ticks) implements Picture {
    private static final double TOP = 4, TALL = 16, TEXT = 32, DIAMOND = 7;

    public record Tick(LocalDate day, String text) {}

    public TermBar {
        ticks = List.copyOf(ticks);
        lapses.ifPresent(end -> that(!end.isBefore(signed), "lapses", end));
    }

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        if (width < 60) return List.of();
        double now = Math.clamp(x(today, width), 0, width), end = lapses.map(day -> x(day, width)).orElse(width);
        double held = Math.max(0, Math.min(end, now));
        pen.rect(0, TOP, end, TALL, 3, Fill.of(Ink.STEP_AGREEMENT, 0.26));
        if (held > 0) pen.rect(0, TOP, held, TALL, 3, Fill.of(Ink.STEP_AGREEMENT));
        if (held < end) pen.frame(held + 0.5, TOP + 0.5, end - held - 1, TALL - 1, 3, Stroke.of(Ink.STEP_AGREEMENT, 1));
        term(pen, held, end);
        if (now > end) {
            pen.hatch(end, TOP, now - end, TALL, Stroke.of(Ink.BORDER, 1));
            pen.frame(end + 0.5, TOP + 0.5, now - end - 1, TALL - 1, 0, Stroke.of(Ink.BORDER_MUTED, 1));
            if (pen.width(lapsed, Type.AXIS) + 24 <= now - end) {
                pen.text(lapsed, (end + now) / 2, TOP + TALL / 2, Type.AXIS.haloed(), Anchor.MIDDLE);
            }
        }
        review.ifPresent(day -> diamond(pen, Math.clamp(x(day, width), DIAMOND, width - DIAMOND)));
        double line = Math.floor(Math.clamp(now, 1, width - 1)) + 0.5;
        pen.line(line, 0, line, TOP + TALL + 4, Stroke.of(Ink.TODAY, 1.5));
        ticks(pen, width);
        return List.of();
    }

    private void term(Pen pen, double held, double end) {
        double wide = pen.width(term, Type.AXIS) + 14;
        if (wide <= held) {
            pen.text(term, 8, TOP + TALL / 2, Type.AXIS.in(Ink.STEP_TEXT), Anchor.START);
        } else if (wide <= end - held) {
            pen.text(term, held + 8, TOP + TALL / 2, Type.AXIS.in(Ink.TEXT), Anchor.START);
        }
    }

    private static void diamond(Pen pen, double x) {
        pen.fill(Path.diamond(x, TOP + TALL / 2, DIAMOND), Fill.of(Ink.CARD));
        pen.stroke(Path.diamond(x, TOP + TALL / 2, DIAMOND - 0.5), Stroke.of(Ink.STEP_AGREEMENT, 1.75));
    }

    private void ticks(Pen pen, double width) {
        double free = 0;
        for (var tick : ticks) {
            double wide = pen.width(tick.text, Type.AXIS);
            double left = Math.max(free, Math.clamp(x(tick.day, width) - wide / 2, 0, Math.max(0, width - wide)));
            if (left + wide > width + 0.5) continue;
            pen.text(tick.text, left, TEXT, Type.AXIS, Anchor.START);
            free = left + wide + 10;
        }
    }

    private double x(LocalDate day, double width) {
        long from = signed.toEpochDay(), last = Math.max(from + 365, today.toEpochDay());
        for (var other : List.of(lapses, review)) last = Math.max(last, other.map(LocalDate::toEpochDay).orElse(from));
        return (day.toEpochDay() - from) * width / ((last - from) * 1.04);
    }
}
