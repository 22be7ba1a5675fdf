package org.kakehashi.levelling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.levelling.Answer.Status;
import org.kakehashi.solver.SolverMissing;

/// What holds for any jobs.
class SolverPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFinishIsTheEarliestThatTryingEverythingFinds(long seed) throws SolverMissing {
        var jobs = Layouts.small(seed);
        int best = Layouts.best(jobs);
        var answer = Solver.solve(jobs, Limits.seconds(20), Search.quiet());
        if (best > jobs.slots()) {
            assertEquals(Status.IMPOSSIBLE, answer.status());
            assertTrue(!answer.obstacles().isEmpty() || answer.seconds() > 0);
            return;
        }
        assertEquals(Status.OPTIMAL, answer.status(), () -> answer.obstacles().toString());
        assertEquals(List.of(), Layouts.faults(jobs, answer.starts()));
        assertEquals(best, answer.finish());
        assertEquals(best, answer.bound());
    }

    static LongStream few() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("few")
    void whatIsFoundIsAllowedAndNeverBeforeTheBound(long seed) throws SolverMissing {
        var jobs = Layouts.large(seed);
        var answer = Solver.solve(jobs, new Limits(1, 2, true, true), Search.quiet());
        if (!answer.found()) return;
        assertEquals(List.of(), Layouts.faults(jobs, answer.starts()));
        assertTrue(answer.bound() <= answer.finish());
        long moved = 0;
        for (int i = 0; i < answer.starts().size(); i++) if (answer.starts().get(i) != jobs.jobs().get(i).present()) moved++;
        assertEquals(moved, answer.moved());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("few")
    void bredPlansAreAllowedAlwaysTheSameAndNoWorseThanTheFirst(long seed) {
        var jobs = Layouts.plain(seed);
        var order = new Order(jobs);
        int bound = EarlyEnd.of(jobs, order);
        var first = QuickPlan.of(jobs, order, bound, () -> false).orElseThrow();
        var bred = new BredPlans(jobs, order).breed(first, bound, 2000, () -> true);
        assertEquals(List.of(), Layouts.faults(jobs, Arrays.stream(bred).boxed().toList()));
        assertTrue(QuickPlan.finish(jobs, bred) <= QuickPlan.finish(jobs, first));
        assertArrayEquals(bred, new BredPlans(jobs, order).breed(first, bound, 2000, () -> true));
    }
}
