package org.kakehashi.levelling;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Jobs in the solver's language.
final class Constraints {
    final CpModel model = new CpModel();
    final IntVar[] starts;
    final IntVar finish;
    private final Jobs jobs;
    private final int slots;
    private final LinearArgument[] finishes;
    private final IntervalVar[] intervals;
    private final @Nullable IntVar[] longest;
    private final @Nullable BoolVar[] moved;
    private final @Nullable IntVar[] shift;

    /// @param slots nothing is finished after it
    Constraints(Jobs jobs, int slots) {
        this.jobs = jobs;
        this.slots = Math.min(slots, jobs.slots());
        int size = jobs.size();
        starts = new IntVar[size];
        finishes = new LinearArgument[size];
        intervals = new IntervalVar[size];
        longest = new IntVar[size];
        moved = new BoolVar[size];
        shift = new IntVar[size];
        finish = model.newIntVar(0, this.slots, "finish");
        for (int i = 0; i < size; i++) place(i);
        for (int i = 0; i < size; i++) {
            for (var tie : jobs.jobs().get(i).ties()) tie(i, tie);
            model.addLessOrEqual(finishes[i], finish);
        }
        for (int r = 0; r < jobs.resources().size(); r++) share(r);
    }

    private void place(int i) {
        var job = jobs.jobs().get(i);
        var slotsToBegin = IntStream.rangeClosed(0, slots)
                .filter(slot -> jobs.mayBegin(i, slot) && job.reach().from(slot) <= slots).asLongStream().toArray();
        if (slotsToBegin.length == 0) throw new IllegalArgumentException("job " + i + " cannot begin anywhere");
        var start = model.newIntVarFromDomain(Domain.fromValues(slotsToBegin), "s" + i);
        starts[i] = start;
        switch (job.reach()) {
            case Reach.Plus(int length) -> {
                finishes[i] = LinearExpr.affine(start, 1, length);
                intervals[i] = model.newFixedSizeIntervalVar(start, length, "i" + i);
            }
            case Reach.Table table -> {
                var ends = Arrays.stream(slotsToBegin).map(slot -> table.from((int) slot)).toArray();
                var lengths = IntStream.range(0, ends.length).mapToLong(k -> ends[k] - slotsToBegin[k]).toArray();
                var end = model.newIntVarFromDomain(Domain.fromValues(ends), "e" + i);
                var length = model.newIntVarFromDomain(Domain.fromValues(lengths), "l" + i);
                reach(start, table, end);
                longest[i] = length;
                finishes[i] = end;
                intervals[i] = model.newIntervalVar(start, length, end, "i" + i);
            }
        }
    }

    /// Ties `to` to what a table reaches from `from`.
    private void reach(LinearArgument from, Reach table, IntVar to) {
        var values = IntStream.rangeClosed(0, slots).mapToLong(table::from).toArray();
        model.addElement(from, values, to);
    }

    private void tie(int i, Job.Tie tie) {
        var from = tie.fromFinish() ? finishes[tie.before()] : starts[tie.before()];
        var to = tie.toFinish() ? finishes[i] : starts[i];
        switch (tie.lag()) {
            case Reach.Plus(int lag) -> model.addGreaterOrEqual(to, LinearExpr.newBuilder().add(from).add(lag).build());
            case Reach.Table table -> {
                var reached = model.newIntVar(0, slots, "");
                reach(from, table, reached);
                model.addGreaterOrEqual(to, reached);
            }
        }
    }

    private void share(int r) {
        var resource = jobs.resources().get(r);
        var sharing = IntStream.range(0, jobs.size()).filter(i -> jobs.jobs().get(i).takes(r) > 0).toArray();
        if (sharing.length == 0) return;
        var together = model.addCumulative(resource.capacity());
        for (int i : sharing) together.addDemand(intervals[i], jobs.jobs().get(i).takes(r));
        var free = resource.free(slots);
        for (int from = 0; from < slots;) {
            int to = from + 1;
            while (to < slots && free[to] == free[from]) to++;
            int used = resource.capacity() - free[from];
            if (used > 0) together.addDemand(model.newFixedInterval(from, to - from, ""), used);
            from = to;
        }
    }

    /// Lets the search set out from these starts.
    void hint(int[] from) {
        model.clearHints();
        model.addHint(finish, QuickPlan.finish(jobs, from));
        for (int i = 0; i < from.length; i++) {
            model.addHint(starts[i], from[i]);
            int reached = jobs.jobs().get(i).reach().from(from[i]);
            if (finishes[i] instanceof IntVar own) model.addHint(own, reached);
            var length = longest[i];
            if (length != null) model.addHint(length, reached - from[i]);
            int present = jobs.jobs().get(i).present();
            var moves = moved[i];
            if (moves != null) model.addHint((Literal) moves, from[i] != present);
            var shifts = shift[i];
            if (shifts != null) model.addHint(shifts, Math.abs(from[i] - present));
        }
    }

    /// Asks for an early finish.
    void earlyFinish(int bound) {
        model.addGreaterOrEqual(finish, bound);
        model.minimize(finish);
    }

    /// From now on the finish stays as early as it is, and few jobs are to move.
    void fewMoves(int latestFinish) {
        model.addLessOrEqual(finish, latestFinish);
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.jobs().get(i).fixed()) continue;
            var moves = model.newBoolVar("m" + i);
            model.addEquality(starts[i], jobs.jobs().get(i).present()).onlyEnforceIf(moves.not());
            moved[i] = moves;
        }
        model.minimize(sum(moved));
    }

    /// From now on no more jobs move, and they are to move by little.
    void shortMoves(int mostMoves) {
        model.addLessOrEqual(sum(moved), mostMoves);
        for (int i = 0; i < jobs.size(); i++) {
            int present = jobs.jobs().get(i).present();
            if (moved[i] == null) continue;
            var by = model.newIntVar(0, slots, "d" + i);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(by).addTerm(starts[i], -1).build(), -present);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(by).add(starts[i]).build(), present);
            shift[i] = by;
        }
        model.minimize(sum(shift));
    }

    private static LinearArgument sum(@Nullable IntVar[] of) {
        return LinearExpr.sum(Arrays.stream(of).filter(Objects::nonNull).toArray(LinearArgument[]::new));
    }
}
