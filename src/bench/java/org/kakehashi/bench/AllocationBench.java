package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.kakehashi.allocation.Allocation;
import org.kakehashi.allocation.Need;
import org.kakehashi.allocation.Proposal;
import org.kakehashi.allocation.Situation;
import org.kakehashi.allocation.Stage;
import org.kakehashi.cli.Benchmarks.AllocatedSet;
import org.kakehashi.cli.Benchmarks.BrokenBench;
import org.kakehashi.solver.SolverMissing;

/// Allocates drawn cases one after the other and counts what is proven in the time they have.
final class AllocationBench {
    private int cases;
    private int own;
    private int proven;
    private double gaps;
    private double worst;
    private double seconds;
    private double longest;

    private AllocationBench() {}

    static List<AllocatedSet> run(int cases, Consumer<String> progress) {
        try {
            var sets = new ArrayList<AllocatedSet>();
            new Allocation(DrawnMoney.ofLibrary(-1), 1, _ -> { }).propose(); // loads the solver
            sets.add(set("library", DrawnMoney::ofLibrary, cases, progress));
            sets.add(set("intricate", DrawnMoney::intricate, cases, progress));
            return sets;
        } catch (SolverMissing missing) {
            throw new BrokenBench(missing.toString(), missing);
        }
    }

    private static AllocatedSet set(String name, LongFunction<Situation> draw, int cases, Consumer<String> progress)
            throws SolverMissing {
        progress.accept(name);
        var bench = new AllocationBench();
        for (long seed = 0; seed < cases; seed++) {
            var situation = draw.apply(seed);
            bench.add(situation, new Allocation(situation, AllocatedSet.LIMIT, _ -> { }).propose());
        }
        return new AllocatedSet(name, cases, bench.own, bench.proven, bench.gaps / cases, bench.worst, bench.seconds / cases, bench.longest);
    }

    private void add(Situation situation, Proposal proposal) {
        cases++;
        var stage = proposal.stage(Stage.Kind.OWN).orElseThrow(() -> new BrokenBench("nothing was found for case " + cases));
        long total = situation.needs().stream().mapToLong(Need::amount).sum();
        double gap = (double) (stage.value() - stage.bound()) / total;
        if (stage.proven()) own++;
        if (proposal.proven()) proven++;
        gaps += gap;
        worst = Math.max(worst, gap);
        seconds += proposal.seconds();
        longest = Math.max(longest, proposal.seconds());
    }
}
