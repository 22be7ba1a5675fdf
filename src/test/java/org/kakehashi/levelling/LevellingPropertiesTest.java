package org.kakehashi.levelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.plan.Step;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.solver.SolverMissing;

/// What holds for any plan that is levelled.
class LevellingPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterwardsNobodyIsWantedTwiceButWhereItIsSaid(long seed) throws SolverMissing {
        var situation = Situations.random(seed);
        var proposal = LevellingTest.propose(situation);
        var after = LevellingTest.after(situation, proposal);
        var left = Overbookings.in(after, after.schedule());
        assertEquals(proposal.left(), left.size());
        assertTrue(left.size() <= proposal.unsolved().size() * 10, left.toString());
        for (var each : left) {
            assertTrue(stays(situation, each) || each.steps().size() == 1 && each.elsewhere().isEmpty(), each.toString());
        }
    }

    /// Whether no step in it was free to move: each stays, must end by a day, or comes before one that stays.
    private static boolean stays(Situation situation, Overbooking each) {
        var present = situation.schedule();
        return each.steps().stream().map(id -> situation.plan().step(id).orElseThrow())
                .allMatch(step -> bound(situation, present, step, new HashSet<>()));
    }

    private static boolean bound(Situation situation, Schedule present, Step step, Set<String> seen) {
        if (!seen.add(step.id())) return false;
        if (!step.isGroup() && !PlanJobs.mayMove(situation, present, step)) return true;
        for (var other : situation.plan().steps()) {
            boolean after = other.after().stream().anyMatch(link -> link.predecessor().equals(step.id())
                    || link.predecessor().equals(step.group())) || other.group().equals(step.id());
            if (after && bound(situation, present, other, seen)) return true;
        }
        return false;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatMustStayStaysAndOthersNeverComeBeforeTheirTime(long seed) throws SolverMissing {
        var situation = Situations.random(seed);
        var present = situation.schedule();
        var proposal = LevellingTest.propose(situation);
        var after = LevellingTest.after(situation, proposal).schedule();
        var moved = new HashSet<String>();
        proposal.moves().forEach(move -> moved.add(move.step()));
        for (var step : situation.plan().steps()) {
            if (step.isGroup()) continue;
            boolean same = start(present, step).equals(start(after, step));
            assertEquals(moved.contains(step.id()), !same, step.id());
            if (!PlanJobs.mayMove(situation, present, step)) assertTrue(same, step.id());
            assertFalse(start(after, step).isBefore(start(present, step)), step.id());
        }
        assertFalse(proposal.after().isBefore(proposal.bound()));
        assertFalse(proposal.after().isBefore(proposal.before()));
        assertTrue(proposal.fewest() || proposal.status() != Answer.Status.OPTIMAL);
    }

    private static LocalDateTime start(Schedule schedule, Step step) {
        return schedule.step(step.id()).orElseThrow().start();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theModelGivesThePresentPlanItsPresentDates(long seed) {
        var plan = new PlanJobs(Situations.random(seed));
        var starts = plan.jobs.jobs().stream().map(Job::present).toList();
        var loose = plan.jobs.withResources(plan.jobs.resources().stream()
                .map(_ -> new Resource(Integer.MAX_VALUE / 2, List.of())).toList());
        assertEquals(List.of(), Layouts.faults(loose, starts));
        for (var step : plan.steps) {
            int slot = starts.get(plan.number(step.id()));
            assertTrue(Math.abs(slot - plan.start(step, plan.present)) <= 1, step.id());
        }
    }
}
