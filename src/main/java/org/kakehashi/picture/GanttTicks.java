package org.kakehashi.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// What the lower row of a time head counts at a scale: half days, days, weeks, or months.
///
/// @param months between two ticks of months
record GanttTicks(Unit unit, int months) {
    private static final double HALF_DAYS = 52, WEEKDAYS = 40, DAYS = 17, WEEKS = 5.8, MONTH = 38;

    enum Unit { HALF_DAY, WEEKDAY, DAY, WEEK, MONTH }

    static GanttTicks of(GanttScale scale) {
        double day = scale.pixelsPerDay();
        var unit = day >= HALF_DAYS ? Unit.HALF_DAY : day >= WEEKDAYS ? Unit.WEEKDAY : day >= DAYS ? Unit.DAY
                : day >= WEEKS ? Unit.WEEK : Unit.MONTH;
        return new GanttTicks(unit, scale.labelled(MONTH));
    }

    /// @return whether the band above has room for single months
    boolean monthsAbove() {
        return unit != Unit.MONTH;
    }

    /// @param first the month that years begin with, 1 to 12
    /// @return the days at which periods begin that touch x = 0 to `width`
    List<LocalDate> starts(GanttScale scale, int first, double width) {
        return switch (unit) {
            case HALF_DAY, WEEKDAY, DAY -> every(scale, scale.day(0), 1, width);
            case WEEK -> every(scale, scale.day(0).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7, width);
            case MONTH -> scale.starts(months, first, width);
        };
    }

    private static List<LocalDate> every(GanttScale scale, LocalDate first, int days, double width) {
        var starts = new ArrayList<LocalDate>();
        for (var day = first; scale.x(day) < width; day = day.plusDays(days)) starts.add(day);
        return starts;
    }

    String name(GanttNames names, LocalDate start) {
        return switch (unit) {
            case HALF_DAY, WEEKDAY -> names.weekday().apply(start);
            case DAY -> names.day().apply(start);
            case WEEK -> names.week().apply(start);
            case MONTH -> names.month().apply(start);
        };
    }
}
