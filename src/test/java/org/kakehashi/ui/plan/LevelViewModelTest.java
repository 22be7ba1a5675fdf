package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.levelling.Busy;
import org.kakehashi.levelling.Proposal;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.plan.LevelViewModel.State;

class LevelViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private final List<String> said = new ArrayList<>();
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), project()),
            System::currentTimeMillis);
    private List<Busy> busy = List.of();
    private final LevelViewModel model = model(new Background(Runnable::run, Runnable::run), _ -> busy);

    private LevelViewModel model(Background background, LevelViewModel.Elsewhere elsewhere) {
        return new LevelViewModel(session, background, elsewhere, new Announcer() {
            @Override
            public void say(ObservableValue<String> text) {
                said.add(text.getValue());
            }

            @Override
            public void undoable(ObservableValue<String> text, Runnable undo) {
                said.add(text.getValue());
            }
        }, MONDAY, 10);
    }

    private static Project project() {
        var sample = Samples.project();
        var shelf = sample.shelf();
        for (var id : List.of("one", "two")) {
            shelf = shelf.with(new Person(id, Origin.PROJECT, Names.same(id), Names.same("X"), Names.same(""), sample.pair().home()));
        }
        var steps = List.of(task("a", 5, "one"), task("b", 3, "one"), task("c", 4, "two"), task("d", 2, "two"));
        return sample.with(shelf).with(sample.plan().startingOn(MONDAY).with(steps));
    }

    private static Step task(String id, int days, String person) {
        return Step.of(id, Names.same(id), Stage.EXCHANGE, new Work.Task(), Span.working(days))
                .with(Timing.notBefore(MONDAY)).withPeople(List.of(person));
    }

    private Proposal proposal() {
        return assertInstanceOf(State.Proposed.class, model.state().get()).proposal();
    }

    @Test
    void acceptingAllIsOneEditThatCanBeUndone() {
        var before = session.project();
        model.search();
        assertEquals(2, proposal().moves().size());
        model.acceptAll();
        assertInstanceOf(State.Idle.class, model.state().get());
        assertTrue(Proposal.isLevelled(session.project().plan()));
        assertEquals(1, said.size());
        model.search();
        assertEquals(List.of(), proposal().moves());
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void whatIsNotAcceptedIsProposedAnew() {
        model.search();
        var first = proposal().moves().getFirst().step();
        model.chooseAll(false);
        model.choose(first, true);
        model.accept();
        assertEquals(1, proposal().moves().size());
        assertFalse(proposal().moves().getFirst().step().equals(first));
        assertEquals(Set.of(proposal().moves().getFirst().step()), model.chosen().get());
    }

    @Test
    void acceptingNothingChangesNothing() {
        var before = session.project();
        model.search();
        model.chooseAll(false);
        model.accept();
        model.close();
        assertEquals(before, session.project());
        assertInstanceOf(State.Idle.class, model.state().get());
    }

    @Test
    void clearingTakesLevellingBack() {
        var before = session.project();
        model.search();
        model.acceptAll();
        model.clear();
        assertEquals(before, session.project());
        model.clear();
        assertEquals(3, said.size());
    }

    @Test
    void otherProjectsCount() {
        busy = List.of(new Busy("one", MONDAY.atStartOfDay(), MONDAY.plusDays(13).atStartOfDay(), 1, Names.same("Elsewhere")));
        model.search();
        assertTrue(proposal().moves().stream().filter(move -> !move.step().matches("[cd]"))
                .allMatch(move -> move.to().start().isAfter(MONDAY.plusDays(11))));
        assertEquals(3, proposal().moves().size());
    }

    @Test
    void aStoreThatCannotBeReadIsSaid() {
        var trouble = model(new Background(Runnable::run, Runnable::run), _ -> {
            throw new StoreException(StoreException.Trouble.values()[0], Names.same("disk"), null);
        });
        trouble.search();
        assertEquals("disk", assertInstanceOf(State.Failed.class, trouble.state().get()).why().en());
    }

    @Test
    void aSearchThatIsClosedProposesNothing() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = model(new Background(waiting::add, Runnable::run), _ -> busy);
        slow.search();
        assertInstanceOf(State.Searching.class, slow.state().get());
        assertNull(slow.standing());
        slow.close();
        waiting.forEach(Runnable::run);
        assertInstanceOf(State.Idle.class, slow.state().get());
    }
}
