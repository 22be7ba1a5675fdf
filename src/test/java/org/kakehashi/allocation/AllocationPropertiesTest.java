package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.solver.SolverMissing;

/// What holds for any allocation.
class AllocationPropertiesTest {
    private static final double SHORT = 0.1;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingThatTryingEverythingFindsIsBetter(long seed) throws SolverMissing {
        var situation = Situations.small(seed);
        var best = Oracle.best(situation);
        var proposal = new Allocation(situation, 20, _ -> { }).propose();
        if (best == null) {
            assertFalse(proposal.found());
            assertSmallest(situation, proposal.clash());
            return;
        }
        assertTrue(proposal.proven(), proposal::toString);
        assertEquals(List.of(), Oracle.faults(situation, proposal.payments()));
        assertArrayEquals(best, Oracle.score(situation, proposal.payments()), proposal::toString);
        assertArrayEquals(best, proposal.stages().stream().mapToLong(Stage::value).toArray());
    }

    /// Cannot hold together, but would if any one were left out; and no smaller set is as bad.
    private static void assertSmallest(Situation situation, List<Rule> clash) {
        var rules = Clash.rules(situation);
        assertFalse(clash.isEmpty());
        assertTrue(rules.containsAll(clash));
        assertFalse(canHold(situation, Set.copyOf(clash)), clash::toString);
        for (var left : clash) {
            assertTrue(canHold(situation, clash.stream().filter(rule -> rule != left).collect(Collectors.toSet())), clash::toString);
        }
        for (int mask = 0; mask < 1 << Math.min(16, rules.size()); mask++) {
            if (Integer.bitCount(mask) != clash.size() - 1) continue;
            int chosen = mask;
            var smaller = rules.stream().limit(16).filter(rule -> (chosen >> rules.indexOf(rule) & 1) == 1).collect(Collectors.toSet());
            assertTrue(canHold(situation, smaller), () -> smaller + " is smaller than " + clash);
        }
    }

    private static boolean canHold(Situation situation, Set<Rule> rules) {
        return new CpSolver().solve(new Constraints(situation, rules::contains, false).model) != CpSolverStatus.INFEASIBLE;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsFoundKeepsEveryRule(long seed) throws SolverMissing {
        var random = new SplittableRandom(seed);
        boolean largest = seed % 25 == 0;
        var situation = Situations.large(seed, largest ? 60 : random.nextInt(5, 40), largest ? 6 : random.nextInt(1, 6),
                largest ? 15 : random.nextInt(2, 12));
        var proposal = new Allocation(situation, SHORT, _ -> { }).propose();
        assertTrue(proposal.found());
        assertEquals(List.of(), Oracle.faults(situation, proposal.payments()));
        var score = Oracle.score(situation, proposal.payments());
        for (var stage : proposal.stages()) {
            assertTrue(stage.bound() <= stage.value(), stage::toString);
            assertEquals(score[stage.kind().ordinal()], stage.value(), stage::toString);
        }
        for (var need : situation.needs()) assertTrue(proposal.paid(need) <= need.amount());
        assertEquals(situation.needs().stream().mapToLong(Need::amount).sum(), proposal.unfunded()
                + situation.payers().stream().mapToLong(payer -> proposal.byYear(payer.id()).values().stream()
                        .mapToLong(Long::longValue).sum()).sum());
    }
}
