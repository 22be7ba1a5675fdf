package org.kakehashi.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The best of many quick plans, where the solver sets out from.
///
/// The first is in the present order, the next takes first what most waits for, the others stray from that by chance,
/// always the same. Where time can be read backwards, each is also laid out from its end and back again.
final class QuickPlan {
    private static final int EFFORT = 40_000;
    private static final int MOST = 600;
    private static final double STRAY = 0.6;
    /// Plans that are bred, by the square of the number of jobs.
    private static final int BRED = 15;
    private static final long MOST_BRED = 400_000;
    private final Jobs jobs;
    private final SerialPlan forward;
    private final @Nullable SerialPlan backward;
    private final int[] tails;
    private final int enough;
    private int @Nullable [] best;
    private int finish = Integer.MAX_VALUE;

    /// @param enough a finish that cannot be bettered
    private QuickPlan(Jobs jobs, Order order, int enough) {
        this.jobs = jobs;
        this.enough = enough;
        forward = new SerialPlan(jobs, order);
        tails = order.tails();
        backward = mirrored(jobs).map(mirror -> new SerialPlan(mirror, new Order(mirror))).orElse(null);
    }

    /// @param goOn whether there is time for more
    static Optional<int[]> of(Jobs jobs, Order order, int enough, BooleanSupplier goOn) {
        var plan = new QuickPlan(jobs, order, enough);
        plan.search();
        var best = plan.best;
        if (best != null && plan.backward != null && plan.finish > enough) {
            int children = (int) Math.min(MOST_BRED, (long) BRED * jobs.size() * jobs.size());
            best = new BredPlans(jobs, order).breed(best, enough, children, goOn);
        }
        return Optional.ofNullable(best);
    }

    private void search() {
        int size = jobs.size();
        var urgency = new double[size];
        for (int i = 0; i < size; i++) urgency[i] = jobs.jobs().get(i).present();
        attempt(urgency);
        int rounds = Math.clamp(EFFORT / Math.max(1, size), 2, MOST);
        var random = new SplittableRandom(1);
        for (int round = 0; round < rounds && finish > enough; round++) {
            double stray = round == 0 ? 0 : STRAY;
            for (int i = 0; i < size; i++) urgency[i] = -tails[i] * (1 + stray * (random.nextDouble() - 0.5));
            attempt(urgency);
        }
    }

    private void attempt(double[] urgency) {
        var starts = forward.of(urgency).orElse(null);
        if (starts == null) return;
        keep(starts);
        if (backward == null) return;
        var late = backward.of(negative(finishes(starts))).orElse(null);
        if (late == null) return;
        forward.of(negative(finishes(late))).ifPresent(this::keep);
    }

    private void keep(int[] starts) {
        int end = finish(jobs, starts);
        if (end >= finish) return;
        finish = end;
        best = starts;
    }

    private int[] finishes(int[] starts) {
        var finishes = new int[starts.length];
        for (int i = 0; i < starts.length; i++) finishes[i] = jobs.jobs().get(i).reach().from(starts[i]);
        return finishes;
    }

    private static double[] negative(int[] values) {
        var turned = new double[values.length];
        for (int i = 0; i < values.length; i++) turned[i] = -values[i];
        return turned;
    }

    static int finish(Jobs jobs, int[] starts) {
        int end = 0;
        for (int i = 0; i < starts.length; i++) end = Math.max(end, jobs.jobs().get(i).reach().from(starts[i]));
        return end;
    }

    /// @return the same with time running backwards; empty if days differ or something is bound to a moment
    private static Optional<Jobs> mirrored(Jobs jobs) {
        if (jobs.resources().stream().anyMatch(resource -> !resource.taken().isEmpty())) return Optional.empty();
        var ties = new ArrayList<List<Job.Tie>>();
        for (int i = 0; i < jobs.size(); i++) ties.add(new ArrayList<>());
        for (int i = 0; i < jobs.size(); i++) {
            var job = jobs.jobs().get(i);
            if (job.fixed() || job.earliest() > 0 || job.latest() != Job.OPEN) return Optional.empty();
            if (!(job.reach() instanceof Reach.Plus)) return Optional.empty();
            for (var tie : job.ties()) {
                if (!tie.lag().equals(Reach.plus(0)) || !tie.fromFinish() || tie.toFinish()) return Optional.empty();
                ties.get(tie.before()).add(new Job.Tie(i, true, false, tie.lag()));
            }
        }
        var turned = new ArrayList<Job>();
        for (int i = 0; i < jobs.size(); i++) {
            var job = jobs.jobs().get(i);
            turned.add(new Job(job.reach(), 0, Job.OPEN, 0, false, ties.get(i), job.demands()));
        }
        return Optional.of(jobs.with(turned));
    }
}
