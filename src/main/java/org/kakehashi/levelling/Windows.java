package org.kakehashi.levelling;

import java.util.List;

/// Turns what must come before jobs that stay into last finishes.
final class Windows {
    private Windows() {}

    /// Lets what job `i` waits for end in time for it, as far as it does so far; the job itself waits for nothing then.
    ///
    /// @param jobs  are changed; `i` stays where it is
    /// @param ties  what the job waits for
    static void bind(List<Job> jobs, int i, List<Job.Tie> ties, int slots) {
        var job = jobs.get(i);
        for (var tie : ties) {
            var before = jobs.get(tie.before());
            if (before.fixed()) continue;
            int to = tie.toFinish() ? job.reach().from(job.present()) : job.present();
            int latest = latest(before, tie, to, slots);
            if (latest < before.latest()) jobs.set(tie.before(), with(before, latest));
        }
        jobs.set(i, new Job(job.reach(), job.earliest(), job.latest(), job.present(), true, List.of(), job.demands()));
    }

    /// @return the last finish from which the tie leads to `to` or before; [Job#OPEN] if it does not even so far
    private static int latest(Job before, Job.Tie tie, int to, int slots) {
        int start = before.present(), finish = before.reach().from(start);
        if (finish == Reach.NEVER || !leads(tie, tie.fromFinish() ? finish : start, to)) return Job.OPEN;
        if (tie.fromFinish()) {
            int latest = finish;
            while (latest < slots && leads(tie, latest + 1, to)) latest++;
            return latest;
        }
        int latest = start;
        for (int slot = start + 1; slot <= slots && leads(tie, slot, to); slot++) {
            if (before.reach().from(slot) != Reach.NEVER) latest = slot;
        }
        return before.reach().from(latest);
    }

    private static boolean leads(Job.Tie tie, int from, int to) {
        int reached = tie.lag().from(from);
        return reached != Reach.NEVER && reached <= to;
    }

    private static Job with(Job job, int latest) {
        return new Job(job.reach(), job.earliest(), latest, job.present(), false, job.ties(), job.demands());
    }
}
