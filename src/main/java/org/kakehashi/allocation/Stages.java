package org.kakehashi.allocation;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Stage.Kind;

/// Takes one aim after the other, each within what the aims before it have reached.
///
/// A quick guess begins; the constraint solver, which counts in whole numbers, betters it and proves how far it can be
/// bettered; a flow makes the most of each answer. It searches with one thread, so that it finds the same again.
final class Stages {
    /// Part of the time left that one question may take.
    private static final double SHARE = 0.4;
    private static final int ROUNDS = 2;
    private final Situation situation;
    private final Search search;
    private final List<Stage> reached = new ArrayList<>();
    private long @Nullable [][] paid;
    private boolean impossible;

    private Stages(Situation situation, Search search) {
        this.situation = situation;
        this.search = search;
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
        long bound = 0;
        for (int round = 0; round < ROUNDS && !search.stopped() && !impossible; round++) {
            var first = paid;
            if (first != null && (isLeast(kind, first) || bound >= measure(kind, first))) break;
            var constraints = constraints(kind);
            if (first != null) constraints.hint(first);
            bound = Math.max(bound, solve(constraints, kind));
        }
        var best = paid;
        if (best == null) return false;
        long value = measure(kind, best);
        if (isLeast(kind, best)) bound = value;
        reached.add(new Stage(kind, value, Math.min(bound, value), (System.nanoTime() - begun) / 1e9));
        search.tell(kind, value);
        return true;
    }

    /// @return whether it is plain that nothing less is possible
    private boolean isLeast(Kind kind, long[][] amounts) {
        return measure(kind, amounts) == 0 || (kind == Kind.CHANGE && situation.present().isEmpty());
    }

    private Constraints constraints(Kind kind) {
        var constraints = new Constraints(situation, _ -> true, kind.compareTo(Kind.PAYERS) >= 0);
        for (var stage : reached) constraints.model.addLessOrEqual(constraints.measure(stage.kind()), stage.value());
        constraints.model.minimize(constraints.measure(kind));
        return constraints;
    }

    /// @return nothing less than that is possible
    private long solve(Constraints constraints, Kind kind) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setRandomSeed(1)
                .setMaxTimeInSeconds(Math.max(0.05, search.secondsLeft() * SHARE));
        if (!search.begin(solver)) return 0;
        var status = solver.solve(constraints.model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                search.tell(kind, Math.round(objectiveValue()));
                if (search.stopped()) stopSearch();
            }
        });
        search.end();
        if (status == CpSolverStatus.MODEL_INVALID) throw new IllegalStateException(constraints.model.validate());
        impossible = status == CpSolverStatus.INFEASIBLE;
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) better(constraints, solver, kind);
        return impossible ? 0 : Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    private void better(Constraints constraints, CpSolver solver, Kind kind) {
        var found = new long[constraints.paid.length][situation.payers().size()];
        for (int n = 0; n < found.length; n++) {
            for (int p = 0; p < found[n].length; p++) {
                var amount = constraints.paid[n][p];
                if (amount != null) found[n][p] = solver.value(amount);
            }
        }
        boolean only = kind.compareTo(Kind.PAYERS) >= 0;
        var most = Flow.of(Bounds.of(situation, found, only)).filter(flow -> Faults.none(situation, flow));
        for (var each : Arrays.asList(found, most.orElse(found))) if (isBetter(each, kind)) paid = each;
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
