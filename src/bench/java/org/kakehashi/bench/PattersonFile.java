package org.kakehashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.kakehashi.levelling.Job;
import org.kakehashi.levelling.Jobs;
import org.kakehashi.levelling.Reach;
import org.kakehashi.levelling.Resource;

/// A project with scarce resources in Patterson's format: sizes, capacities, then for each activity its duration, its
/// demands and its successors, numbered from 1.
final class PattersonFile {
    private PattersonFile() {}

    static Jobs read(Path file) throws IOException {
        var numbers = new StringTokenizer(Files.readString(file));
        int size = next(numbers), kinds = next(numbers);
        var resources = new ArrayList<Resource>();
        for (int r = 0; r < kinds; r++) resources.add(new Resource(next(numbers), List.of()));
        var lengths = new int[size];
        var demands = new ArrayList<List<Job.Demand>>();
        var ties = new ArrayList<List<Job.Tie>>();
        for (int i = 0; i < size; i++) ties.add(new ArrayList<>());
        int slots = 0;
        for (int i = 0; i < size; i++) {
            lengths[i] = next(numbers);
            slots += lengths[i];
            var own = new ArrayList<Job.Demand>();
            for (int r = 0; r < kinds; r++) {
                int amount = next(numbers);
                if (amount > 0) own.add(new Job.Demand(r, amount));
            }
            demands.add(own);
            for (int k = next(numbers); k > 0; k--) ties.get(next(numbers) - 1).add(Job.Tie.after(i));
        }
        var jobs = new ArrayList<Job>();
        for (int i = 0; i < size; i++) {
            jobs.add(new Job(Reach.plus(lengths[i]), 0, Job.OPEN, 0, false, ties.get(i), demands.get(i)));
        }
        return new Jobs(jobs, resources, slots);
    }

    private static int next(StringTokenizer numbers) {
        return Integer.parseInt(numbers.nextToken());
    }
}
