package org.kakehashi.levelling;

import java.util.Arrays;

/// The order in which jobs can be taken: each after those it waits for.
final class Order {
    private final Jobs jobs;
    /// Jobs in order; shorter than all if some wait for each other.
    final int[] sorted;
    /// Numbers of the jobs that wait for each job.
    final int[][] next;
    final int[] waits;

    Order(Jobs jobs) {
        this.jobs = jobs;
        int size = jobs.size();
        waits = new int[size];
        var counts = new int[size];
        for (var job : jobs.jobs()) for (var tie : job.ties()) counts[tie.before()]++;
        next = new int[size][];
        for (int i = 0; i < size; i++) next[i] = new int[counts[i]];
        Arrays.fill(counts, 0);
        for (int i = 0; i < size; i++) {
            for (var tie : jobs.jobs().get(i).ties()) {
                next[tie.before()][counts[tie.before()]++] = i;
                waits[i]++;
            }
        }
        sorted = sort();
    }

    private int[] sort() {
        int size = jobs.size();
        var left = waits.clone();
        var order = new int[size];
        int ready = 0;
        for (int i = 0; i < size; i++) if (left[i] == 0) order[ready++] = i;
        for (int done = 0; done < ready; done++) {
            for (int after : next[order[done]]) if (--left[after] == 0) order[ready++] = after;
        }
        return Arrays.copyOf(order, ready);
    }

    boolean complete() {
        return sorted.length == jobs.size();
    }

    /// @return each job's earliest start as if there were enough of everything; [Reach#NEVER] where there is none
    int[] earliest() {
        var starts = new int[jobs.size()];
        Arrays.fill(starts, Reach.NEVER);
        for (int i : sorted) starts[i] = earliest(i, starts);
        return starts;
    }

    private int earliest(int i, int[] starts) {
        var job = jobs.jobs().get(i);
        for (var tie : job.ties()) if (starts[tie.before()] == Reach.NEVER) return Reach.NEVER;
        int first = job.fixed() ? job.present() : first(i, starts);
        int finish = toFinish(i, starts);
        for (int slot = first; slot <= jobs.slots(); slot++) {
            if (jobs.mayBegin(i, slot) && job.reach().from(slot) >= finish) return slot;
            if (job.fixed()) break;
        }
        return Reach.NEVER;
    }

    /// @return the slot a job may begin in at the earliest, given the starts of those before it
    int first(int i, int[] starts) {
        int first = jobs.jobs().get(i).earliest();
        for (var tie : jobs.jobs().get(i).ties()) if (!tie.toFinish()) first = Math.max(first, reached(tie, starts));
        return first;
    }

    /// @return the slot a job may be finished at at the earliest, given the starts of those before it
    int toFinish(int i, int[] starts) {
        int finish = 0;
        for (var tie : jobs.jobs().get(i).ties()) if (tie.toFinish()) finish = Math.max(finish, reached(tie, starts));
        return finish;
    }

    private int reached(Job.Tie tie, int[] starts) {
        int at = starts[tie.before()];
        int reached = tie.lag().from(tie.fromFinish() ? jobs.jobs().get(tie.before()).reach().from(at) : at);
        return reached == Reach.NEVER && tie.lag() instanceof Reach.Table ? jobs.slots() + 1 : reached;
    }

    /// @return slots from each job's start to the end of all that waits for it, about
    int[] tails() {
        var tails = new int[jobs.size()];
        for (int at = sorted.length - 1; at >= 0; at--) {
            int i = sorted[at], most = 0;
            for (int after : next[i]) most = Math.max(most, tails[after]);
            tails[i] = most + length(i);
        }
        return tails;
    }

    private int length(int i) {
        var job = jobs.jobs().get(i);
        for (int slot = job.fixed() ? job.present() : job.earliest(); slot < jobs.slots(); slot++) {
            int finish = job.reach().from(slot);
            if (finish != Reach.NEVER) return finish - slot;
        }
        return 0;
    }
}
