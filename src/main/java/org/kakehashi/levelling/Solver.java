package org.kakehashi.levelling;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.levelling.Answer.Status;
import org.kakehashi.solver.Natives;
import org.kakehashi.solver.SolverMissing;

/// Lays jobs out so that everything is finished early, and then so that few of them move.
///
/// What a quick plan cannot settle goes to the constraint solver. With more than one worker its answer within a limit
/// of time may differ from run to run; a finish that is proven does not.
public final class Solver {
    /// Part of the time that the finish may take if few changes are wanted, too.
    private static final double FOR_FINISH = 0.6;
    /// Part of the time in which quick plans may be bred.
    private static final double FOR_QUICK = 0.4;
    private final Jobs jobs;
    private final Limits limits;
    private final Search search;
    private double seconds;

    private Solver(Jobs jobs, Limits limits, Search search) {
        this.jobs = jobs;
        this.limits = limits;
        this.search = search;
    }

    /// @throws SolverMissing if the solver is needed and cannot be loaded
    public static Answer solve(Jobs jobs, Limits limits, Search search) throws SolverMissing {
        return new Solver(jobs, limits, search).solve();
    }

    /// Loads the solver's own code, which a first answer would wait for.
    public static void load() throws SolverMissing {
        Natives.load();
    }

    private Answer solve() throws SolverMissing {
        var order = new Order(jobs);
        var obstacles = Obstacles.plain(jobs, order);
        if (!obstacles.isEmpty()) return Answer.none(Status.IMPOSSIBLE, obstacles, 0);
        int bound = EarlyEnd.of(jobs, order);
        search.bound(bound);
        long begun = System.nanoTime();
        var best = QuickPlan.of(jobs, order, bound, () -> !search.stopped()
                && System.nanoTime() - begun < FOR_QUICK * limits.seconds() * 1e9).orElse(null);
        seconds = (System.nanoTime() - begun) / 1e9;
        if (best != null) search.best(QuickPlan.finish(jobs, best));
        boolean settled = best != null && QuickPlan.finish(jobs, best) == bound;
        if (settled && best != null && (!limits.changes() || moved(best) == 0)) {
            return answer(Status.OPTIMAL, best, bound, true);
        }
        Natives.load();
        Constraints constraints;
        if (settled) {
            constraints = new Constraints(jobs, bound);
        } else {
            constraints = new Constraints(jobs, best == null ? jobs.slots() : QuickPlan.finish(jobs, best));
            constraints.earlyFinish(bound);
            var run = new Run(constraints, best, (limits.changes() ? FOR_FINISH * limits.seconds() : limits.seconds()) - seconds, true);
            if (run.status == CpSolverStatus.INFEASIBLE) {
                return Answer.none(Status.IMPOSSIBLE, limits.explain() ? Obstacles.searched(jobs, limits) : List.of(), seconds);
            }
            bound = Math.max(bound, run.bound);
            if (run.starts != null) best = run.starts;
        }
        if (best == null) return Answer.none(Status.UNKNOWN, List.of(), seconds);
        int finish = QuickPlan.finish(jobs, best);
        var status = finish <= bound ? Status.OPTIMAL : Status.FEASIBLE;
        if (!limits.changes()) return answer(status, best, bound, false);
        return fewChanges(constraints, best, bound, status);
    }

    private Answer fewChanges(Constraints constraints, int[] first, int bound, Status status) {
        constraints.fewMoves(QuickPlan.finish(jobs, first));
        var moves = new Run(constraints, first, (limits.seconds() - seconds) / 2, false);
        var best = moves.starts == null ? first : moves.starts;
        constraints.shortMoves(moved(best));
        var shifts = new Run(constraints, best, limits.seconds() - seconds, false);
        if (shifts.starts != null) best = shifts.starts;
        return answer(status, best, bound, moves.status == CpSolverStatus.OPTIMAL);
    }

    private Answer answer(Status status, int[] starts, int bound, boolean fewest) {
        int finish = QuickPlan.finish(jobs, starts);
        return new Answer(status, Arrays.stream(starts).boxed().toList(), finish, Math.min(bound, finish), moved(starts),
                fewest, List.of(), seconds);
    }

    private int moved(int[] starts) {
        int count = 0;
        for (int i = 0; i < starts.length; i++) if (starts[i] != jobs.jobs().get(i).present()) count++;
        return count;
    }

    /// @return whether the jobs can be laid out at all; empty if time is up before that is known
    static Optional<Boolean> possible(Jobs jobs, Limits limits) {
        var solver = new Solver(jobs, limits, Search.quiet());
        var run = solver.new Run(new Constraints(jobs, jobs.slots()), null, limits.seconds(), false);
        return switch (run.status) {
            case OPTIMAL, FEASIBLE -> Optional.of(true);
            case INFEASIBLE -> Optional.of(false);
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> Optional.empty();
        };
    }

    /// One question to the constraint solver.
    private final class Run {
        final CpSolverStatus status;
        int @Nullable [] starts;
        int bound;

        Run(Constraints constraints, int @Nullable [] hint, double most, boolean early) {
            var solver = new CpSolver();
            var parameters = solver.getParameters();
            parameters.setMaxTimeInSeconds(Math.max(0.05, most));
            parameters.setNumWorkers(limits.workers());
            parameters.setRandomSeed(1);
            if (hint != null) constraints.hint(hint);
            if (early) {
                parameters.addSubsolvers("no_lp"); // proves far more of these than what it would choose itself
                parameters.setLogSearchProgress(true).setLogToStdout(false);
                solver.setLogCallback(new BoundsInLog(search));
            }
            if (!search.begin(solver)) {
                status = CpSolverStatus.UNKNOWN;
                return;
            }
            status = solver.solve(constraints.model, following(constraints, early));
            search.end();
            if (status == CpSolverStatus.MODEL_INVALID) throw new IllegalStateException(constraints.model.validate());
            seconds += solver.wallTime();
            if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) return;
            starts = Arrays.stream(constraints.starts).mapToInt(start -> (int) solver.value(start)).toArray();
            bound = (int) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        }

        private CpSolverSolutionCallback following(Constraints constraints, boolean early) {
            return new CpSolverSolutionCallback() {
                @Override
                public void onSolutionCallback() {
                    if (early) search.best((int) value(constraints.finish));
                    if (search.stopped()) stopSearch();
                }
            };
        }
    }
}
