package org.kakehashi.ui.plan;

import static org.kakehashi.ui.plan.CalendarPanel.section;
import static org.kakehashi.ui.plan.CalendarPanel.still;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Skills;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What is known of the chosen person, to be changed: where from, able to what, when there.
final class PeoplePanel extends SidePanel {
    /// Most overloaded weeks that are listed.
    private static final int WEEKS = 6;
    private final PeopleViewModel model;

    PeoplePanel(PeopleViewModel model) {
        this.model = model;
        setId("people-panel");
        getStyleClass().addAll("inspector", "plan-panel");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = Labels.of(model.chosen().flatMap(id -> model.project().flatMap(project -> project.shelf().person(id)
                .map(person -> Words.of(person.name())).orElseGet(() -> still("")))), "inspector-title");
        title.setMinWidth(0);
        var head = new HBox(title, gap,
                Buttons.icon("person-close", Icons.CLOSE, PeopleWords.CLOSE.text(), () -> model.choose("")));
        lay(head);
        model.project().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
        model.figure().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    /// Made anew for each state of the project: nothing in it outlives what it shows.
    private void show() {
        var focus = getScene() == null || getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
        body().getChildren().clear();
        model.project().get().shelf().person(model.chosen().get()).ifPresent(this::show);
        var node = focus == null ? null : lookup("#" + focus);
        if (node != null) node.requestFocus();
    }

    private void show(Person person) {
        body().getChildren().addAll(basics(person));
        body().getChildren().addAll(abilities(person));
        body().getChildren().addAll(leave(person), overload(person),
                Buttons.danger("person-remove", Icons.DELETE, PeopleWords.REMOVE_PERSON.text(), () -> model.remove(person.id())));
    }

    private void change(Person person, UnaryOperator<Person> change) {
        model.change(person.id(), change);
    }

    private List<Node> basics(Person person) {
        var language = Tongue.now();
        var project = model.project().get();
        var name = Fields.name("person-name", still(person.name().in(language)), typed -> change(person, now ->
                now.with(now.name().with(language, typed), now.badge(), now.organisation(), now.city())));
        var badge = Fields.name("person-badge", still(person.badge().in(language)), typed -> change(person, now ->
                now.with(now.name(), now.badge().with(language, typed), now.organisation(), now.city()))).columns(4);
        var organisation = Fields.text("person-organisation", still(person.organisation().in(language)), typed -> change(person,
                now -> now.with(now.name(), now.badge(), now.organisation().with(language, typed), now.city())));
        var city = Fields.choice("person-home", Stream.concat(Stream.of(project.home(), project.partner()).map(City::id),
                        Stream.of(person.city())).distinct().toList(),
                id -> project.shelf().city(id).map(each -> Words.of(each.name())).orElseGet(() -> still(id)), still(person.city()),
                id -> change(person, now -> now.with(now.name(), now.badge(), now.organisation(), id)));
        var grade = Fields.choice("person-grade", List.of(Grade.values()), each -> Words.of(each.names()), still(person.grade()),
                each -> change(person, now -> now.with(each)));
        var calendar = Fields.choice("person-calendar", Stream.concat(Stream.of(""),
                        project.plan().calendars().stream().map(WorkCalendar::id)).toList(),
                id -> project.plan().calendar(id).map(each -> Words.of(each.name())).orElseGet(PeopleWords.OF_CITY::text),
                still(project.plan().calendar(person.calendar()).map(WorkCalendar::id).orElse("")),
                id -> change(person, now -> now.withCalendar(id)));
        for (var box : List.of(city, grade, calendar)) box.setMaxWidth(Double.MAX_VALUE);
        var units = Fields.number("person-units", 0.1, 1000, 0.5, still(person.units()), typed -> change(person, now -> now.withUnits(typed))).columns(5);
        var away = Fields.number("person-away", 0, 366, 5, still(person.daysAway()),
                typed -> change(person, now -> now.withDaysAway((int) Math.round(typed)))).columns(5);
        away.named(PeopleWords.DAYS_AWAY.text());
        away.promptTextProperty().bind(PeopleWords.NO_LIMIT.text());
        return List.of(Fields.row(PeopleWords.NAME.text(), name), Fields.row(PeopleWords.BADGE.text(), badge),
                Fields.row(PeopleWords.ORGANISATION.text(), organisation), Fields.row(PeopleWords.CITY.text(), city),
                Fields.row(PeopleWords.GRADE.text(), grade), Fields.row(PeopleWords.CALENDAR.text(), calendar),
                Fields.row(PeopleWords.UNITS.text(), units),
                Fields.row(PeopleWords.DAYS_AWAY.text(), line(away, Labels.of(PeopleWords.NO_LIMIT.text(), "muted", "small"))));
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(6, nodes);
        line.getStyleClass().add("section-head");
        return line;
    }

    private List<Node> abilities(Person person) {
        var languages = chips("language", person.languages(), Skills::language,
                Skills.languages(), PeopleWords.ADD_LANGUAGE, codes -> change(person, now -> now.able(codes, now.skills())));
        var known = Stream.concat(Skills.known().stream(), model.ownSkills().stream()).distinct().toList();
        var skills = chips("skill", person.skills(), Skills::name, known, PeopleWords.ADD_SKILL,
                codes -> change(person, now -> now.able(now.languages(), codes)));
        var own = Fields.text("skill-own", still(""), typed -> {
            if (!typed.isBlank() && !person.skills().contains(typed)) {
                change(person, now -> now.able(now.languages(), with(now.skills(), typed)));
            }
        });
        own.promptTextProperty().bind(PeopleWords.OWN_SKILL.text());
        own.named(PeopleWords.OWN_SKILL.text());
        return List.of(Fields.row(PeopleWords.LANGUAGES.text(), languages),
                Fields.row(PeopleWords.SKILLS.text(), new VBox(4, skills, own)));
    }

    private static FlowPane chips(String id, List<String> codes, java.util.function.Function<String, Names> name,
            List<String> offered, PeopleWords add, Consumer<List<String>> change) {
        var pane = new FlowPane(4, 4);
        pane.setMinWidth(0);
        for (var code : codes) {
            var chip = new HBox(2, Labels.of(Words.of(name.apply(code))), Buttons.icon(id + "-" + code + "-remove", Icons.CLOSE,
                    PeopleWords.REMOVE.text(), () -> change.accept(codes.stream().filter(each -> !each.equals(code)).toList())));
            chip.getStyleClass().addAll("chip", "plain", "removable");
            pane.getChildren().add(chip);
        }
        var button = Buttons.icon(id + "-add", Icons.ADD, add.text(), () -> { });
        button.setOnAction(_ -> Popovers.choice(id + "-choice", button,
                offered.stream().filter(code -> !codes.contains(code)).toList(), code -> Words.of(name.apply(code)),
                code -> change.accept(with(codes, code))));
        pane.getChildren().add(button);
        return pane;
    }

    private static <T> List<T> with(List<T> all, T one) {
        var changed = new ArrayList<>(all);
        changed.add(one);
        return changed;
    }

    private Node leave(Person person) {
        var section = section(PeopleWords.LEAVE.text());
        var add = Buttons.link("leave-add", PeopleWords.ADD_LEAVE.text(), () -> change(person, now ->
                now.withLeave(with(now.leave(), new Leave(model.today(), model.today(), Names.same(""))))));
        if (person.leave().isEmpty()) section.getChildren().add(Labels.of(PeopleWords.NO_LEAVE.text(), "muted", "small"));
        for (int i = 0; i < person.leave().size(); i++) section.getChildren().add(leave(person, i));
        section.getChildren().add(add);
        return section;
    }

    private Node leave(Person person, int index) {
        var leave = person.leave().get(index);
        var from = Fields.date("leave-from-" + index, still(leave.from()), typed -> put(person, index,
                new Leave(typed, near(typed, leave.to()) ? leave.to() : typed, leave.reason()))).columns(8);
        var to = Fields.date("leave-to-" + index, still(leave.to()), typed -> put(person, index,
                new Leave(near(leave.from(), typed) ? leave.from() : typed, typed, leave.reason()))).columns(8);
        var reason = Fields.text("leave-reason-" + index, still(leave.reason().in(Tongue.now())), typed -> put(person, index,
                new Leave(leave.from(), leave.to(), leave.reason().with(Tongue.now(), typed))));
        from.named(PeopleWords.FROM.text());
        to.named(PeopleWords.TO.text());
        reason.named(PeopleWords.REASON.text());
        reason.promptTextProperty().bind(PeopleWords.REASON.text());
        HBox.setHgrow(reason, Priority.ALWAYS);
        return new VBox(4, line(from, Labels.of(still("–")), to), line(reason, Buttons.icon("leave-remove-" + index, Icons.CLOSE,
                PeopleWords.REMOVE.text(), () -> change(person, now -> now.withLeave(Stream.concat(
                        now.leave().stream().limit(index), now.leave().stream().skip(index + 1L)).toList())))));
    }

    private static boolean near(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.toEpochDay() - from.toEpochDay() <= 36_600;
    }

    private void put(Person person, int index, Leave leave) {
        change(person, now -> {
            var all = new ArrayList<>(now.leave());
            if (index < all.size()) all.set(index, leave);
            return now.withLeave(all);
        });
    }

    private Node overload(Person person) {
        var section = section(PeopleWords.OVERLOADS.text());
        var load = model.load(person.id());
        var over = load.map(each -> each.over(model.today())).orElse(List.of());
        if (over.isEmpty() && model.conflicts(person.id()).isEmpty()) section.getChildren().add(Labels.of(PeopleWords.NO_OVERLOAD.text(), "muted", "small"));
        for (var conflict : model.conflicts(person.id())) {
            section.getChildren().add(Labels.paragraph(Words.of(conflict.title()), "small", "strong"));
            section.getChildren().add(Labels.paragraph(Words.of(conflict.reason()), "small", "muted"));
        }
        for (var week : over.stream().limit(WEEKS).toList()) {
            ObservableValue<String> text = PeopleWords.OVERLOAD_LINE.text(Formats.date(week.monday()),
                    PeopleFigure.days(week.booked()), PeopleFigure.days(week.capacity()));
            section.getChildren().add(Buttons.link("overload-" + week.monday(), text, () -> model.goTo(week.monday())));
        }
        return section;
    }
}
