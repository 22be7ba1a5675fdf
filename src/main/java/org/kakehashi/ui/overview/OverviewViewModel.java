package org.kakehashi.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.people.Booking;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Fix;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.project.Silence;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;

/// The project as the workspace shows it, and what can be done about it there.
final class OverviewViewModel implements AutoCloseable {
    private final Session session;
    private final Background background;
    private final Navigator navigator;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Optional<Overview>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable unfollow;
    private final OtherBookings others;
    private final Object reading = new Object();
    private List<Booking> elsewhere = List.of();

    /// @param others what people are booked for in other projects
    OverviewViewModel(Session session, Background background, Navigator navigator, LocalDate today, OtherBookings others) {
        this.session = session;
        this.background = background;
        this.navigator = navigator;
        this.today = today;
        this.others = others;
        unfollow = session.follow(this::refresh);
        readOthers();
    }

    /// Reads anew what people are booked for in other projects; until it is read, findings are those of this one alone.
    void readOthers() {
        var id = session.project().id();
        background.ask(reading, _ -> others.except(id), found -> {
            if (found.equals(elsewhere)) return;
            elsewhere = found;
            refresh(session.project());
        }, thrown -> System.getLogger(OverviewViewModel.class.getName())
                .log(System.Logger.Level.WARNING, "other projects not read", thrown));
    }

    /// @return what is shown, empty until it is computed for the first time
    ReadOnlyObjectProperty<Optional<Overview>> shown() {
        return shown.getReadOnlyProperty();
    }

    Project project() {
        return session.project();
    }

    LocalDate today() {
        return today;
    }

    void apply(Fix fix) {
        session.edit(fix.edit(), fix.change());
    }

    /// Hides a finding; it comes back with undo or [#showAllAgain()].
    ///
    /// @param note why it can be left, may be blank
    void ignore(Finding finding, String note) {
        session.edit(new Edit(OverviewWords.EDIT_IGNORE.names(finding.title()), finding.subject()), project -> {
            var silences = new ArrayList<>(project.silences());
            silences.add(new Silence(finding.rule(), finding.subject(), note));
            return project.withSilences(silences);
        });
    }

    void showAllAgain() {
        session.edit(new Edit(OverviewWords.EDIT_SHOW_AGAIN.names(), ""), project -> project.withSilences(List.of()));
    }

    void addPerson(Names name, Names organisation, Names badge, String city) {
        var person = new Person("person-" + UUID.randomUUID().toString().substring(0, 8), Origin.PROJECT, name, badge,
                organisation, city);
        session.edit(new Edit(OverviewWords.EDIT_ADD_PERSON.names(name), person.id()),
                project -> project.with(project.shelf().with(person)));
    }

    void changePerson(Person person) {
        session.edit(new Edit(OverviewWords.EDIT_PERSON.names(person.name()), person.id()),
                project -> project.with(project.shelf().with(person)));
    }

    /// Takes a person off the shelf and off all steps.
    void removePerson(Person person) {
        session.edit(new Edit(OverviewWords.EDIT_REMOVE_PERSON.names(person.name()), person.id()), project -> project
                .with(project.shelf().without(person))
                .changePlan(plan -> plan.with(plan.steps().stream().map(step -> step.people().contains(person.id())
                        ? step.withPeople(step.people().stream().filter(id -> !id.equals(person.id())).toList())
                        : step).toList())));
    }

    void open(Place.Screen screen, String subject) {
        navigator.go(subject.isEmpty() ? Place.of(screen, project().id())
                : Place.of(screen, project().id(), subject));
    }

    void open(Place place) {
        navigator.go(place);
    }

    private void refresh(Project project) {
        var booked = elsewhere;
        background.ask(this, () -> Overview.of(project, today, booked), overview -> shown.set(Optional.of(overview)));
    }

    @Override
    public void close() {
        background.forget(this);
        background.forget(reading);
        unfollow.run();
    }
}
