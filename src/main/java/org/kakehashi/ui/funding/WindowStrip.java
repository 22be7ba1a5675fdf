package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Picture;
import org.kakehashi.picture.Stroke;
import org.kakehashi.reference.Window;

/// A fiscal year as a strip, with the days a programme takes applications and today.
///
/// @param month in which the fiscal year begins, 1 to 12
record WindowStrip(Optional<Window> window, LocalDate today, int month) implements Picture {
    private static final double HEIGHT = 6;

    @Override
    public List<Hit> paint(Pen pen, double width, double height) {
        double top = (height - HEIGHT) / 2;
        pen.rect(0, top, width, HEIGHT, 3, Fill.of(Ink.INSET));
        var first = FiscalYears.firstDay(FiscalYears.of(today, month), month);
        for (int quarter = 1; quarter < 4; quarter++) {
            double x = Math.floor(x(first, first.plusMonths(3L * quarter), width)) + 0.5;
            pen.line(x, top - 3, x, top + HEIGHT + 3, Stroke.of(Ink.BORDER, 1));
        }
        window.ifPresent(days -> {
            for (int year = 0; year <= 1; year++) bar(pen, days, first, year, top, width);
        });
        double now = Math.floor(x(first, today, width)) + 0.5;
        pen.line(now, top - 4, now, top + HEIGHT + 4, Stroke.of(Ink.TODAY, 1.5));
        return List.of();
    }

    private static void bar(Pen pen, Window days, LocalDate first, int year, double top, double width) {
        var closes = days.closes().atYear(first.getYear() + year);
        var opens = days.openingBefore(closes);
        double from = Math.max(0, x(first, opens, width)), to = Math.min(width, x(first, closes.plusDays(1), width));
        if (to > from) pen.rect(from, top, Math.max(3, to - from), HEIGHT, 2, Fill.of(Ink.WINDOW_BORDER));
    }

    private static double x(LocalDate first, LocalDate day, double width) {
        double days = first.plusYears(1).toEpochDay() - first.toEpochDay();
        return (day.toEpochDay() - first.toEpochDay()) / days * width;
    }
}
