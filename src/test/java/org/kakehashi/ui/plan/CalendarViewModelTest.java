package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.MonthGrid;
import org.kakehashi.plan.Hours;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Background;

/// The month of a plan and the editor of its calendars.
class CalendarViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), Samples.project()),
            System::currentTimeMillis);
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final PlanViewModel plan = new PlanViewModel(session, background, TODAY);
    private final CalendarViewModel model = new CalendarViewModel(session, background, plan);

    private void add(String id, LocalDate start, int days) {
        session.edit(new Edit(Names.same("Add"), id), project -> project.changePlan(now -> now.with(
                Step.of(id, Names.same(id), Stage.STUDY, new Work.Task(), start, Span.working(days)))));
    }

    private MonthGrid figure() {
        var figure = model.figure().get();
        assertTrue(figure != null);
        return figure;
    }

    private MonthGrid.Day day(LocalDate date) {
        return figure().days().stream().filter(day -> day.date().equals(date)).findFirst().orElseThrow();
    }

    @Test
    void theMonthShowsItsStepsAndTheHolidaysOfTheCities() {
        add("a", LocalDate.of(2027, 4, 26), 10);
        model.shown(true);
        model.goTo(YearMonth.of(2027, 5));
        assertEquals(List.of("a"), figure().bars().stream().map(MonthGrid.Bar::id).toList());
        assertEquals(LocalDate.of(2027, 4, 26), figure().days().getFirst().date());
        assertEquals(2, day(LocalDate.of(2027, 5, 3)).notes().size());
        assertTrue(day(LocalDate.of(2027, 5, 3)).label().contains("憲法記念日")
                || day(LocalDate.of(2027, 5, 3)).label().contains("Constitution"));
        assertEquals(false, day(LocalDate.of(2027, 5, 3)).off());
    }

    @Test
    void theFirstCalendarBecomesThePlansAndMovesItsSteps() {
        add("a", LocalDate.of(2027, 4, 26), 10);
        model.shown(true);
        var start = CalendarChoices.starts(session.project()).getFirst();
        model.add(start.calendar());
        var calendar = session.project().plan().calendars().getFirst();
        assertEquals(calendar.id(), session.project().plan().calendar());
        assertEquals(calendar.id(), model.chosen().get());
        assertEquals(Hours.JAPAN.week(), calendar.week());
        assertEquals("2027-05-13", plan.sheet().get().schedule().step("a").orElseThrow().dates().finish().toString());
        model.goTo(YearMonth.of(2027, 5));
        assertEquals(true, day(LocalDate.of(2027, 5, 3)).off());
        session.undo();
        assertEquals(List.of(), session.project().plan().calendars());
        assertEquals("", model.chosen().get());
    }

    @Test
    void aRemovedCalendarIsWorkedByNobody() {
        model.add(WorkCalendar.of("x", Names.same("one"), Hours.OFFICE.week()));
        model.add(WorkCalendar.of("x", Names.same("two"), List.of()));
        var ids = session.project().plan().calendars().stream().map(WorkCalendar::id).toList();
        model.change(ids.getLast(), now -> now.on(ids.getFirst()));
        add("a", TODAY, 5);
        session.edit(new Edit(Names.same("Own"), "a"), project -> project.changePlan(now ->
                now.change("a", step -> step.with(step.timing().withCalendar(ids.getFirst())))));
        model.remove(ids.getFirst());
        var now = session.project().plan();
        assertEquals("", now.calendar());
        assertEquals("", now.step("a").orElseThrow().timing().calendar());
        assertEquals("", now.calendars().getFirst().base());
        assertEquals(ids.getLast(), model.chosen().get());
    }

    @Test
    void quickPicksArePutInForTheYearsOfThePlan() {
        var calendar = WorkCalendar.of("x", Names.same("x"), Hours.INDONESIA.week());
        var newYear = CalendarChoices.with(calendar, CalendarChoices.Quick.NEW_YEAR, 2027, 2029, TODAY);
        assertEquals(3, newYear.exceptions().size());
        assertEquals(LocalDate.of(2030, 1, 3), newYear.exceptions().getLast().to());
        var tet = CalendarChoices.with(calendar, CalendarChoices.Quick.TET, 2027, 2027, TODAY);
        assertTrue(tet.exceptions().getFirst().covers(LocalDate.of(2027, 2, 6)));
        // 2030 has two: 6 January and 26 December, by the calendar of Umm al-Qura
        var ramadan = CalendarChoices.with(calendar, CalendarChoices.Quick.RAMADAN, 2030, 2030, TODAY);
        assertEquals(2, ramadan.weeks().size());
        assertEquals(List.of(), ramadan.weeks().getFirst().days().get(6));
        var own = CalendarChoices.with(calendar, CalendarChoices.Quick.OWN_EXCEPTION, 2027, 2060, TODAY);
        assertEquals(1, own.exceptions().size());
        assertEquals(12, CalendarChoices.with(calendar, CalendarChoices.Quick.BUDGET, 2027, 2060, TODAY).exceptions().size());
    }

    @Test
    void arrowsGoFromStepToStepOfTheMonth() {
        add("a", TODAY, 5);
        add("b", TODAY.plusDays(7), 5);
        model.shown(true);
        model.selectBeside(1);
        assertEquals("a", plan.selected().get());
        model.selectBeside(1);
        assertEquals("b", plan.selected().get());
        model.selectBeside(1);
        assertEquals("a", plan.selected().get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8:30-12:00, 13:00-17:15 | 8:30-12:00, 13:00-17:15", "8-12 | 8:00-12:00",
        "8:30〜12:00、13:00〜17:15 | 8:30-12:00, 13:00-17:15", "22:00-24:00 | 22:00-24:00", "9:00–12:00;13–17 | 9:00-12:00, 13:00-17:00"})
    void hoursAreReadAsPeopleWriteThem(String typed, String shown) {
        Checked.Good<?> good = assertInstanceOf(Checked.Good.class, CalendarHours.read(typed));
        @SuppressWarnings("unchecked")
        var shifts = (List<Shift>) good.value();
        assertEquals(shown, CalendarHours.written(shifts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "12-8", "8-12, 11-13", "25-26", "8:70-9:00", "all day"})
    void whatIsNoStretchOfTimeIsRefusedWithASentence(String typed) {
        Checked.Bad<?> bad = assertInstanceOf(Checked.Bad.class, CalendarHours.read(typed));
        assertTrue(bad.problems().getFirst().says().in(Language.EN).contains("8:30-12:00"));
    }
}
