package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.people.Booking;
import org.kakehashi.people.Load;
import org.kakehashi.project.Edit;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.PeopleRules;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// Who of the project's people is where when, over all projects, and what is known of each.
final class PeopleViewModel implements AutoCloseable {
    private final Session session;
    private final Background background;
    private final PlanViewModel plan;
    private final OtherBookings others;
    private final ReadOnlyObjectWrapper<@Nullable PeopleFigure> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Project> project;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PeopleSpan> span = new ReadOnlyObjectWrapper<>(PeopleSpan.YEAR);
    private final ReadOnlyObjectWrapper<Optional<PeopleWords>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Object reading = new Object();
    private final Subscription followed;
    private List<Booking> elsewhere = List.of();
    private LocalDate first;
    private boolean shown;

    PeopleViewModel(Session session, Background background, PlanViewModel plan, OtherBookings others) {
        this.session = session;
        this.background = background;
        this.plan = plan;
        this.others = others;
        project = new ReadOnlyObjectWrapper<>(session.project());
        first = PeopleFigure.start(session.project(), plan.sheet().get(), plan.today());
        followed = Stream.of(plan.sheet().subscribe(sheet -> {
            project.set(sheet.project());
            if (sheet.project().shelf().person(chosen.get()).isEmpty()) chosen.set("");
            refresh();
        }), Tongue.language().subscribe(_ -> refresh())).reduce(Subscription.EMPTY, Subscription::and);
    }

    /// Computes nothing before it is seen; reads the other projects each time it is.
    void shown(boolean now) {
        if (now && !shown) {
            first = PeopleFigure.start(session.project(), plan.sheet().get(), plan.today());
            read();
        }
        shown = now;
        refresh();
    }

    private void read() {
        var id = session.project().id();
        notice.set(Optional.of(PeopleWords.READING));
        background.ask(reading, _ -> others.except(id), found -> {
            elsewhere = found;
            notice.set(Optional.empty());
            refresh();
        }, _ -> notice.set(Optional.of(PeopleWords.NOT_READ)));
    }

    ReadOnlyObjectProperty<@Nullable PeopleFigure> figure() {
        return figure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Project> project() {
        return project.getReadOnlyProperty();
    }

    /// @return id of the person in the editor, empty if none
    ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PeopleSpan> span() {
        return span.getReadOnlyProperty();
    }

    /// @return what there is to say about the other projects
    ReadOnlyObjectProperty<Optional<PeopleWords>> notice() {
        return notice.getReadOnlyProperty();
    }

    LocalDate today() {
        return plan.today();
    }

    /// @return how busy that person is; empty before it is computed
    Optional<Load> load(String person) {
        var now = figure.get();
        return now == null ? Optional.empty()
                : now.loads().stream().filter(load -> load.person().id().equals(person)).findFirst();
    }

    /// @return what that person cannot all do
    List<Finding> conflicts(String person) {
        return load(person).map(load -> PeopleRules.conflicts(session.project(), load, plan.today())).orElse(List.of());
    }

    void choose(String person) {
        chosen.set(person);
        refresh();
    }

    /// Chooses the person above or below.
    void chooseBeside(int by) {
        var ids = project.get().shelf().people().stream().map(Person::id).toList();
        if (ids.isEmpty()) return;
        int at = ids.indexOf(chosen.get());
        choose(ids.get(at < 0 ? 0 : Math.clamp(at + by, 0, ids.size() - 1)));
    }

    void show(PeopleSpan newSpan) {
        span.set(newSpan);
        refresh();
    }

    /// Goes on or back by half of what is shown.
    void turn(int by) {
        goTo(first.plusWeeks((long) by * span.get().weeks() / 2));
    }

    void goTo(LocalDate day) {
        first = Load.monday(day);
        refresh();
    }

    void add() {
        var city = session.project().home();
        var name = PeopleWords.NEW_PERSON.names();
        var person = new Person("person-" + UUID.randomUUID().toString().substring(0, 8), Origin.PROJECT, name,
                Names.same("P" + (session.project().shelf().people().size() + 1)), Names.same(""), city.id());
        session.edit(new Edit(PeopleWords.EDIT_ADD.names(name), person.id()),
                now -> now.with(now.shelf().with(person)));
        choose(person.id());
    }

    void change(String id, UnaryOperator<Person> change) {
        session.project().shelf().person(id).ifPresent(person ->
                session.edit(new Edit(PeopleWords.EDIT_CHANGE.names(person.name()), id),
                        now -> now.with(now.shelf().with(change.apply(person)))));
    }

    /// Takes a person off the shelf and off all steps.
    void remove(String id) {
        session.project().shelf().person(id).ifPresent(person ->
                session.edit(new Edit(PeopleWords.EDIT_REMOVE.names(person.name()), id), now -> now
                        .with(now.shelf().without(person))
                        .changePlan(steps -> steps.change(step -> step.withAssigned(
                                step.assigned().stream().filter(each -> !each.person().equals(id)).toList())))));
    }

    /// @return codes that people here have and that have no name of their own
    List<String> ownSkills() {
        var own = new ArrayList<String>();
        for (var person : session.project().shelf().people()) own.addAll(person.skills());
        return own.stream().distinct().toList();
    }

    private void refresh() {
        if (!shown) return;
        var sheet = plan.sheet().get();
        var from = first;
        int weeks = span.get().weeks();
        var other = elsewhere;
        var person = chosen.get();
        var language = Tongue.now();
        background.ask(this, () -> PeopleFigure.of(sheet, other, from, weeks, plan.today(), person, language), figure::set);
    }

    @Override
    public void close() {
        background.forget(this);
        background.forget(reading);
        followed.unsubscribe();
    }
}
