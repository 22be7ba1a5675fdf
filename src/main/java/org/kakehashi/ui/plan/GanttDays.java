package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Language;
import org.kakehashi.picture.GanttOff;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Holidays;
import org.kakehashi.schedule.PlanClock;

/// The days off of a plan and of its two cities over some years.
///
/// @param off in no order
record GanttDays(Key key, List<GanttOff> off) {
    /// Narrower days are not shaded one by one.
    private static final double LEAST_DAY = 2.5;
    private static final int YEARS_AROUND = 2;

    /// What the days depend on.
    ///
    /// @param from first year, inclusive
    /// @param to   last year, inclusive
    record Key(City home, City partner, List<?> calendars, String calendar, int from, int to, Language language) {
        static Key of(PlanSheet sheet, LocalDate today, Language language) {
            var project = sheet.project();
            int first = sheet.whole().map(whole -> whole.start().getYear()).orElse(today.getYear());
            int last = sheet.whole().map(whole -> whole.finish().getYear()).orElse(today.getYear());
            return new Key(project.home(), project.partner(), project.plan().calendars(), project.plan().calendar(),
                    Math.min(first, today.getYear()) - YEARS_AROUND, Math.max(last, today.getYear()) + YEARS_AROUND, language);
        }
    }

    GanttDays {
        off = List.copyOf(off);
    }

    static GanttDays of(Key key, Project project, Holidays holidays) {
        var off = new ArrayList<GanttOff>();
        var hours = PlanClock.of(project.plan(), Scheduling.circumstances(project, project.plan())).hours();
        var end = LocalDate.of(key.to, 12, 31);
        LocalDate since = null;
        for (var day = LocalDate.of(key.from, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            boolean works = hours.isWorkday(day);
            if (!works && since == null) since = day;
            if (!works || since == null) continue;
            off.add(new GanttOff(GanttOff.Kind.PLAN, since, day.minusDays(1), ""));
            since = null;
        }
        add(off, GanttOff.Kind.HOME, key.home, key, holidays);
        if (!key.partner.country().equals(key.home.country())) add(off, GanttOff.Kind.PARTNER, key.partner, key, holidays);
        for (var calendar : project.plan().calendars()) {
            for (var exception : calendar.exceptions()) {
                if (exception.from().getYear() > key.to || exception.to().getYear() < key.from) continue;
                off.add(new GanttOff(GanttOff.Kind.PLAN, exception.from(), exception.to(), GanttWords.HOLIDAY.in(key.language,
                        exception.name(), calendar.name())));
            }
        }
        return new GanttDays(key, off);
    }

    private static void add(List<GanttOff> off, GanttOff.Kind kind, City city, Key key, Holidays holidays) {
        for (int year = key.from; year <= key.to; year++) {
            for (var holiday : holidays.in(city.country(), year)) {
                if (!holiday.worked()) {
                    off.add(new GanttOff(kind, holiday.day(), holiday.day(),
                            GanttWords.HOLIDAY.in(key.language, holiday.name(), city.name())));
                }
            }
        }
    }

    /// @return what is shaded at a scale
    List<GanttOff> seen(GanttScale scale, double width, GanttLayers layers) {
        if (scale.pixelsPerDay() < LEAST_DAY) return List.of();
        LocalDate first = scale.day(0), last = scale.day(width);
        return off.stream().filter(days -> !days.end().isBefore(first) && !days.start().isAfter(last))
                .filter(days -> days.kind() == GanttOff.Kind.PLAN ? layers.has(GanttLayer.WORKDAYS) && days.label().isEmpty()
                        : layers.has(GanttLayer.HOLIDAYS)).toList();
    }

    /// @return what that day off is called
    List<String> names(LocalDate day) {
        return off.stream().filter(days -> !days.label().isEmpty() && days.holds(day)).map(GanttOff::label).distinct().toList();
    }
}
