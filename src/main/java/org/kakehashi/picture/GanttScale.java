package org.kakehashi.picture;

import static org.kakehashi.base.Require.finite;
import static org.kakehashi.base.Require.that;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days along a line: where a date stands and which date stands where.
///
/// @param left         the day at x = 0, in days since 1970, with its fraction
/// @param pixelsPerDay from [#LEAST] to [#MOST]
public record GanttScale(double left, double pixelsPerDay) {
    /// Eighty years in 1,500 pixels.
    public static final double LEAST = 0.05;
    /// Ten days in 1,200 pixels.
    public static final double MOST = 120;

    public GanttScale {
        finite(left, "left");
        that(LEAST <= pixelsPerDay && pixelsPerDay <= MOST, "pixelsPerDay", pixelsPerDay);
    }

    /// @param end exclusive
    /// @return the scale on which the days from `start` to `end` fill `width`, as near as its limits let it
    public static GanttScale fitting(LocalDate start, LocalDate end, double width) {
        double days = Math.max(1, end.toEpochDay() - start.toEpochDay());
        return new GanttScale(start.toEpochDay(), Math.clamp(Math.max(1, width) / days, LEAST, MOST));
    }

    /// @return the x at which the day begins
    public double x(LocalDate day) {
        return (day.toEpochDay() - left) * pixelsPerDay;
    }

    /// @return the day that x lies in
    public LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(left + x / pixelsPerDay + 1e-9));
    }

    /// @return the number of whole days nearest to a distance
    public long days(double distance) {
        return Math.round(distance / pixelsPerDay);
    }

    /// @return this scale moved so that what was at `distance` is at 0
    public GanttScale panned(double distance) {
        return new GanttScale(left + distance / pixelsPerDay, pixelsPerDay);
    }

    /// @return this scale, `factor` times as wide, with the day at `x` kept in its place
    public GanttScale zoomed(double factor, double x) {
        double wanted = Math.clamp(pixelsPerDay * factor, LEAST, MOST);
        return new GanttScale(left + x / pixelsPerDay - x / wanted, wanted);
    }

    /// @param months 1, 3, 6 or 12
    /// @param first  the month that years begin with, 1 to 12
    /// @return the first days of the periods that touch x = 0 to `width`
    public List<LocalDate> starts(int months, int first, double width) {
        var visible = day(0).withDayOfMonth(1);
        int back = Math.floorMod(visible.getMonthValue() - first, months);
        var starts = new ArrayList<LocalDate>();
        for (var at = visible.minusMonths(back); x(at) < width; at = at.plusMonths(months)) starts.add(at);
        return starts;
    }

    /// @return the months between two labels at least `least` pixels apart: 1, 3, 6 or 12
    public int labelled(double least) {
        for (int months : new int[] {1, 3, 6}) {
            if (months * 30.4 * pixelsPerDay >= least) return months;
        }
        return 12;
    }
}
