package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The days and spells of a calendar that differ from its week; the pencil opens the fields of one.
final class CalendarExceptions extends VBox {
    private final WorkCalendar calendar;
    private final CalendarViewModel model;
    private final IntegerProperty opened;

    /// @param opened number of the exception whose fields are open, -1 if none
    CalendarExceptions(WorkCalendar calendar, CalendarViewModel model, IntegerProperty opened) {
        this.calendar = calendar;
        this.model = model;
        this.opened = opened;
        setId("calendar-exceptions");
        getStyleClass().add("inspector-section");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = Buttons.icon("exception-add", Icons.ADD, CalendarWords.ADD_EXCEPTION.text(), () -> { });
        add.setOnAction(_ -> Popovers.choice("exception-kind", add, List.of(CalendarChoices.Quick.values()),
                quick -> CalendarChoices.word(quick).text(), this::add));
        var head = new HBox(Labels.of(CalendarWords.EXCEPTIONS.text(), "card-title"), gap, add);
        head.getStyleClass().add("section-head");
        getChildren().add(head);
        if (calendar.exceptions().isEmpty() && calendar.weeks().isEmpty()) {
            getChildren().add(Labels.of(CalendarWords.NO_EXCEPTIONS.text(), "muted", "small"));
        }
        for (int i = 0; i < calendar.exceptions().size(); i++) getChildren().add(exception(i));
        for (int i = 0; i < calendar.weeks().size(); i++) getChildren().add(spell(i));
    }

    private void add(CalendarChoices.Quick quick) {
        if (quick == CalendarChoices.Quick.OWN_EXCEPTION) opened.set(calendar.exceptions().size());
        var years = model.years();
        model.change(calendar.id(), now -> CalendarChoices.with(now, quick, years.start().getYear(), years.finish().getYear(),
                model.month().get().atDay(1)));
    }

    private Node exception(int index) {
        var exception = calendar.exceptions().get(index);
        var line = line("exception-" + index, Words.of(exception.name()).getValue(), exception.from(), exception.to(),
                exception.shifts().isEmpty() ? CalendarWords.DAYS_OFF.now() : CalendarHours.written(exception.shifts()),
                () -> {
                    opened.set(-1);
                    change(list -> list.remove(index));
                });
        line.getChildren().add(line.getChildren().size() - 1, Buttons.icon("exception-edit-" + index, Icons.EDIT,
                CalendarWords.EDIT_EXCEPTION.text(), () -> opened.set(opened.get() == index ? -1 : index)));
        return opened.get() == index ? new VBox(line, form(index, exception)) : line;
    }

    private Node spell(int index) {
        var week = calendar.weeks().get(index);
        var hours = week.days().stream().filter(day -> !day.isEmpty()).findFirst().map(CalendarHours::written)
                .orElseGet(CalendarWords.DAYS_OFF::now);
        return line("spell-" + index, week.name().in(Tongue.now()), week.from(), week.to(), hours,
                () -> model.change(calendar.id(), now -> {
                    var weeks = new ArrayList<WorkWeek>(now.weeks());
                    weeks.remove(index);
                    return now.withWeeks(weeks);
                }));
    }

    private static HBox line(String id, String name, LocalDate from, LocalDate to, String hours, Runnable remove) {
        var dates = from.equals(to) ? Formats.date(from)
                : CalendarWords.DAYS_TOLD.now(Formats.date(from), Formats.date(to));
        var text = new VBox(Labels.paragraph(CalendarPanel.still(name), "small"),
                Labels.paragraph(CalendarPanel.still(dates), "muted", "small"),
                Labels.paragraph(CalendarPanel.still(hours), "muted", "small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(text, Buttons.icon(id + "-remove", Icons.CLOSE, CalendarWords.REMOVE.text(), remove));
        line.setId(id);
        line.getStyleClass().add("exception-line");
        return line;
    }

    private void change(UnaryOperatorOfList change) {
        model.change(calendar.id(), now -> {
            var list = new ArrayList<>(now.exceptions());
            change.apply(list);
            return now.withExceptions(list);
        });
    }

    /// Changes a list in place.
    private interface UnaryOperatorOfList {
        void apply(List<DayException> list);
    }

    private Node form(int index, DayException exception) {
        var form = new VBox();
        form.getStyleClass().add("exception-form");
        var name = Fields.text("exception-name", CalendarPanel.still(exception.name().in(Tongue.now())),
                typed -> put(index, now -> new DayException(now.name().with(Tongue.now(), typed), now.from(), now.to(), now.shifts())));
        var from = Fields.date("exception-from", CalendarPanel.still(exception.from()), typed -> put(index, now ->
                new DayException(now.name(), typed, near(typed, now.to()) ? now.to() : typed, now.shifts())));
        var to = Fields.date("exception-to", CalendarPanel.still(exception.to()), typed -> put(index, now ->
                new DayException(now.name(), near(now.from(), typed) ? now.from() : typed, typed, now.shifts())));
        var hours = CalendarPanel.hours("exception-hours", exception.shifts(),
                typed -> put(index, now -> new DayException(now.name(), now.from(), now.to(), typed)));
        hours.named(CalendarWords.HOURS.text());
        form.getChildren().addAll(Fields.row(CalendarWords.NAME.text(), name), Fields.row(CalendarWords.FROM.text(), from),
                Fields.row(CalendarWords.TO.text(), to), Fields.row(CalendarWords.HOURS.text(), Fields.withProblem(hours)));
        return form;
    }

    /// @return whether a spell can last from one day to the other
    private static boolean near(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.toEpochDay() - from.toEpochDay() <= 36_600;
    }

    private void put(int index, UnaryOperator<DayException> change) {
        change(list -> {
            if (index < list.size()) list.set(index, change.apply(list.get(index)));
        });
    }
}
