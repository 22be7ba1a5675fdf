package org.kakehashi.levelling;

import java.util.Arrays;

/// A finish that nobody can beat, known before any search.
///
/// It is the larger of two: what follows from what waits for what alone; and, for each resource, what follows from
/// the amount of work it has to do between the jobs before and those after it.
final class EarlyEnd {
    private final Jobs jobs;
    private final Order order;
    private final int[] heads;
    private final int[] lengths;
    /// Slots that come after each job's finish at least.
    private final int[] tails;

    private EarlyEnd(Jobs jobs, Order order) {
        this.jobs = jobs;
        this.order = order;
        heads = order.earliest();
        lengths = new int[jobs.size()];
        for (int i = 0; i < jobs.size(); i++) lengths[i] = shortest(i);
        tails = tails();
    }

    /// @param order in which every job has an earliest start
    static int of(Jobs jobs, Order order) {
        var end = new EarlyEnd(jobs, order);
        int most = QuickPlan.finish(jobs, end.heads);
        for (int r = 0; r < jobs.resources().size(); r++) most = Math.max(most, end.byWork(r));
        return most;
    }

    private int shortest(int i) {
        var reach = jobs.jobs().get(i).reach();
        if (reach instanceof Reach.Plus(int slots)) return slots;
        int least = Integer.MAX_VALUE;
        for (int slot = 0; slot <= jobs.slots(); slot++) {
            if (jobs.mayBegin(i, slot)) least = Math.min(least, reach.from(slot) - slot);
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private int[] tails() {
        var after = new int[jobs.size()];
        for (int at = order.sorted.length - 1; at >= 0; at--) {
            int i = order.sorted[at];
            for (var tie : jobs.jobs().get(i).ties()) {
                if (!tie.fromFinish() || tie.toFinish() || !(tie.lag() instanceof Reach.Plus(int lag))) continue;
                after[tie.before()] = Math.max(after[tie.before()], lag + lengths[i] + after[i]);
            }
        }
        return after;
    }

    private int byWork(int r) {
        int capacity = jobs.resources().get(r).capacity();
        var users = new int[jobs.size()];
        int count = 0;
        for (int i = 0; i < jobs.size(); i++) if (jobs.jobs().get(i).takes(r) > 0 && lengths[i] > 0) users[count++] = i;
        users = Arrays.copyOf(users, count);
        var byTail = Arrays.stream(users).boxed().sorted((a, b) -> Integer.compare(tails[b], tails[a]))
                .mapToInt(Integer::intValue).toArray();
        int most = 0;
        for (int head : Arrays.stream(users).map(i -> heads[i]).distinct().toArray()) {
            long work = 0;
            for (int i : byTail) {
                if (heads[i] < head) continue;
                work += (long) lengths[i] * jobs.jobs().get(i).takes(r);
                most = Math.max(most, (int) Math.min(jobs.slots(), head + (work + capacity - 1) / capacity + tails[i]));
            }
        }
        return most;
    }
}
