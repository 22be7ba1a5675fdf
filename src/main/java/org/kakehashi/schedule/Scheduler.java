package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;

/// Lays the steps of a plan out in time: a forward and a backward pass over its links, without recursion.
///
/// Moments are midnights as in [Spans]; `OPEN` stands for no limit.
public final class Scheduler {
    private static final long OPEN = Long.MIN_VALUE;
    private static final int NOBODY = -1;

    private final Network net;
    private final Spans[] spans;
    /// First day of a step, and the last, inclusive; for groups of what lies in them.
    private final long[] start;
    private final long[] finish;
    private final long[] lateStart;
    private final long[] lateFinish;
    private final int[] totalSlack;
    private final int[] freeSlack;
    private final int[] driver;
    private final List<Finding> findings = new ArrayList<>();

    private Scheduler(Plan plan) {
        net = new Network(plan.steps());
        spans = plan.steps().stream().map(Spans::of).toArray(Spans[]::new);
        start = new long[net.size];
        finish = new long[net.size];
        lateStart = new long[net.size];
        lateFinish = new long[net.size];
        totalSlack = new int[net.size];
        freeSlack = new int[net.size];
        driver = new int[net.size];
    }

    /// @return the dates of all steps, and what stands in the way
    public static Schedule schedule(Plan plan) {
        var scheduler = new Scheduler(plan);
        for (var circle : scheduler.net.circles) scheduler.findings.add(Said.circle(plan.steps(), circle));
        scheduler.forward();
        scheduler.backward();
        scheduler.rollUp();
        return scheduler.result();
    }

    private void forward() {
        var ready = new long[2 * net.size];
        var by = new int[2 * net.size];
        Arrays.fill(ready, OPEN);
        Arrays.fill(by, NOBODY);
        for (int point : net.order) {
            if (!net.isEnd(point) && !net.group[point]) place(point, ready[point], by[point]);
            long moment = net.isEnd(point) || net.group[point] ? ready[point] : finish[point] + 1;
            if (moment == OPEN) continue;
            for (int e = net.first[point]; e < net.first[point + 1]; e++) {
                int to = net.target[e];
                boolean belongs = net.link[e] == Network.BELONGING;
                long reached = belongs ? moment : Spans.after(moment, net.lag[e]);
                if (reached <= ready[to]) continue;
                ready[to] = reached;
                by[to] = belongs ? by[point] : net.link[e];
            }
        }
        for (int i = 0; i < net.size; i++) if (net.group[i]) driver[i] = by[i];
    }

    private void place(int i, long ready, int by) {
        var step = net.steps.get(i);
        long own = step.start().toEpochDay();
        long linked = ready == OPEN ? OPEN : spans[i].startFrom(ready);
        if (step.pinned()) {
            start[i] = own;
            driver[i] = NOBODY;
            if (linked != OPEN && own < linked) findings.add(Said.pinned(step, net.steps.get(by), linked));
        } else {
            long alone = spans[i].startOn(own);
            start[i] = Math.max(alone, linked);
            driver[i] = linked >= alone ? by : NOBODY;
        }
        finish[i] = spans[i].finish(start[i]);
    }

    /// Late dates bound by the end of the plan, and free slack bound by the early dates of what comes next.
    private void backward() {
        long end = OPEN;
        for (int i = 0; i < net.size; i++) if (!net.group[i]) end = Math.max(end, finish[i] + 1);
        var late = new long[2 * net.size];
        var free = new long[2 * net.size];
        for (int at = net.order.length - 1; at >= 0; at--) {
            int point = net.order[at];
            late[point] = end;
            free[point] = end;
            for (int e = net.first[point]; e < net.first[point + 1]; e++) {
                int to = net.target[e];
                int lag = net.lag[e];
                late[point] = Math.min(late[point], Spans.before(late[to], lag));
                free[point] = Math.min(free[point], Spans.before(free[to], lag));
            }
            if (net.isEnd(point) || net.group[point]) continue;
            lateStart[point] = spans[point].startBy(late[point]);
            lateFinish[point] = spans[point].finish(lateStart[point]);
            totalSlack[point] = weekdays(start[point], lateStart[point]);
            freeSlack[point] = weekdays(start[point], spans[point].startBy(free[point]));
            // from here on: the last moment at which those before it are to have finished
            free[point] = spans[point].momentFor(start[point]);
            late[point] = net.steps.get(point).pinned() ? free[point] : spans[point].momentFor(lateStart[point]);
        }
    }

    /// @return weekdays a start on `from` can slip so that it is not after `to`; negative if it is
    private static int weekdays(long from, long to) {
        long slip = Workdays.numberBefore(to) - Workdays.number(from);
        return Math.clamp(to >= from ? Math.max(0, slip) : Math.min(-1, slip), -Integer.MAX_VALUE,
                Integer.MAX_VALUE);
    }

    private void rollUp() {
        var begun = new boolean[net.size];
        for (int at = net.order.length - 1; at >= 0; at--) {
            int i = net.order[at];
            if (net.isEnd(i) || net.parent[i] < 0) continue;
            int up = net.parent[i];
            start[up] = begun[up] ? Math.min(start[up], start[i]) : start[i];
            finish[up] = begun[up] ? Math.max(finish[up], finish[i]) : finish[i];
            lateStart[up] = begun[up] ? Math.min(lateStart[up], lateStart[i]) : lateStart[i];
            lateFinish[up] = begun[up] ? Math.max(lateFinish[up], lateFinish[i]) : lateFinish[i];
            totalSlack[up] = begun[up] ? Math.min(totalSlack[up], totalSlack[i]) : totalSlack[i];
            freeSlack[up] = begun[up] ? Math.min(freeSlack[up], freeSlack[i]) : freeSlack[i];
            begun[up] = true;
        }
    }

    private Schedule result() {
        var steps = new LinkedHashMap<String, ScheduledStep>(2 * net.size);
        for (int i = 0; i < net.size; i++) {
            var id = net.steps.get(i).id();
            var before = driver[i] == NOBODY ? "" : net.steps.get(driver[i]).id();
            steps.put(id, new ScheduledStep(id, dates(start[i], finish[i]), dates(lateStart[i], lateFinish[i]),
                    totalSlack[i], freeSlack[i], before));
        }
        return new Schedule(steps, findings);
    }

    private static Dates dates(long start, long finish) {
        return new Dates(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(finish));
    }
}
