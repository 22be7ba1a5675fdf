package org.kakehashi.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// Steps at random, each after up to three of the two hundred before it; the same as a plan of ours and as one of MPXJ.
///
/// @param days   of work each step takes
/// @param before numbers of the steps that each waits for
/// @param lags   days of work between them
record Network(List<Integer> days, List<List<Integer>> before, List<List<Integer>> lags) {
    static final LocalDate START = LocalDate.of(2027, 4, 5);
    private static final int NEAR = 200;

    static Network of(int size, long seed) {
        var random = new SplittableRandom(seed);
        var days = new ArrayList<Integer>();
        var before = new ArrayList<List<Integer>>();
        var lags = new ArrayList<List<Integer>>();
        for (int i = 0; i < size; i++) {
            days.add(random.nextInt(1, 15));
            var own = new ArrayList<Integer>();
            var waits = new ArrayList<Integer>();
            for (int k = i == 0 ? 0 : random.nextInt(4); k > 0; k--) {
                int one = random.nextInt(Math.max(0, i - NEAR), i);
                if (own.contains(one)) continue;
                own.add(one);
                waits.add(random.nextInt(5) == 0 ? random.nextInt(1, 6) : 0);
            }
            before.add(own);
            lags.add(waits);
        }
        return new Network(days, before, lags);
    }

    Plan plan() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < days.size(); i++) {
            var step = Step.of("s" + i, Names.same("Step " + i), Stage.EXCHANGE, new Work.Task(), Span.working(days.get(i)));
            for (int k = 0; k < before.get(i).size(); k++) step = step.after("s" + before.get(i).get(k), lags.get(i).get(k));
            steps.add(step);
        }
        return Plan.empty("JPY", START).with(steps);
    }

    ProjectFile file() {
        var file = new ProjectFile();
        var calendar = file.addDefaultBaseCalendar();
        file.setDefaultCalendar(calendar);
        file.getProjectProperties().setStartDate(START.atTime(LocalTime.of(8, 0)));
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < days.size(); i++) {
            var task = file.addTask();
            task.setName("Step " + i);
            last(task, days.get(i));
            for (int k = 0; k < before.get(i).size(); k++) {
                task.addPredecessor(new Relation.Builder().predecessorTask(tasks.get(before.get(i).get(k)))
                        .type(RelationType.FINISH_START).lag(Duration.getInstance(lags.get(i).get(k), TimeUnit.DAYS)));
            }
            tasks.add(task);
        }
        return file;
    }

    /// Gives a task of MPXJ, of which nothing is done, its duration.
    static void last(Task task, int days) {
        var duration = Duration.getInstance(days, TimeUnit.DAYS);
        task.setDuration(duration);
        task.setRemainingDuration(duration);
        task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
        task.setPercentageComplete(0);
    }
}
