package org.kakehashi.allocation;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Stage.Kind;

/// Takes one aim after the other, each within what the aims before it have reached.
///
/// A quick guess begins; an outline of the whole tells how far it can be bettered and mostly how; the constraint solver,
/// which counts in whole numbers, sees to the rest. A flow makes the most of each answer. It searches with one thread,
/// so that it finds the same again.
final class Stages {
    /// Part of the time left that one question may take.
    private static final double SHARE = 0.35;
    private final Situation situation;
    private final Search search;
    private final Pools pools;
    private final List<Stage> reached = new ArrayList<>();
    private long @Nullable [][] paid;
    private boolean impossible;
    /// Of the aim at hand: nothing less is possible.
    private long bound;

    private Stages(Situation situation, Search search) {
        this.situation = situation;
        this.search = search;
        pools = new Pools(situation);
    }

    static Stages of(Situation situation, Search search) {
        var stages = new Stages(situation, search);
        FirstGuess.of(situation).filter(guess -> Faults.none(situation, guess)).ifPresent(guess -> stages.paid = guess);
        for (var kind : Kind.values()) if (!stages.take(kind)) break;
        return stages;
    }

    /// @return with the values of the last answer, which may better those of aims that were not proven
    List<Stage> reached() {
        var last = paid;
        if (last == null) return List.of();
        return reached.stream().map(stage -> {
            long value = measure(stage.kind(), last);
            return new Stage(stage.kind(), value, Math.min(stage.bound(), value), stage.seconds());
        }).toList();
    }

    /// @return by need and payer, null if nothing was found
    long @Nullable [][] paid() {
        return paid;
    }

    /// @return whether the rules contradict each other
    boolean impossible() {
        return impossible;
    }

    private boolean take(Kind kind) {
        long begun = System.nanoTime();
        bound = 0;
        outline(kind);
        if (!settled(kind)) solve(kind);
        var best = paid;
        if (best == null) return false;
        long value = measure(kind, best);
        if (isLeast(kind, best)) bound = value;
        reached.add(new Stage(kind, value, Math.min(bound, value), (System.nanoTime() - begun) / 1e9));
        search.tell(kind, value);
        return true;
    }

    /// @return whether there is nothing to be found any more
    private boolean settled(Kind kind) {
        if (search.stopped() || search.secondsLeft() <= 0 || impossible) return true;
        var best = paid;
        return best != null && (isLeast(kind, best) || bound >= measure(kind, best));
    }

    /// Looks at it by pool, first as if payers could share all lines, then line by line in the years found so.
    private void outline(Kind kind) {
        if (settled(kind)) return;
        try (var rough = new OutlineSearch(pools, kind, reached, false)) {
            if (!rough.solve(search, search.secondsLeft() * SHARE)) return;
            bound = rough.bound();
            FirstGuess.of(rough.settled()).ifPresent(guess -> offer(guess, kind));
            FirstGuess.of(rough.shared()).ifPresent(guess -> offer(guess, kind));
            if (settled(kind) || situation.payers().stream().noneMatch(Outline::isEitherOr)) return;
            try (var fine = new OutlineSearch(pools, kind, reached, true)) {
                fine.settleAs(rough);
                if (fine.solve(search, search.secondsLeft() * SHARE)) Flow.of(fine.settled()).ifPresent(flow -> offer(flow, kind));
            }
        }
    }

    /// @return whether it is plain that nothing less is possible
    private boolean isLeast(Kind kind, long[][] amounts) {
        return measure(kind, amounts) == 0 || (kind == Kind.CHANGE && situation.present().isEmpty());
    }

    private Constraints constraints(Kind kind) {
        var constraints = new Constraints(situation, _ -> true, kind.compareTo(Kind.PAYERS) >= 0);
        for (var stage : reached) constraints.model.addLessOrEqual(constraints.measure(stage.kind()), stage.value());
        var measure = constraints.measure(kind);
        constraints.model.minimize(measure);
        var first = paid;
        if (first == null) return constraints;
        constraints.hint(first);
        constraints.model.addGreaterOrEqual(measure, bound);
        return constraints;
    }

    private void solve(Kind kind) {
        var constraints = constraints(kind);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setRandomSeed(1)
                .setMaxTimeInSeconds(Math.max(0.05, search.secondsLeft() * SHARE));
        if (!search.begin(solver::stopSearch)) return;
        var status = solver.solve(constraints.model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                search.tell(kind, Math.round(objectiveValue()));
                if (search.stopped()) stopSearch();
            }
        });
        search.end();
        if (status == CpSolverStatus.MODEL_INVALID) throw new IllegalStateException(constraints.model.validate());
        if (status == CpSolverStatus.INFEASIBLE) impossible = paid == null;
        else bound = Math.max(bound, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) better(constraints, solver, kind);
    }

    private void better(Constraints constraints, CpSolver solver, Kind kind) {
        var found = new long[constraints.paid.length][situation.payers().size()];
        for (int n = 0; n < found.length; n++) {
            for (int p = 0; p < found[n].length; p++) {
                var amount = constraints.paid[n][p];
                if (amount != null) found[n][p] = solver.value(amount);
            }
        }
        offer(found, kind);
        Flow.of(Bounds.of(situation, found, kind.compareTo(Kind.PAYERS) >= 0)).ifPresent(flow -> offer(flow, kind));
    }

    /// Takes it over if it is better and keeps the rules.
    private void offer(long[][] amounts, Kind kind) {
        if (!isBetter(amounts, kind) || !Faults.none(situation, amounts)) return;
        paid = amounts;
        search.tell(kind, measure(kind, amounts));
    }

    private boolean isBetter(long[][] amounts, Kind last) {
        var before = paid;
        if (before == null) return true;
        for (var kind : Kind.values()) {
            long now = measure(kind, amounts), then = measure(kind, before);
            if (now != then) return now < then;
            if (kind == last) break;
        }
        return false;
    }

    private long measure(Kind kind, long[][] amounts) {
        var present = situation.table();
        var used = new boolean[situation.payers().size()];
        long own = 0, sum = 0, change = 0;
        for (int n = 0; n < amounts.length; n++) {
            for (int p = 0; p < used.length; p++) {
                long amount = amounts[n][p];
                var payment = present[n][p];
                sum += amount;
                own += amount * situation.weight(situation.payers().get(p));
                change += Math.abs(amount - (payment == null ? 0 : payment.amount()));
                if (amount > 0 && !situation.payers().get(p).isCity()) used[p] = true;
            }
        }
        int payers = 0;
        for (boolean each : used) if (each) payers++;
        return switch (kind) {
            case UNFUNDED -> situation.total() - sum;
            case OWN -> own;
            case PAYERS -> payers;
            case CHANGE -> change;
        };
    }
}
