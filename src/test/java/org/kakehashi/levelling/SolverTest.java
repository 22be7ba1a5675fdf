package org.kakehashi.levelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.levelling.Answer.Status;
import org.kakehashi.levelling.Job.Demand;
import org.kakehashi.levelling.Job.Tie;
import org.kakehashi.solver.SolverMissing;

/// Small cases by hand.
class SolverTest {
    private static final Limits LIMITS = Limits.seconds(10);
    private static final List<Demand> ONE = List.of(new Demand(0, 1));

    @Test
    void whatNeedsTheSamePersonComesOneAfterTheOther() throws SolverMissing {
        var answer = solve(one(10, Job.of(3, List.of(), ONE), Job.of(4, List.of(), ONE), Job.of(5, List.of(), List.of())));
        assertEquals(Status.OPTIMAL, answer.status());
        assertEquals(7, answer.finish());
        assertEquals(7, answer.bound());
    }

    @Test
    void nothingMovesThatNeedNot() throws SolverMissing {
        // 0 and 1 clash; moving 1 behind 0 is enough, although 2 could begin earlier
        var jobs = one(20, at(0, 4), at(2, 3), new Job(Reach.plus(2), 0, Job.OPEN, 9, false, List.of(), ONE),
                new Job(Reach.plus(1), 0, Job.OPEN, 15, true, List.of(), List.of()));
        var answer = solve(jobs);
        assertEquals(List.of(0, 4, 9, 15), answer.starts());
        assertEquals(1, answer.moved());
        assertTrue(answer.fewest());
        assertEquals(16, answer.finish());
    }

    @Test
    void anEarlyFinishGoesBeforeFewMoves() throws SolverMissing {
        // the long job would have to wait for both short ones if none of them moved
        var jobs = one(20, at(0, 2), at(3, 2), Job.of(6, List.of(), ONE));
        assertEquals(10, solve(jobs).finish());
    }

    @Test
    void whatIsFixedStaysAndOthersGoRoundIt() throws SolverMissing {
        var jobs = one(20, new Job(Reach.plus(3), 0, Job.OPEN, 2, true, List.of(), ONE), at(0, 3), at(0, 2));
        assertEquals(List.of(2, 5, 0), solve(jobs).starts());
    }

    @Test
    void whatOthersTakeIsNotThere() throws SolverMissing {
        var away = new Resource(1, List.of(new Resource.Taken(1, 4, 1)));
        var jobs = new Jobs(List.of(at(0, 2)), List.of(away), 20);
        assertEquals(List.of(4), solve(jobs).starts());
    }

    @Test
    void weekendsLieBetween() throws SolverMissing {
        // five slots of work, two off: three from slot 3 end at 8
        var work = Layouts.week(30, 3, 0);
        var jobs = one(30, new Job(work, 0, Job.OPEN, 0, false, List.of(), ONE),
                new Job(work, 0, Job.OPEN, 0, false, List.of(), ONE));
        var answer = solve(jobs);
        assertEquals(8, answer.finish());
        assertEquals(List.of(0, 3), answer.starts().stream().sorted().toList());
    }

    @Test
    void aJobThatTakesMoreThanThereIsIsNamed() throws SolverMissing {
        var answer = solve(one(10, Job.of(2, List.of(), List.of(new Demand(0, 2)))));
        assertEquals(Status.IMPOSSIBLE, answer.status());
        assertEquals(List.of(new Obstacle.TooMuch(0, 0)), answer.obstacles());
    }

    @Test
    void aJobThatIsLongerThanItsWindowIsNamed() throws SolverMissing {
        var jobs = one(20, Job.of(5, List.of(), List.of()),
                new Job(Reach.plus(3), 0, 7, 0, false, List.of(Tie.after(0)), List.of()));
        assertEquals(List.of(new Obstacle.NoRoom(1)), solve(jobs).obstacles());
    }

    @Test
    void fixedJobsThatClashAreNamed() throws SolverMissing {
        var fixed = new Job(Reach.plus(3), 0, Job.OPEN, 1, true, List.of(), ONE);
        assertEquals(List.of(new Obstacle.Clash(List.of(0, 1), 0)), solve(one(20, fixed, fixed)).obstacles());
    }

    @Test
    void aCircleIsNamed() throws SolverMissing {
        var answer = solve(one(20, Job.of(1, List.of(Tie.after(1)), List.of()), Job.of(1, List.of(Tie.after(0)), List.of()),
                Job.of(1, List.of(), List.of())));
        assertEquals(List.of(new Obstacle.Circle(List.of(0, 1))), answer.obstacles());
    }

    @Test
    void windowsThatLeaveNoRoomForAllNameWhoIsScarceAndWhatIsBound() throws SolverMissing {
        var narrow = new Job(Reach.plus(3), 0, 5, 0, false, List.of(), ONE);
        var answer = solve(one(20, narrow, narrow));
        assertEquals(Status.IMPOSSIBLE, answer.status());
        assertEquals(List.of(new Obstacle.TooLittle(0), new Obstacle.TooEarly(0), new Obstacle.TooEarly(1)),
                answer.obstacles());
    }

    @Test
    void aSearchThatIsStoppedGivesWhatItHas() throws SolverMissing {
        var search = Search.quiet();
        search.stop();
        var answer = Solver.solve(Layouts.large(3), LIMITS, search);
        assertTrue(answer.seconds() < LIMITS.seconds() / 2);
        if (answer.found()) assertEquals(List.of(), Layouts.faults(Layouts.large(3), answer.starts()));
    }

    @Test
    void theBoundRisesAndTheFinishFalls() throws SolverMissing {
        var seen = new ArrayList<Search.Standing>();
        Solver.solve(Layouts.large(5), LIMITS, new Search(seen::add));
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i).bound() >= seen.get(i - 1).bound(), seen.toString());
            assertTrue(seen.get(i).best() <= seen.get(i - 1).best(), seen.toString());
        }
        assertFalse(seen.isEmpty());
    }

    private static Answer solve(Jobs jobs) throws SolverMissing {
        var answer = Solver.solve(jobs, LIMITS, Search.quiet());
        if (answer.found()) assertEquals(List.of(), Layouts.faults(jobs, answer.starts()));
        return answer;
    }

    /// @return a job of that many slots that needs the person and begins at `present` so far
    private static Job at(int present, int slots) {
        return new Job(Reach.plus(slots), 0, Job.OPEN, present, false, List.of(), ONE);
    }

    private static Jobs one(int slots, Job... jobs) {
        return new Jobs(List.of(jobs), List.of(new Resource(1, List.of())), slots);
    }
}
