package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.allocation.FundingSituation.Choices;
import org.kakehashi.allocation.Proposal;
import org.kakehashi.allocation.Proposal.Outcome;
import org.kakehashi.allocation.Rule;
import org.kakehashi.allocation.Stage;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.funding.WinRate;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Share;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StepSamples;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.ui.funding.AllocateViewModel.State;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;

/// A course costs 10 million in fiscal 2027. JICA gives 4 million a project, the city has paid all of it by its share so far.
class AllocateViewModelTest {
    private static final long MILLION = 1_000_000;
    private static final FundingSource CITY = new FundingSource("city", Names.same("City"), FundingSource.Kind.HOME_CITY, "");
    private static final FundingSource JICA = new FundingSource("jica", Names.same("JICA"), FundingSource.Kind.PROGRAMME, "jica");

    private final Project before = project();
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), before), System::nanoTime);
    private final Announced announced = new Announced();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final AllocateViewModel model = model(new Background(Runnable::run, Runnable::run));

    private AllocateViewModel model(Background background) {
        return new AllocateViewModel(session, background, announced, LocalDate.of(2026, 11, 20), () -> WinRate.NONE);
    }

    private static Project project() {
        var line = new CostLine("room", CostCategory.OTHER, Names.same("Room"), 1, Names.same("set"), 10 * MILLION, Evidence.OWN, true);
        var step = StepSamples.task("course").withLines(List.of(line)).withPaidBy(List.of(new Share("city", 1)));
        var funder = new Funder("jica", Origin.PROJECT, Names.same("JICA"), Names.same("grassroots"), 4 * MILLION, 0, 1, 0, null,
                Names.same(""), 2027, "2026-10-01", Evidence.OWN);
        var project = Samples.project();
        return project.with(project.shelf().with(funder)).changePlan(plan -> plan.with(step)).with(new Funding(List.of(CITY, JICA), List.of()));
    }

    private static Payment pay(String source, long amount, boolean pinned) {
        return new Payment("course", "room", 2027, source, amount, pinned);
    }

    private Proposal proposal() {
        return assertInstanceOf(State.Proposed.class, model.state().get()).proposal();
    }

    private List<Payment> payments() {
        return session.project().funding().payments();
    }

    private void search() {
        model.open();
        model.search();
    }

    @Test
    void itAsksForChoicesFirstAndChangesNothingByItself() {
        assertEquals(new State.Idle(), model.state().get());
        model.open();
        assertEquals(new State.Choosing(), model.state().get());
        model.search();
        assertEquals(List.of(pay("city", 6 * MILLION, false), pay("jica", 4 * MILLION, false)), proposal().payments());
        assertEquals(Set.of("city", "jica"), model.chosen().get());
        var standing = model.standing();
        assertNotNull(standing);
        assertEquals(Stage.Kind.CHANGE, standing.stage());
        model.close();
        assertEquals(new State.Idle(), model.state().get());
        assertEquals(before, session.project());
    }

    @Test
    void acceptingAllIsOneEditThatCanBeTakenBack() {
        search();
        model.acceptAll();
        assertEquals(Set.of(pay("city", 6 * MILLION, false), pay("jica", 4 * MILLION, false)), Set.copyOf(payments()));
        assertEquals(4 * MILLION, session.project().funding().pledge("jica", 2027).orElseThrow().amount());
        assertEquals(new State.Idle(), model.state().get());
        assertEquals(1, announced.said.size());
        announced.undo.run();
        assertEquals(before, session.project());
    }

    /// Only JICA is taken: the city goes on paying what is left of its share.
    @Test
    void acceptingSomeLeavesTheOthersAsTheyAre() {
        search();
        model.choose("city", false);
        assertEquals(Set.of("jica"), model.chosen().get());
        model.accept();
        assertEquals(Set.of(pay("city", 6 * MILLION, false), pay("jica", 4 * MILLION, false)), Set.copyOf(payments()));
        assertTrue(session.project().funding().pledge("city", 2027).isEmpty());
        session.undo();
        assertEquals(before, session.project());
    }

    @Test
    void withNothingChosenNothingIsAccepted() {
        search();
        model.choose("city", false);
        model.choose("jica", false);
        model.accept();
        assertInstanceOf(State.Proposed.class, model.state().get());
        assertEquals(before, session.project());
    }

    /// The city's 6 millions become 6 that are fixed; after that JICA still pays 4, and the next search keeps both.
    @Test
    void whatIsFixedStaysInTheNextSearchAndInTheProject() {
        search();
        var city = pay("city", 6 * MILLION, false);
        model.pin(city, true);
        assertTrue(model.isPinned(city));
        model.search();
        model.acceptAll();
        assertEquals(Set.of(pay("city", 6 * MILLION, true), pay("jica", 4 * MILLION, false)), Set.copyOf(payments()));
        search();
        assertTrue(model.isPinned(city));
        model.pin(city, false);
        model.acceptAll();
        assertTrue(payments().stream().noneMatch(Payment::pinned));
    }

    @Test
    void aPinThatCannotBeKeptIsNamedAndNothingCanBeAccepted() {
        session.edit(new Edit(Names.same("Pin"), ""), project -> project.with(project.funding().with(pay("jica", 5 * MILLION, true))));
        var with = session.project();
        search();
        assertEquals(Outcome.IMPOSSIBLE, proposal().outcome());
        assertEquals(2, proposal().clash().size());
        model.acceptAll();
        assertEquals(with.funding().payments(), payments());
    }

    @Test
    void aPinThatClashesCanBeReleasedAtOnce() {
        session.edit(new Edit(Names.same("Pin"), ""), project -> project.with(project.funding().with(pay("jica", 5 * MILLION, true))));
        search();
        var pin = proposal().clash().stream().filter(rule -> rule.kind() == Rule.Kind.PIN).findFirst().orElseThrow();
        model.release(pin);
        assertEquals(Outcome.FOUND, proposal().outcome());
        assertEquals(List.of(), model.pins().get());
        model.acceptAll();
        assertEquals(Set.of(pay("city", 6 * MILLION, false), pay("jica", 4 * MILLION, false)), Set.copyOf(payments()));
    }

    @Test
    void allPinsCanBeReleasedAtOnce() {
        session.edit(new Edit(Names.same("Pin"), ""), project -> project.with(project.funding().with(pay("jica", 5 * MILLION, true))
                .with(pay("city", 7 * MILLION, true))));
        search();
        assertEquals(Outcome.IMPOSSIBLE, proposal().outcome());
        model.releaseAll();
        assertEquals(Outcome.FOUND, proposal().outcome());
    }

    /// 5 million are secured, but a project gets 4 at most: the secured money is let move.
    @Test
    void securedMoneyThatClashesCanBeLetMove() {
        session.edit(new Edit(Names.same("Pledge"), ""), project -> project.with(project.funding()
                .with(new Pledge("jica", 2027, 5 * MILLION, MoneyState.COMMITTED, Evidence.OWN))));
        search();
        var kept = proposal().clash().stream().filter(rule -> rule.kind() == Rule.Kind.KEPT).findFirst().orElseThrow();
        model.release(kept);
        assertEquals(Outcome.FOUND, proposal().outcome());
        assertEquals(new Choices(false, false), model.choices());
    }

    @Test
    void aMillionMoreIsAskedForOnePayer() {
        search();
        model.askMore("jica");
        assertEquals("With ¥1,000,000 more ceiling, the cities would pay ¥1,000,000 less.", model.more().get().get("jica").fully().en());
        model.search();
        assertTrue(model.more().get().isEmpty());
    }

    @Test
    void theChoicesReachTheSearch() {
        model.open();
        model.choose(new Choices(true, false));
        model.search();
        assertTrue(proposal().situation().expected());
        assertEquals(new Choices(true, false), model.choices());
    }

    /// Work waits on one thread; the window goes on meanwhile.
    @Test
    void aSearchThatIsCancelledIsNeverHeardOfAgain() {
        var later = model(new Background(waiting::add, Runnable::run));
        later.open();
        later.search();
        assertEquals(new State.Searching(), later.state().get());
        assertNull(later.standing());
        later.close();
        waiting.forEach(Runnable::run);
        assertEquals(new State.Idle(), later.state().get());
        assertEquals(before, session.project());
    }

    @Test
    void aSearchThatIsEndedProposesTheBestSoFar() {
        var answers = new ArrayDeque<Runnable>();
        var later = model(new Background(waiting::add, answers::add));
        later.open();
        later.search();
        later.takeBest();
        waiting.forEach(Runnable::run);
        answers.forEach(Runnable::run);
        var proposed = assertInstanceOf(State.Proposed.class, later.state().get());
        assertEquals(Outcome.FOUND, proposed.proposal().outcome());
    }

    @Test
    void theSameSearchTwiceProposesTheSame() {
        search();
        var first = proposal().payments();
        model.search();
        assertEquals(first, proposal().payments());
    }
}
