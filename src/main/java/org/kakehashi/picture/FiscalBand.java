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
        int first = year(scale.day(0)), every = every(pen, scale, first);
        for (int year = first; scale.x(start(year)) < width; year++) {
            double from = Math.max(0, scale.x(start(year))), to = Math.min(width, scale.x(start(year + 1)));
            if (to <= from) continue;
            pen.rect(left + from, y, to - from, height, Fill.of(Ink.BORDER_MUTED, year % 2 == 0 ? 0.75 : 0.4));
            if (from > 0) pen.line(left + from, y, left + from, y + height, Stroke.of(Ink.BORDER, 1));
        }
        for (int year = Math.floorDiv(first, every) * every; scale.x(start(year)) < width; year += every) {
            double from = Math.max(0, scale.x(start(year))), to = Math.min(width, scale.x(start(year + every)));
            if (to <= from) continue;
            String name = strong.apply(year), rest = soft.apply(year);
            double wide = pen.width(name, NAME), more = pen.width(rest, REST);
            double inset = every > 1 ? 3 : 10, x = left + from + inset;
            if (from + inset + wide > to) continue;
            pen.text(name, x, y + height / 2, NAME, Anchor.START);
            if (from + inset + wide + 8 + more <= to - 4) {
                pen.text(rest, x + wide + 8, y + height / 2, REST, Anchor.START);
            }
        }
    }

    /// @return the years between two names that have room
    private int every(Pen pen, GanttScale scale, int year) {
        double oneYear = 365 * scale.pixelsPerDay(), wide = pen.width(strong.apply(year), NAME) + 6;
        for (int years : new int[] {1, 2, 5, 10}) {
            if (years * oneYear >= wide) return years;
        }
        return 20;
    }

    private static final Type NAME = Type.SMALL.strong();
    private static final Type REST = Type.SMALL.in(Ink.MUTED);
}
