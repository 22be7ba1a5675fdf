package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.Payment;
import org.kakehashi.solver.Natives;
import org.kakehashi.solver.SolverMissing;

/// Looks for who is to pay what: first that little is unfunded, then that the cities pay little, then that few others
/// pay, and last that little changes.
public final class Allocation {
    private final Situation situation;
    private final double seconds;
    private final Consumer<Standing> follower;
    private @Nullable Search search;
    private boolean stopped;

    /// @param seconds  it may take
    /// @param follower told on the thread that searches
    public Allocation(Situation situation, double seconds, Consumer<Standing> follower) {
        this.situation = situation;
        this.seconds = seconds;
        this.follower = follower;
    }

    /// Ends the search; what was found so far is proposed. May be called from another thread.
    public synchronized void stop() {
        stopped = true;
        if (search != null) search.stop();
    }

    private synchronized boolean begin(Search next) {
        search = next;
        return stopped;
    }

    /// @throws SolverMissing if the solver cannot be loaded
    public Proposal propose() throws SolverMissing {
        Natives.load();
        long begun = System.nanoTime();
        long unit = situation.unit();
        var next = new Search(seconds, standing -> follower.accept(
                new Standing(standing.stage(), times(standing.stage(), standing.best(), unit))));
        if (begin(next)) next.stop();
        var stages = Stages.of(situation.in(unit), next);
        var paid = stages.paid();
        var clash = stages.impossible() && paid == null ? Clash.smallest(situation, next::stopped) : List.<Rule>of();
        var reached = stages.reached().stream().map(stage -> new Stage(stage.kind(), times(stage.kind(), stage.value(), unit),
                times(stage.kind(), stage.bound(), unit), stage.seconds())).toList();
        var outcome = paid != null ? Proposal.Outcome.FOUND
                : stages.impossible() ? Proposal.Outcome.IMPOSSIBLE : Proposal.Outcome.TIME_UP;
        return new Proposal(situation, paid == null ? List.of() : payments(paid, unit), reached, outcome, clash,
                (System.nanoTime() - begun) / 1e9);
    }

    private static long times(Stage.Kind kind, long value, long unit) {
        return kind == Stage.Kind.PAYERS ? value : value * unit;
    }

    private List<Payment> payments(long[][] paid, long unit) {
        var present = situation.table();
        var payments = new ArrayList<Payment>();
        for (int n = 0; n < paid.length; n++) {
            var need = situation.needs().get(n);
            for (int p = 0; p < paid[n].length; p++) {
                var before = present[n][p];
                boolean pinned = before != null && before.pinned();
                if (paid[n][p] == 0 && !pinned) continue;
                payments.add(new Payment(need.step(), need.line(), need.fiscalYear(), situation.payers().get(p).id(),
                        paid[n][p] * unit, pinned));
            }
        }
        return payments;
    }
}
