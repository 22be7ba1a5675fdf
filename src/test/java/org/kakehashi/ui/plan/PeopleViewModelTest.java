package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.people.Booking;
import org.kakehashi.picture.PeopleLanes;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.PeopleRules;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Scheduling;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Background;

/// Who is where when, over all projects.
class PeopleViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final Person ANN = new Person("ann", Origin.PROJECT, Names.same("Ann"), Names.same("A"),
            Names.same("Bureau"), "home");
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), project("one")),
            System::currentTimeMillis);
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final PlanViewModel plan = new PlanViewModel(session, background, MONDAY);

    private static Project project(String step) {
        var sample = Samples.project();
        return sample.with(sample.shelf().with(ANN)).changePlan(now -> now.with(Step.of(step, Names.same(step), Stage.STUDY,
                new Work.Task(), MONDAY, Span.working(10)).withAssigned(List.of(Assignment.of("ann")))));
    }

    private PeopleViewModel model(OtherBookings others) {
        var model = new PeopleViewModel(session, background, plan, others);
        model.shown(true);
        return model;
    }

    private static PeopleLanes.Row row(PeopleViewModel model) {
        var figure = model.figure().get();
        assertNotNull(figure);
        return figure.lanes().rows().getFirst();
    }

    @Test
    void stepsOfOtherProjectsFillTheSameWeeks() {
        var other = project("two");
        var model = model(_ -> PeopleRules.bookings(other, Scheduling.of(other)).stream()
                .map(each -> new Booking(each.person(), each.city(), "other", Names.same("Other"),
                        each.step(), each.name(), each.start(), each.finish(), each.dates(), each.units(), each.hours(),
                        each.daysAway(), each.place(), each.skills())).toList());
        assertEquals(List.of(false, true), row(model).bars().stream().map(PeopleLanes.Bar::elsewhere).sorted().toList());
        assertEquals(List.of(true, true), row(model).load().stream().map(PeopleLanes.Week::over).toList());
        assertTrue(row(model).load().getFirst().label().contains("Other"), row(model).load().getFirst().label());
        assertEquals(Optional.empty(), model.notice().get());
    }

    @Test
    void whereTheOtherProjectsCannotBeReadThisOneIsShownAndItIsSaid() {
        var model = model(_ -> {
            throw new StoreException(StoreException.Trouble.UNREACHABLE, Names.same("gone"), null);
        });
        assertEquals(Optional.of(PeopleWords.NOT_READ), model.notice().get());
        assertEquals(1, row(model).bars().size());
    }

    @Test
    void whatIsKnownOfSomeoneIsChangedAndTakenBack() {
        var model = model(OtherBookings.NONE);
        model.choose("ann");
        model.change("ann", now -> now.withLeave(List.of(new Leave(MONDAY, MONDAY.plusDays(1), Names.same("away")))));
        assertEquals(1, row(model).off().size());
        assertEquals("2027-04-20", plan.sheet().get().schedule().step("one").orElseThrow().dates().finish().toString());
        session.undo();
        assertEquals(0, row(model).off().size());
    }

    @Test
    void whoIsAddedIsChosenAndWhoIsRemovedLeavesTheSteps() {
        var model = model(OtherBookings.NONE);
        model.add();
        assertEquals(2, session.project().shelf().people().size());
        assertTrue(session.project().shelf().person(model.chosen().get()).isPresent());
        model.remove("ann");
        assertEquals(List.of(), session.project().plan().step("one").orElseThrow().people());
        session.undo();
        assertEquals(List.of("ann"), session.project().plan().step("one").orElseThrow().people());
    }

    @Test
    void upAndDownGoFromPersonToPerson() {
        var model = model(OtherBookings.NONE);
        model.chooseBeside(1);
        assertEquals("ann", model.chosen().get());
        model.chooseBeside(1);
        assertEquals("ann", model.chosen().get());
    }

    @Test
    void whatSomeoneCannotAllDoIsToldBesideThem() {
        session.edit(new Edit(Names.same("Two"), "two"), project -> project.changePlan(now -> now.with(
                Step.of("two", Names.same("two"), Stage.STUDY, new Work.Task(), MONDAY, Span.working(5))
                        .withAssigned(List.of(new Assignment("ann", 1, List.of("tariff")))))));
        var model = model(OtherBookings.NONE);
        assertEquals(List.of("people-twice", "people-skill"), model.conflicts("ann").stream().map(Finding::rule).toList());
    }
}
