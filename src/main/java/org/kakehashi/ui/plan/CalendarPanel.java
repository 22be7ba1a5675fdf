package org.kakehashi.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Hours;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.PublicHolidays;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// The editor of a plan's calendars: hours of the week, holidays, and what differs.
final class CalendarPanel extends SidePanel {
    private final CalendarViewModel model;
    private final IntegerProperty opened = new SimpleIntegerProperty(-1);

    CalendarPanel(CalendarViewModel model, Runnable close) {
        this.model = model;
        setId("calendar-panel");
        getStyleClass().addAll("inspector", "plan-panel");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = Buttons.icon("calendar-add", Icons.ADD, CalendarWords.ADD_CALENDAR.text(), () -> { });
        add.setOnAction(_ -> Popovers.choice("calendar-start", add, CalendarChoices.starts(model.project().get()),
                start -> Words.of(start.says()), start -> model.add(start.calendar())));
        var head = new HBox(Labels.of(CalendarWords.CALENDARS.text(), "inspector-title"), gap, add,
                Buttons.icon("calendars-close", Icons.CLOSE, CalendarWords.CLOSE.text(), close));
        lay(head);
        model.project().subscribe(_ -> show());
        model.chosen().subscribe((_, _) -> opened.set(-1));
        model.chosen().subscribe(_ -> show());
        opened.subscribe(_ -> show());
        model.month().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    /// Made anew for each state of the plan: nothing in it outlives what it shows.
    private void show() {
        var focus = getScene() == null || getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
        body().getChildren().clear();
        var calendars = model.project().get().plan().calendars();
        var calendar = model.project().get().plan().calendar(model.chosen().get());
        if (calendar.isEmpty()) {
            body().getChildren().add(Labels.paragraph(CalendarWords.NOTHING_YET.text(), "muted", "small"));
            return;
        }
        body().getChildren().add(Fields.choice("calendar-choice", calendars.stream().map(WorkCalendar::id).toList(),
                id -> Words.of(name(id)), model.chosen(), model::choose));
        body().getChildren().addAll(basics(calendar.get()));
        body().getChildren().add(week(calendar.get()));
        body().getChildren().add(new CalendarExceptions(calendar.get(), model, opened));
        body().getChildren().add(holidays(calendar.get()));
        body().getChildren().add(Buttons.danger("calendar-remove", Icons.DELETE, CalendarWords.REMOVE.text(),
                () -> model.remove(calendar.get().id())));
        var node = focus == null ? null : lookup("#" + focus);
        if (node != null) node.requestFocus();
    }

    private Names name(String id) {
        return model.project().get().plan().calendar(id).map(WorkCalendar::name).orElse(Names.same(id));
    }

    private void change(WorkCalendar calendar, UnaryOperator<WorkCalendar> change) {
        model.change(calendar.id(), change);
    }

    static <T> ObservableValue<T> still(T value) {
        return new SimpleObjectProperty<>(value);
    }

    private List<Node> basics(WorkCalendar calendar) {
        var project = model.project().get();
        var name = Fields.name("calendar-name", still(calendar.name().in(Tongue.now())),
                typed -> change(calendar, now -> now.with(now.name().with(Tongue.now(), typed))));
        var cities = Stream.concat(Stream.of(""), Stream.of(project.home(), project.partner()).map(City::id)).distinct().toList();
        var city = Fields.choice("calendar-city", cities, id -> project.shelf().city(id).map(each -> Words.of(each.name()))
                .orElseGet(CalendarWords.NO_CITY::text), still(calendar.city()),
                id -> change(calendar, now -> now.ofCity(id, now.country())));
        var country = Fields.choice("calendar-country", CalendarChoices.countries(project),
                code -> code.isEmpty() ? CalendarWords.NO_COUNTRY.text() : Words.of(Countries.name(code)),
                still(calendar.country()), code -> change(calendar, now -> now.ofCity(now.city(), code)));
        var bases = Stream.concat(Stream.of(""), project.plan().calendars().stream().map(WorkCalendar::id)
                .filter(id -> !id.equals(calendar.id()))).toList();
        var base = Fields.choice("calendar-base", bases, id -> id.isEmpty() ? CalendarWords.NO_BASE.text() : Words.of(name(id)),
                still(calendar.base()), id -> change(calendar, now -> now.on(id)));
        var ofPlan = new CheckBox();
        ofPlan.setId("calendar-of-plan");
        ofPlan.textProperty().bind(CalendarWords.OF_PLAN.text());
        ofPlan.setSelected(project.plan().calendar().equals(calendar.id()));
        ofPlan.setOnAction(_ -> model.useForPlan(ofPlan.isSelected() ? calendar.id() : ""));
        for (var box : List.of(city, country, base)) box.setMaxWidth(Double.MAX_VALUE);
        return List.of(Fields.row(CalendarWords.NAME.text(), name), Fields.row(CalendarWords.CITY.text(), city),
                Fields.row(CalendarWords.COUNTRY.text(), country), Fields.row(CalendarWords.BASE.text(), base), ofPlan);
    }

    private Node week(WorkCalendar calendar) {
        var section = section(CalendarWords.WEEK.text());
        var week = calendar.week().isEmpty() ? Hours.OFFICE.week() : calendar.week();
        for (int i = 0; i < 7; i++) {
            int day = i;
            ObservableValue<String> caption =
                    still(DayOfWeek.of(i + 1).getDisplayName(TextStyle.SHORT, Tongue.now().locale()));
            var field = hours("calendar-day-" + (i + 1), week.get(i), typed -> change(calendar, now -> now.withWeek(put(week, day, typed))));
            field.named(caption);
            section.getChildren().add(Fields.row(caption, Fields.withProblem(field)));
        }
        section.getChildren().add(Labels.paragraph(CalendarWords.WEEK_HINT.text(), "muted", "small"));
        section.getChildren().add(Buttons.link("calendar-copy-monday", CalendarWords.MONDAY_TO_ALL.text(), () -> change(calendar, now -> {
            var copied = week;
            for (int i = 1; i < 5; i++) copied = put(copied, i, week.getFirst());
            return now.withWeek(copied);
        })));
        return section;
    }

    static TypedField<List<Shift>> hours(String id, List<Shift> shifts, Consumer<List<Shift>> commit) {
        var field = new TypedField<>(id, still(shifts), CalendarHours::written, CalendarHours::read, commit);
        field.promptTextProperty().bind(CalendarWords.OFF.text());
        return field;
    }

    private static List<List<Shift>> put(List<List<Shift>> week, int day, List<Shift> shifts) {
        var changed = new ArrayList<>(week);
        changed.set(day, shifts);
        return changed;
    }

    private Node holidays(WorkCalendar calendar) {
        int year = model.month().get().getYear();
        var section = section(CalendarWords.HOLIDAYS.text(year));
        var country = calendar.country();
        if (country.isEmpty()) {
            section.getChildren().add(Labels.of(CalendarWords.NO_COUNTRY.text(), "muted", "small"));
            return section;
        }
        var listed = PublicHolidays.shipped().listed(country);
        section.getChildren().add(Labels.paragraph(listed.map(years -> CalendarWords.LISTED.text(years.from(), years.to()))
                .orElseGet(CalendarWords.RULED::text), "muted", "small"));
        var days = PublicHolidays.shipped().in(country, year).stream().filter(day -> !day.worked()).toList();
        if (days.isEmpty()) section.getChildren().add(Labels.paragraph(CalendarWords.NO_HOLIDAYS.text(), "muted", "small"));
        for (var day : days) {
            var word = day.expected() ? CalendarWords.HOLIDAY_EXPECTED : CalendarWords.HOLIDAY_TOLD;
            var label = Labels.paragraph(word.text(date(day.day()), day.name().in(Tongue.now())), "small");
            if (day.expected()) label.getStyleClass().add("muted");
            section.getChildren().add(label);
        }
        return section;
    }

    private static String date(LocalDate day) {
        return Formats.dayMonth(day) + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Tongue.now().locale());
    }

    static VBox section(ObservableValue<String> title) {
        var section = new VBox(Labels.of(title, "card-title"));
        section.getStyleClass().add("inspector-section");
        return section;
    }
}
