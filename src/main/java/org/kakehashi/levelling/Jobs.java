package org.kakehashi.levelling;

import java.util.List;
import org.kakehashi.base.Require;

/// What is to be laid out.
///
/// @param slots how many slots there are; everything is finished within them
public record Jobs(List<Job> jobs, List<Resource> resources, int slots) {
    public Jobs {
        jobs = List.copyOf(jobs);
        resources = List.copyOf(resources);
        Require.that(slots >= 0, "slots", slots);
        for (var job : jobs) {
            for (var tie : job.ties()) Require.that(tie.before() < jobs.size(), "before", tie.before());
            for (var demand : job.demands()) {
                Require.that(demand.resource() < resources.size(), "resource", demand.resource());
            }
        }
    }

    int size() {
        return jobs.size();
    }

    /// @return the last slot a job may be finished at
    int latest(int job) {
        return Math.min(slots, jobs.get(job).latest());
    }

    /// @return whether a job may begin in that slot, by its own hours and window alone
    boolean mayBegin(int job, int slot) {
        var one = jobs.get(job);
        if (one.fixed()) return slot == one.present();
        int finish = one.reach().from(slot);
        return slot >= one.earliest() && finish != Reach.NEVER && finish <= latest(job);
    }

    Jobs with(List<Job> others) {
        return new Jobs(others, resources, slots);
    }

    Jobs withResources(List<Resource> others) {
        return new Jobs(jobs, others, slots);
    }
}
