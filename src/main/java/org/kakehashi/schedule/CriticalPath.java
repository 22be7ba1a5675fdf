package org.kakehashi.schedule;

import java.util.Arrays;

/// The critical path method: a forward pass for early dates, a backward pass for late ones, slack between them.
///
/// Meaning is that of the planning tools people come from: work begins at the next working minute, a lag counts in the
/// hours of what comes after, what is done stays where it was, and a bound that says when is kept even if what comes
/// before is late.
final class CriticalPath {
    /// Later than any moment.
    static final long NEVER = Long.MAX_VALUE / 4;
    private final ActivityGraph graph;
    private final Layout dates;
    private final int size;
    /// Whether an activity lies on its late dates.
    private final boolean[] late;

    private CriticalPath(ActivityGraph graph) {
        this.graph = graph;
        size = graph.size;
        dates = new Layout(size);
        late = new boolean[size];
    }

    /// @param common hours of the plan, in which the lags of groups count
    /// @param begin  moment before which nothing begins that no tie binds
    static Layout of(ActivityGraph graph, WorkHours common, long begin) {
        var path = new CriticalPath(graph);
        var forward = new ForwardPass(graph, common, begin, path.dates, path.late);
        forward.run();
        var free = new BackwardPass(graph, common, path.dates).run();
        if (path.anyLate()) forward.run(); // what comes after waits for them
        path.slack(free);
        path.settle();
        return path.dates;
    }

    /// Finds what is wanted as late as possible and can wait.
    private boolean anyLate() {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            late[i] = isLate(i);
            any |= late[i];
        }
        return any;
    }

    private boolean isLate(int i) {
        var activity = graph.activity(i);
        return activity.bound() == Bound.AS_LATE_AS_POSSIBLE && !graph.group[i] && activity.pinned() == null
                && activity.progress() == null && dates.lateStart()[i] > dates.earlyStart()[i];
    }

    private void slack(long[] free) {
        var started = started();
        for (int i = 0; i < size; i++) {
            var activity = graph.activity(i);
            var hours = activity.counting();
            long atStart = hours.between(dates.earlyStart()[i], dates.lateStart()[i]);
            long atFinish = hours.between(dates.earlyFinish()[i], dates.lateFinish()[i]);
            long total = started[i] ? atFinish : Math.min(atStart, atFinish);
            dates.totalSlack()[i] = total;
            dates.freeSlack()[i] = activity.complete() ? 0 : Math.clamp(free[i], 0, Math.max(0, total));
        }
    }

    /// @return what has begun, groups with anything begun in them too; only its finish can slip
    private boolean[] started() {
        var started = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (graph.activity(i).progress() == null) continue;
            for (int at = i; at >= 0 && !started[at]; at = graph.activity(at).group()) started[at] = true;
        }
        return started;
    }

    /// Where each activity is planned: early, or late if it is wanted as late as possible.
    private void settle() {
        Arrays.fill(dates.start(), NEVER);
        Arrays.fill(dates.finish(), -NEVER);
        for (int at = graph.order.length - 1; at >= 0; at--) {
            int point = graph.order[at];
            if (graph.isEnd(point)) continue;
            if (!graph.group[point]) {
                dates.start()[point] = late[point] ? dates.lateStart()[point] : dates.earlyStart()[point];
                dates.finish()[point] = late[point] ? dates.lateFinish()[point] : dates.earlyFinish()[point];
            }
            int up = graph.activity(point).group();
            if (up < 0) continue;
            dates.start()[up] = Math.min(dates.start()[up], dates.start()[point]);
            dates.finish()[up] = Math.max(dates.finish()[up], dates.finish()[point]);
        }
    }
}
