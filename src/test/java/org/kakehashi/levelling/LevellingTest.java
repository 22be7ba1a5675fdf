package org.kakehashi.levelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.levelling.Situations.MONDAY;
import static org.kakehashi.levelling.Situations.person;
import static org.kakehashi.levelling.Situations.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.solver.SolverMissing;

/// Small plans by hand. The plan begins on Monday 5 April 2027.
class LevellingTest {

    @Test
    void ofTwoStepsThatWantOnePersonTheSecondWaits() throws SolverMissing {
        var situation = Situations.of(task("long", 5, "a"), task("short", 3, "a"), task("next", 2).after("long", 0));
        var proposal = propose(situation);
        assertEquals(1, proposal.moves().size());
        var move = proposal.moves().getFirst();
        assertEquals("short", move.step());
        assertEquals(new Dates(MONDAY, MONDAY.plusDays(2)), move.from());
        assertEquals(new Dates(MONDAY.plusDays(7), MONDAY.plusDays(9)), move.to());
        assertEquals(5, move.days());
        assertEquals(Moment.of(MONDAY.plusDays(7)), move.put());
        assertEquals("Person a is wanted at the same time for “Step long” (5 April 2027 to 7 April 2027).", move.reason().en());
        assertEquals(MONDAY.plusDays(8), proposal.before());
        assertEquals(MONDAY.plusDays(9), proposal.after());
        assertEquals(proposal.after(), proposal.bound());
        assertEquals(Answer.Status.OPTIMAL, proposal.status());
        assertTrue(proposal.fewest());
        assertEquals(1, proposal.twice());
        assertEquals(0, proposal.left());
    }

    @Test
    void whatComesAfterAMovedStepGoesAlongWithoutBeingPutOffItself() throws SolverMissing {
        var situation = Situations.of(pinned(task("fair", 5, "a"), MONDAY), task("short", 3, "a").after("first", 0),
                task("first", 1), task("end", 1).after("short", 0));
        var proposal = propose(situation);
        assertEquals(List.of("short", "end"), proposal.moves().stream().map(Move::step).toList());
        var follower = proposal.moves().getLast();
        assertTrue(follower.follows());
        assertEquals("It follows “Step short”, which moves.", follower.reason().en());
        var accepted = proposal.accept(situation.plan(), Set.of("short"));
        assertNull(accepted.step("end").orElseThrow().timing().levelled());
        assertEquals(proposal.accept(situation.plan()), accepted);
        assertEquals(situation.plan(), Proposal.clear(accepted));
    }

    @Test
    void halfAPersonEachIsNoOverload() throws SolverMissing {
        var half = List.of(new Assignment("a", 0.5, List.of()));
        var situation = Situations.of(task("one", 5).withAssigned(half), task("other", 5).withAssigned(half));
        assertEquals(List.of(), propose(situation).moves());
        var third = Situations.of(task("one", 5).withAssigned(half), task("other", 5).withAssigned(half),
                task("third", 2).withAssigned(half));
        assertEquals(1, propose(third).moves().size());
    }

    @Test
    void halfDaysFitIntoOneDay() throws SolverMissing {
        var proposal = propose(Situations.of(task("one", 0.5, "a"), task("other", 0.5, "a")));
        var move = proposal.moves().getFirst();
        assertEquals(0.5, move.days());
        assertEquals(Moment.parse("2027-04-05T13:00"), move.put());
        assertEquals(MONDAY, proposal.after());
    }

    @Test
    void pinnedBegunAndDatedStepsStayAndOthersGoRoundThem() throws SolverMissing {
        var situation = Situations.of(pinned(task("fair", 2, "a"), MONDAY.plusDays(1)), task("free", 3, "a"),
                task("dated", 2, "b").with(Timing.SOON.with(Bound.START_ON, Moment.of(MONDAY))), task("other", 1, "b"));
        var proposal = propose(situation);
        assertEquals(Set.of("free", "other"), Set.copyOf(proposal.moves().stream().map(Move::step).toList()));
        assertEquals(List.of(), Overbookings.in(after(situation, proposal), after(situation, proposal).schedule()));
    }

    @Test
    void fixedStepsThatClashAreSaidAndTheRestIsLevelled() throws SolverMissing {
        var situation = Situations.of(pinned(task("fair", 2, "a"), MONDAY), pinned(task("visit", 2, "a"), MONDAY),
                task("one", 2, "b"), task("other", 2, "b"));
        var proposal = propose(situation);
        assertEquals(1, proposal.moves().size());
        assertEquals(1, proposal.left());
        assertEquals("Person a is still wanted for “Step fair”, “Step visit” at the same time (5 April 2027 to 6 April "
                + "2027); these steps are fixed, have begun or have no room to move.", proposal.unsolved().getFirst().en());
    }

    @Test
    void timeGivenToOtherProjectsIsNotThere() throws SolverMissing {
        var situation = Situations.of(task("one", 2, "a"));
        var busy = new Busy("a", MONDAY.atTime(8, 0), MONDAY.plusDays(2).atTime(17, 0), 1, Names.same("Haiphong: survey"));
        var proposal = propose(new Situation(situation.plan(), situation.circumstances(), List.of(busy), MONDAY));
        assertEquals(new Dates(MONDAY.plusDays(3), MONDAY.plusDays(4)), proposal.moves().getFirst().to());
        assertTrue(proposal.moves().getFirst().reason().en().contains("Haiphong: survey"));
    }

    @Test
    void aLastFinishIsKeptWhereItCanBe() throws SolverMissing {
        var urgent = task("urgent", 3, "a").with(Timing.SOON.with(Bound.FINISH_NOT_AFTER, Moment.of(MONDAY.plusDays(2))));
        var proposal = propose(Situations.of(task("calm", 1, "a"), urgent));
        assertEquals(List.of("calm"), proposal.moves().stream().map(Move::step).toList());
        var both = propose(Situations.of(urgent, urgent.withId("too"), task("calm", 1, "a")));
        assertEquals(1, both.left());
        assertFalse(both.unsolved().isEmpty());
    }

    @Test
    void openPostsShareThoseWhoHaveTheirSkills() throws SolverMissing {
        var able = person("a").able(List.of(), List.of("water"));
        var post = List.of(new Assignment("", 1, List.of("water")));
        var situation = Situations.of(List.of(able, person("b")), task("one", 2).withAssigned(post),
                task("other", 3).withAssigned(post), task("own", 1, "b"));
        var proposal = propose(situation);
        assertEquals(1, proposal.moves().size());
        assertEquals("Too few people with the skills asked for are free before.", proposal.moves().getFirst().reason().en());
        var two = Situations.of(List.of(able, person("b").able(List.of(), List.of("water"))), task("one", 2).withAssigned(post),
                task("other", 3).withAssigned(post));
        assertEquals(List.of(), propose(two).moves());
    }

    @Test
    void whatWasPutOffComesBackWhenItsPeopleAreFree() throws SolverMissing {
        var late = task("one", 2, "a");
        var situation = Situations.of(late.with(late.timing().withLevelled(Moment.of(MONDAY.plusDays(7)))), task("b", 1, "b"));
        var proposal = propose(situation);
        assertEquals(-5, proposal.moves().getFirst().days());
        assertNull(proposal.accept(situation.plan()).steps().getFirst().timing().levelled());
    }

    @Test
    void nothingMovesBeforeToday() throws SolverMissing {
        var situation = Situations.of(task("one", 3, "a"), task("other", 2, "a").with(Timing.notBefore(MONDAY.plusDays(2))));
        var later = new Situation(situation.plan(), situation.circumstances(), List.of(), MONDAY.plusDays(1));
        var proposal = propose(later);
        assertEquals(List.of("other"), proposal.moves().stream().map(Move::step).toList());
    }

    @Test
    void aLevelledPlanIsLeftAlone() throws SolverMissing {
        var situation = Situations.of(task("long", 5, "a"), task("short", 3, "a"));
        var accepted = after(situation, propose(situation));
        assertEquals(List.of(), propose(accepted).moves());
        assertTrue(Proposal.isLevelled(accepted.plan()));
        assertFalse(Proposal.isLevelled(situation.plan()));
    }

    @Test
    void acceptingOneOfTwoLeavesTheOtherToBeProposedAgain() throws SolverMissing {
        var situation = Situations.of(task("a1", 5, "a"), task("a2", 3, "a"), task("b1", 5, "b"), task("b2", 3, "b"));
        var proposal = propose(situation);
        var first = proposal.moves().getFirst().step();
        var partly = situation.with(proposal.accept(situation.plan(), Set.of(first)));
        var again = propose(partly);
        assertEquals(1, again.moves().size());
        assertFalse(again.moves().getFirst().step().equals(first));
    }

    @Test
    void anEmptyPlanHasNothingToLevel() throws SolverMissing {
        var proposal = propose(Situations.of());
        assertEquals(List.of(), proposal.moves());
    }

    private static Step pinned(Step step, LocalDate day) {
        return step.with(Timing.SOON.pinnedTo(Moment.of(day)));
    }

    static Situation after(Situation situation, Proposal proposal) {
        return situation.with(proposal.accept(situation.plan()));
    }

    static Proposal propose(Situation situation) throws SolverMissing {
        var proposal = new Levelling(situation, Limits.seconds(10), _ -> { }).propose();
        Plan accepted = proposal.accept(situation.plan());
        assertEquals(proposal.after(), situation.with(accepted).schedule().finish().orElse(proposal.after()));
        return proposal;
    }
}
