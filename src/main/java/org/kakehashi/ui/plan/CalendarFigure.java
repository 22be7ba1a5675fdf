package org.kakehashi.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.people.Load;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.MonthGrid;
import org.kakehashi.reference.City;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.schedule.Calendars;
import org.kakehashi.schedule.PlanHours;
import org.kakehashi.schedule.SpecialDay;
import org.kakehashi.ui.kit.Formats;

/// The month as a picture: steps, and what makes days special in either city.
final class CalendarFigure {
    private final PlanSheet sheet;
    private final PlanHours hours;
    private final YearMonth month;
    private final LocalDate today;
    private final Language language;

    private CalendarFigure(PlanSheet sheet, YearMonth month, LocalDate today, Language language) {
        this.sheet = sheet;
        this.month = month;
        this.today = today;
        this.language = language;
        hours = PlanHours.of(sheet.project().plan(), PublicHolidays.shipped());
    }

    static MonthGrid of(PlanSheet sheet, YearMonth month, LocalDate today, String chosen, Language language) {
        var figure = new CalendarFigure(sheet, month, today, language);
        var first = Load.monday(month.atDay(1));
        var last = Load.monday(month.atEndOfMonth()).plusDays(6);
        var weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, language.locale())).toList();
        return new MonthGrid(weekdays, first.datesUntil(last.plusDays(1)).map(figure::day).toList(),
                figure.bars(first, last), count -> CalendarWords.MORE.in(language, count), chosen);
    }

    private MonthGrid.Day day(LocalDate day) {
        boolean off = hours.calendars().on(sheet.project().plan().calendar(), day).isEmpty();
        var notes = new ArrayList<MonthGrid.Note>();
        note(sheet.project().home(), day, Ink.ACCENT, notes);
        if (!sheet.project().partner().equals(sheet.project().home())) note(sheet.project().partner(), day, Ink.OK, notes);
        var date = Formats.date(day, language);
        var head = off ? CalendarWords.DAY_OFF.in(language, date) : date;
        var label = notes.isEmpty() ? head
                : head + "\n" + notes.stream().map(MonthGrid.Note::text).collect(Collectors.joining("\n"));
        var number = day.getDayOfMonth() == 1 ? Formats.dayMonth(day, language) : String.valueOf(day.getDayOfMonth());
        return new MonthGrid.Day(day, number, YearMonth.from(day).equals(month), day.equals(today), off, label, notes);
    }

    private void note(City city, LocalDate day, Ink ink, List<MonthGrid.Note> notes) {
        var calendar = hours.ofCity(city.id());
        if (calendar.isPresent()) {
            special(hours.calendars(), calendar.get().id(), day, city, ink, notes);
            return;
        }
        for (var holiday : PublicHolidays.shipped().in(city.country(), day.getYear())) {
            if (holiday.day().equals(day)) notes.add(note(city, holiday.name(), holiday.expected(), ink));
        }
    }

    private void special(Calendars calendars, String id, LocalDate day, City city, Ink ink, List<MonthGrid.Note> notes) {
        var special = calendars.special(id, day);
        if (special.isEmpty() || special.get().name().isBlank()) return;
        boolean spell = special.get().kind() == SpecialDay.Kind.WEEK;
        boolean first = calendars.special(id, day.minusDays(1)).map(SpecialDay::name)
                .filter(special.get().name()::equals).isEmpty();
        if (!spell || first || day.getDayOfWeek() == DayOfWeek.MONDAY) {
            notes.add(note(city, special.get().name(), special.get().expected(), ink));
        }
    }

    private MonthGrid.Note note(City city, Names name, boolean expected, Ink ink) {
        var said = expected ? CalendarWords.EXPECTED.in(language, name.in(language)) : name.in(language);
        return new MonthGrid.Note(CalendarWords.CITY_NOTE.in(language, city.name().in(language), said), ink);
    }

    private List<MonthGrid.Bar> bars(LocalDate first, LocalDate last) {
        var bars = new ArrayList<MonthGrid.Bar>();
        for (var step : sheet.project().plan().steps()) {
            var scheduled = sheet.schedule().step(step.id());
            if (step.isGroup() || scheduled.isEmpty()) continue;
            var dates = scheduled.get().dates();
            if (dates.start().isAfter(last) || dates.finish().isBefore(first)) continue;
            var name = step.name().in(language);
            bars.add(new MonthGrid.Bar(step.id(), dates.start(), dates.finish(), StepKind.ink(step), step.isMilestone(), name,
                    CalendarWords.STEP_TOLD.in(language, name, Formats.shortRange(dates.start(), dates.finish(), language))));
        }
        return bars;
    }
}
