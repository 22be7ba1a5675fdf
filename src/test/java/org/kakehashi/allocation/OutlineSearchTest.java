package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.solver.Natives;
import org.kakehashi.solver.SolverMissing;

/// What an outline says cannot be beaten is not beaten by what trying everything finds.
class OutlineSearchTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noBoundLiesAboveTheBest(long seed) throws SolverMissing {
        Natives.load();
        var situation = Situations.small(seed);
        var best = Oracle.best(situation);
        if (best == null) return;
        for (boolean fine : new boolean[]{false, true}) {
            var reached = new ArrayList<Stage>();
            for (var kind : Stage.Kind.values()) {
                long least = best[kind.ordinal()];
                try (var outline = new OutlineSearch(new Pools(situation), kind, reached, fine)) {
                    var what = kind + (fine ? " fine" : " rough");
                    assertTrue(outline.solve(new Search(60, _ -> { }), 60), what);
                    assertTrue(outline.bound() <= least, () -> what + ": " + outline.bound() + " above " + least);
                }
                reached.add(new Stage(kind, least, least, 0));
            }
        }
    }
}
