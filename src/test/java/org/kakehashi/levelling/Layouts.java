package org.kakehashi.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Jobs for the tests, and a check of answers that shares no code with the solver.
final class Layouts {
    private Layouts() {}

    /// @return what is wrong with these starts; empty if nothing is
    static List<String> faults(Jobs jobs, List<Integer> starts) {
        var faults = new ArrayList<String>();
        for (int i = 0; i < jobs.jobs().size(); i++) {
            var job = jobs.jobs().get(i);
            int start = starts.get(i), finish = job.reach().from(start);
            if (finish < start) faults.add(i + " cannot begin at " + start);
            if (job.fixed() && start != job.present()) faults.add(i + " is fixed");
            if (!job.fixed() && start < job.earliest()) faults.add(i + " begins before its window");
            if (finish > jobs.slots() || (!job.fixed() && finish > job.latest())) faults.add(i + " ends after its window");
            for (var tie : job.ties()) {
                int from = starts.get(tie.before());
                if (tie.fromFinish()) from = jobs.jobs().get(tie.before()).reach().from(from);
                if ((tie.toFinish() ? finish : start) < tie.lag().from(from)) faults.add(i + " before " + tie.before());
            }
        }
        for (int r = 0; r < jobs.resources().size(); r++) {
            for (int t = 0; t < jobs.slots(); t++) {
                long used = 0;
                for (var taken : jobs.resources().get(r).taken()) {
                    if (taken.from() <= t && t < taken.to()) used += taken.amount();
                }
                used = Math.min(used, jobs.resources().get(r).capacity());
                for (int i = 0; i < jobs.jobs().size(); i++) {
                    var job = jobs.jobs().get(i);
                    if (t < starts.get(i) || job.reach().from(starts.get(i)) <= t) continue;
                    for (var demand : job.demands()) if (demand.resource() == r) used += demand.amount();
                }
                if (used > jobs.resources().get(r).capacity()) faults.add("too much of " + r + " at " + t);
            }
        }
        return faults;
    }

    /// @return the earliest finish there is, by trying everything; 0 if there is none
    static int best(Jobs jobs) {
        return best(jobs, new ArrayList<>(), jobs.slots() + 1);
    }

    private static int best(Jobs jobs, List<Integer> starts, int least) {
        if (starts.size() == jobs.jobs().size()) {
            if (!faults(jobs, starts).isEmpty()) return least;
            int finish = 0;
            for (int i = 0; i < starts.size(); i++) finish = Math.max(finish, jobs.jobs().get(i).reach().from(starts.get(i)));
            return Math.min(least, finish);
        }
        var job = jobs.jobs().get(starts.size());
        int found = least;
        for (int slot = 0; slot < Math.min(found, jobs.slots()); slot++) {
            int finish = job.reach().from(slot);
            if (finish < slot || finish >= found || finish > jobs.slots() || (job.fixed() && slot != job.present())) continue;
            starts.add(slot);
            found = best(jobs, starts, found);
            starts.removeLast();
        }
        return found;
    }

    /// Few jobs of all sorts in few slots: days off, windows, waits of all kinds, what is taken, what is fixed.
    static Jobs small(long seed) {
        return random(new SplittableRandom(seed), 4, 11, 4);
    }

    static Jobs large(long seed) {
        return random(new SplittableRandom(seed), 40, 400, 9);
    }

    /// Jobs without windows that wait for finishes only and work every day, as in published instances.
    static Jobs plain(long seed) {
        var random = new SplittableRandom(seed);
        var jobs = new ArrayList<Job>();
        int slots = 0;
        for (int i = 0; i < 30; i++) {
            int length = random.nextInt(1, 11);
            slots += length;
            var ties = new ArrayList<Job.Tie>();
            for (int k = random.nextInt(3); k > 0 && i > 0; k--) ties.add(Job.Tie.after(random.nextInt(Math.max(0, i - 8), i)));
            var demands = new ArrayList<Job.Demand>();
            for (int r = 0; r < 3; r++) if (random.nextInt(3) > 0) demands.add(new Job.Demand(r, random.nextInt(1, 9)));
            jobs.add(Job.of(length, ties, demands));
        }
        return new Jobs(jobs, List.of(new Resource(12, List.of()), new Resource(10, List.of()), new Resource(11, List.of())), slots);
    }

    private static Jobs random(SplittableRandom random, int most, int slots, int longest) {
        int size = random.nextInt(2, most + 1), kinds = random.nextInt(1, 4);
        var resources = new ArrayList<Resource>();
        for (int r = 0; r < kinds; r++) {
            var taken = new ArrayList<Resource.Taken>();
            if (random.nextInt(3) == 0) {
                int from = random.nextInt(slots / 2);
                taken.add(new Resource.Taken(from, from + random.nextInt(1, 4), random.nextInt(1, 5)));
            }
            resources.add(new Resource(random.nextInt(3, 7), taken));
        }
        var jobs = new ArrayList<Job>();
        for (int i = 0; i < size; i++) {
            int length = random.nextInt(longest);
            var reach = random.nextInt(3) == 0 ? week(slots, Math.max(1, length), random.nextInt(7)) : Reach.plus(length);
            var ties = new ArrayList<Job.Tie>();
            for (int k = random.nextInt(3); k > 0 && i > 0; k--) {
                ties.add(new Job.Tie(random.nextInt(i), random.nextInt(4) > 0, random.nextInt(5) == 0,
                        Reach.plus(random.nextInt(5) == 0 ? random.nextInt(-1, 2) : 0)));
            }
            var demands = new ArrayList<Job.Demand>();
            for (int r = 0; r < kinds; r++) if (random.nextInt(2) == 0) demands.add(new Job.Demand(r, random.nextInt(1, 4)));
            boolean fixed = random.nextInt(8) == 0 && reach instanceof Reach.Plus;
            int present = random.nextInt(slots / 3);
            jobs.add(new Job(reach, random.nextInt(4) == 0 ? random.nextInt(3) : 0,
                    random.nextInt(6) == 0 ? random.nextInt(slots / 2, slots) : Job.OPEN, present, fixed, ties, demands));
        }
        return new Jobs(jobs, resources, slots);
    }

    /// @return work of that many slots in weeks of seven slots, the last two of which are off
    static Reach week(int slots, int length, int first) {
        var to = new int[slots + 1];
        for (int from = 0; from <= slots; from++) {
            int left = length, at = from;
            while (left > 0) if ((at++ + first) % 7 < 5) left--;
            to[from] = (from + first) % 7 < 5 && at <= slots ? at : Reach.NEVER;
        }
        return Reach.table(to);
    }
}
