package org.kakehashi.ui.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.partnership.Event;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.reference.AgreementKind;

/// What ties the two cities: the agreement and the event in hand, and the ways to change them.
final class PartnershipViewModel implements AutoCloseable {
    /// The two views of the workspace.
    enum Part { SUMMARY, EVENTS }

    private final Session session;
    private final LocalDate today;
    private final ProfileViewModel profile;
    private final ReadOnlyObjectWrapper<Project> project;
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.SUMMARY);
    private final ReadOnlyStringWrapper event = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper agreement = new ReadOnlyStringWrapper("");
    private final Runnable unfollow;

    PartnershipViewModel(Session session, LocalDate today) {
        this.session = session;
        this.today = today;
        profile = new ProfileViewModel(session, today.getYear());
        project = new ReadOnlyObjectWrapper<>(session.project());
        unfollow = session.follow(this::show);
    }

    private void show(Project now) {
        project.set(now);
        var ties = now.partnership();
        if (ties.events().stream().noneMatch(has(event.get()))) event.set("");
        if (ties.agreements().stream().noneMatch(one -> one.id().equals(agreement.get()))) {
            agreement.set(ties.latest().map(Agreement::id).orElse(""));
        }
    }

    LocalDate today() {
        return today;
    }

    ProfileViewModel profile() {
        return profile;
    }

    ReadOnlyObjectProperty<Project> project() {
        return project.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    void show(Part shown) {
        part.set(shown);
    }

    /// @return id of the event in hand, empty if none
    ReadOnlyStringProperty chosen() {
        return event.getReadOnlyProperty();
    }

    ObservableValue<Optional<Event>> event() {
        return project.flatMap(now -> event.map(id -> now.partnership().events().stream().filter(has(id)).findFirst()));
    }

    ObservableValue<Optional<Agreement>> agreement() {
        return project.flatMap(now -> agreement.map(id -> now.partnership().agreements().stream()
                .filter(one -> one.id().equals(id)).findFirst()));
    }

    /// Takes the event in hand; one that is not there takes none.
    void choose(String id) {
        session.pause();
        event.set(present().events().stream().anyMatch(has(id)) ? id : "");
    }

    void chooseAgreement(String id) {
        session.pause();
        if (present().agreements().stream().anyMatch(one -> one.id().equals(id))) agreement.set(id);
    }

    /// Adds an event of this month, of the first stage.
    void addEvent() {
        add(EventLane.EXCHANGE, new PartialDate(today.getYear(), today.getMonthValue(), 0));
    }

    /// Adds an event of a stage in a year.
    void addEvent(EventLane lane, int year) {
        add(lane, new PartialDate(year, 0, 0));
    }

    private void add(EventLane lane, PartialDate date) {
        var id = fresh("event-", name -> present().events().stream().anyMatch(has(name)));
        var made = new Event(id, date, null, lane.stage(), PartnershipWords.EVENT_NEW.names(),
                date.earliest().isAfter(today), Evidence.OWN);
        edit(PartnershipWords.EVENT_ADD, id, now -> now.with(made));
        choose(id);
    }

    /// Changes the event in hand.
    void changeEvent(PartnershipWords what, UnaryOperator<Event> change) {
        var id = event.get();
        edit(what, id, now -> now.events().stream().filter(has(id)).findFirst()
                .map(one -> now.with(change.apply(one))).orElse(now));
    }

    /// Deletes the event in hand.
    void deleteEvent() {
        var id = event.get();
        if (id.isEmpty()) return;
        edit(PartnershipWords.EVENT_DELETE, id, now -> now.events().stream().filter(has(id)).findFirst()
                .map(now::without).orElse(now));
    }

    void addAgreement() {
        var id = fresh("agreement-", name -> present().agreements().stream().anyMatch(one -> one.id().equals(name)));
        var made = new Agreement(id, AgreementKind.MEMORANDUM, PartnershipWords.AGREEMENT_NEW.names(),
                PartialDate.of(today), new Names("", ""), 5, null, List.of(), Evidence.OWN);
        edit(PartnershipWords.AGREEMENT_ADD, id, now -> now.with(made));
        show(Part.SUMMARY);
        chooseAgreement(id);
    }

    /// Changes the agreement in hand.
    void changeAgreement(PartnershipWords what, UnaryOperator<Agreement> change) {
        var id = agreement.get();
        edit(what, id, now -> now.agreements().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(one -> now.with(change.apply(one))).orElse(now));
    }

    /// Deletes the agreement in hand.
    void deleteAgreement() {
        var id = agreement.get();
        edit(PartnershipWords.AGREEMENT_DELETE, id, now -> now.agreements().stream()
                .filter(one -> one.id().equals(id)).findFirst().map(now::without).orElse(now));
    }

    private void edit(PartnershipWords what, String subject, UnaryOperator<Partnership> change) {
        session.edit(new Edit(what.edit(), subject), now -> now.with(change.apply(now.partnership())));
    }

    private Partnership present() {
        return session.project().partnership();
    }

    private static Predicate<Event> has(String id) {
        return event -> event.id().equals(id);
    }

    private static String fresh(String prefix, Predicate<String> taken) {
        int number = 1;
        while (taken.test(prefix + number)) number++;
        return prefix + number;
    }

    @Override
    public void close() {
        unfollow.run();
    }
}
