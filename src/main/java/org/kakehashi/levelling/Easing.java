package org.kakehashi.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kakehashi.base.Names;

/// Lets stay what cannot be moved to where it would have to lie, so that the rest can be laid out.
final class Easing {
    private final PlanJobs plan;
    private final Jobs before;
    private final List<Job> jobs;
    private final List<Resource> resources;
    private final List<Names> said;

    /// @param said takes what cannot be, for people, where overbookings that are left do not tell
    Easing(PlanJobs plan, Jobs jobs, List<Names> said) {
        this.plan = plan;
        this.before = jobs;
        this.jobs = new ArrayList<>(jobs.jobs());
        this.resources = new ArrayList<>(jobs.resources());
        this.said = said;
    }

    /// @param crowded steps that are wanted together with others
    /// @return the same jobs if nothing is left to be eased
    Jobs after(List<Obstacle> obstacles, Set<String> crowded) {
        for (var obstacle : obstacles) {
            switch (obstacle) {
                case Obstacle.TooMuch(int job, int resource) -> {
                    if (plan.people(resource).size() == 1) {
                        stay(job);
                        continue;
                    }
                    jobs.set(job, PlanJobs.without(jobs.get(job), resource));
                    said.add(Reasons.tooFew(plan.steps.get(job)));
                }
                case Obstacle.NoRoom(int job) -> stay(job);
                case Obstacle.Clash(var those, int resource) ->
                        those.forEach(job -> jobs.set(job, PlanJobs.without(jobs.get(job), resource)));
                case Obstacle.Circle(var those) -> those.forEach(job -> jobs.set(job, PlanJobs.with(jobs.get(job),
                        jobs.get(job).ties().stream().filter(tie -> !those.contains(tie.before())).toList())));
                case Obstacle.TooEarly(int job) -> stay(job);
                case Obstacle.TooLittle _ -> { }
            }
        }
        if (obstacles.isEmpty()) {
            int narrow = narrowest(crowded);
            if (narrow >= 0) stay(narrow);
        }
        return new Jobs(jobs, resources, before.slots());
    }

    /// @return the job with the least room to its last finish, of those that are in the way of others if there is one;
    ///         −1 if no job has a last finish
    private int narrowest(Set<String> crowded) {
        int found = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < jobs.size(); i++) {
            var job = jobs.get(i);
            if (job.fixed() || job.latest() == Job.OPEN) continue;
            long room = (long) job.latest() - job.reach().from(job.present());
            if (!crowded.contains(plan.steps.get(i).id())) room += Integer.MAX_VALUE;
            if (room >= least) continue;
            least = room;
            found = i;
        }
        return found;
    }

    /// Fixes a job where it lies; others go round it.
    private void stay(int i) {
        var job = jobs.get(i);
        int finish = Math.max(job.present(), job.reach().from(job.present()));
        for (var demand : job.demands()) {
            var resource = resources.get(demand.resource());
            var taken = new ArrayList<>(resource.taken());
            taken.add(new Resource.Taken(job.present(), finish, demand.amount()));
            resources.set(demand.resource(), new Resource(resource.capacity(), taken));
        }
        jobs.set(i, new Job(Reach.plus(finish - job.present()), 0, Job.OPEN, job.present(), true, List.of(), List.of()));
        Windows.bind(jobs, i, job.ties(), before.slots());
    }
}
