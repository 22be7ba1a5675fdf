package org.kakehashi.levelling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// A quick plan: the most urgent job that can be taken next begins at the first slot at which there is enough for it.
final class SerialPlan {
    private final Jobs jobs;
    private final Order order;
    private final int[][] whole;

    SerialPlan(Jobs jobs, Order order) {
        this.jobs = jobs;
        this.order = order;
        whole = jobs.resources().stream().map(resource -> resource.free(jobs.slots())).toArray(int[][]::new);
    }

    /// @param urgency the smaller, the sooner
    /// @return the starts; empty if some job finds no place this way
    Optional<int[]> of(double[] urgency) {
        var free = new int[whole.length][];
        for (int r = 0; r < whole.length; r++) free[r] = whole[r].clone();
        var starts = new int[jobs.size()];
        Arrays.fill(starts, Reach.NEVER);
        for (int i = 0; i < jobs.size(); i++) {
            var job = jobs.jobs().get(i);
            if (!job.fixed()) continue;
            if (!fits(job, job.present(), free)) return Optional.empty();
            starts[i] = job.present();
            take(job, starts[i], free);
        }
        var waits = order.waits.clone();
        var ready = new PriorityQueue<Integer>(Comparator.comparingDouble((Integer i) -> urgency[i]).thenComparing(i -> i));
        for (int i = 0; i < jobs.size(); i++) if (waits[i] == 0) ready.add(i);
        int done = 0;
        for (var i = ready.poll(); i != null; i = ready.poll(), done++) {
            if (!place(i, starts, free)) return Optional.empty();
            for (int after : order.next[i]) if (--waits[after] == 0) ready.add(after);
        }
        return done == jobs.size() ? Optional.of(starts) : Optional.empty();
    }

    private boolean place(int i, int[] starts, int[][] free) {
        var job = jobs.jobs().get(i);
        int finish = order.toFinish(i, starts), slot = order.first(i, starts);
        if (job.fixed()) return slot <= starts[i] && finish <= job.reach().from(starts[i]);
        while (slot <= jobs.slots()) {
            if (!jobs.mayBegin(i, slot) || job.reach().from(slot) < finish) {
                slot++;
                continue;
            }
            int blocked = blocked(job, slot, free);
            if (blocked < 0) {
                starts[i] = slot;
                take(job, slot, free);
                return true;
            }
            slot = blocked + 1;
        }
        return false;
    }

    private boolean fits(Job job, int slot, int[][] free) {
        int finish = job.reach().from(slot);
        return finish != Reach.NEVER && finish <= jobs.slots() && blocked(job, slot, free) < 0;
    }

    /// @return the last slot of those a job would lie in at which there is not enough for it, −1 if there is none
    private static int blocked(Job job, int start, int[][] free) {
        int finish = job.reach().from(start), last = -1;
        for (var demand : job.demands()) {
            var left = free[demand.resource()];
            for (int t = finish - 1; t >= start && t > last; t--) if (left[t] < demand.amount()) last = t;
        }
        return last;
    }

    private static void take(Job job, int start, int[][] free) {
        int finish = job.reach().from(start);
        for (var demand : job.demands()) {
            for (int t = start; t < finish; t++) free[demand.resource()][t] -= demand.amount();
        }
    }
}
