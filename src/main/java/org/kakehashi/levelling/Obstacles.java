package org.kakehashi.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds out why jobs cannot be laid out.
final class Obstacles {
    /// Seconds for each question what would help.
    private static final double ASKING = 1;
    /// How many jobs with a last finish are asked about.
    private static final int ASKED = 30;

    private Obstacles() {}

    /// @return what can be seen without a search
    static List<Obstacle> plain(Jobs jobs, Order order) {
        if (!order.complete()) {
            var done = IntStream.of(order.sorted).boxed().toList();
            return List.of(new Obstacle.Circle(IntStream.range(0, jobs.size()).filter(i -> !done.contains(i)).boxed().toList()));
        }
        var found = new ArrayList<Obstacle>();
        var starts = order.earliest();
        for (int i : order.sorted) {
            if (starts[i] != Reach.NEVER) tooMuch(jobs, i, found);
            else if (jobs.jobs().get(i).ties().stream().allMatch(tie -> starts[tie.before()] != Reach.NEVER)) {
                found.add(new Obstacle.NoRoom(i));
            }
        }
        if (found.isEmpty()) for (int r = 0; r < jobs.resources().size(); r++) clash(jobs, r, found);
        return found;
    }

    private static void tooMuch(Jobs jobs, int i, List<Obstacle> found) {
        for (var demand : jobs.jobs().get(i).demands()) {
            if (jobs.jobs().get(i).reach().from(jobs.jobs().get(i).earliest()) == jobs.jobs().get(i).earliest()) continue;
            var free = jobs.resources().get(demand.resource()).free(jobs.slots());
            boolean anywhere = IntStream.rangeClosed(0, jobs.slots()).anyMatch(slot -> jobs.mayBegin(i, slot)
                    && IntStream.range(slot, jobs.jobs().get(i).reach().from(slot)).allMatch(t -> free[t] >= demand.amount()));
            if (!anywhere) found.add(new Obstacle.TooMuch(i, demand.resource()));
        }
    }

    private static void clash(Jobs jobs, int r, List<Obstacle> found) {
        var fixed = IntStream.range(0, jobs.size())
                .filter(i -> jobs.jobs().get(i).fixed() && jobs.jobs().get(i).takes(r) > 0).toArray();
        var free = jobs.resources().get(r).free(jobs.slots());
        for (int t = 0; t < free.length; t++) {
            int slot = t;
            var here = IntStream.of(fixed).filter(i -> jobs.jobs().get(i).present() <= slot
                    && slot < jobs.jobs().get(i).reach().from(jobs.jobs().get(i).present())).boxed().toList();
            int taken = here.stream().mapToInt(i -> jobs.jobs().get(i).takes(r)).sum();
            if (taken <= free[t]) continue;
            found.add(new Obstacle.Clash(here, r));
            return;
        }
    }

    /// @return what would have to give way, found by trying; the solver has been loaded
    static List<Obstacle> searched(Jobs jobs, Limits limits) {
        var asking = new Limits(ASKING, limits.workers(), false, false);
        var found = new ArrayList<Obstacle>();
        for (int r = 0; r < jobs.resources().size(); r++) {
            var resources = new ArrayList<>(jobs.resources());
            long all = 0;
            for (var job : jobs.jobs()) for (var demand : job.demands()) all += demand.resource() == r ? demand.amount() : 0;
            resources.set(r, new Resource((int) Math.min(Integer.MAX_VALUE / 2, all), List.of()));
            if (Solver.possible(jobs.withResources(resources), asking).orElse(false)) found.add(new Obstacle.TooLittle(r));
        }
        int asked = 0;
        for (int i = 0; i < jobs.size() && asked < ASKED; i++) {
            var job = jobs.jobs().get(i);
            if (job.fixed() || job.latest() >= jobs.slots()) continue;
            asked++;
            var others = new ArrayList<>(jobs.jobs());
            others.set(i, new Job(job.reach(), job.earliest(), Job.OPEN, job.present(), false, job.ties(), job.demands()));
            if (Solver.possible(jobs.with(others), asking).orElse(false)) found.add(new Obstacle.TooEarly(i));
        }
        return found;
    }
}
