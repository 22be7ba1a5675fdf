package org.kakehashi.picture;

import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.function.IntFunction;

/// How one city or funder counts its years, as a band over a time chart.
///
/// @param month  the month a year begins with, 1 to 12
/// @param strong the name of the year that begins in a given calendar year, such as `FY2026`
/// @param soft   what follows the name, such as `令和8年度`; may be empty
public record FiscalBand(int month, IntFunction<String> strong, IntFunction<String> soft) {
    public FiscalBand {
        that(1 <= month && month <= 12, "month", month);
    }

    /// @return the calendar year in which the fiscal year of `day` begins
    public int year(LocalDate day) {
        return day.getMonthValue() >= month ? day.getYear() : day.getYear() - 1;
    }

    public LocalDate start(int year) {
        return LocalDate.of(year, month, 1);
    }

    /// Paints the names of the visible years between two heights, each year's ground in turn.
    void paint(Pen pen, GanttScale scale, double left, double y, double width, double height) {
        for (int year = year(scale.day(0)); scale.x(start(year)) < width; year++) {
            double from = Math.max(0, scale.x(start(year))), to = Math.min(width, scale.x(start(year + 1)));
            if (to <= from) continue;
            pen.rect(left + from, y, to - from, height, Fill.of(Ink.BORDER_MUTED, year % 2 == 0 ? 0.75 : 0.4));
            if (from > 0) pen.line(left + from, y, left + from, y + height, Stroke.of(Ink.BORDER, 1));
            String name = strong.apply(year), rest = soft.apply(year);
            double wide = pen.width(name, NAME), more = pen.width(rest, REST);
            double x = left + from + 10;
            if (from + 10 + wide > to) continue;
            pen.text(name, x, y + height / 2, NAME, Anchor.START);
            if (from + 10 + wide + 8 + more <= to - 4) {
                pen.text(rest, x + wide + 8, y + height / 2, REST, Anchor.START);
            }
        }
    }

    private static final Type NAME = Type.SMALL.strong();
    private static final Type REST = Type.SMALL.in(Ink.MUTED);
}
