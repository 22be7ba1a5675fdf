package org.kakehashi.schedule;

import static org.kakehashi.schedule.CriticalPath.NEVER;

import java.util.Arrays;

/// Finds late dates: each activity as late as the end of the plan and what comes after let it.
final class BackwardPass {
    private final ActivityGraph graph;
    private final Lags lags;
    /// Hours of the plan, in which the lags of groups count.
    private final WorkHours common;
    private final Layout dates;
    private final int size;
    private final long[] lastStart;
    private final long[] lastFinish;
    /// Minutes until something that comes after would move.
    private final long[] freeTo;

    BackwardPass(ActivityGraph graph, WorkHours common, Layout dates) {
        this.graph = graph;
        this.common = common;
        this.dates = dates;
        lags = new Lags(graph);
        size = graph.size;
        lastStart = new long[size];
        lastFinish = new long[size];
        freeTo = new long[size];
    }

    /// @return minutes until something that comes after an activity would move, or [CriticalPath#NEVER]
    long[] run() {
        long end = -NEVER;
        for (int i = 0; i < size; i++) if (!graph.group[i]) end = Math.max(end, dates.earlyFinish()[i]);
        Arrays.fill(lastFinish, end);
        Arrays.fill(lastStart, NEVER);
        Arrays.fill(freeTo, NEVER);
        Arrays.fill(dates.lateStart(), NEVER);
        Arrays.fill(dates.lateFinish(), -NEVER);
        for (int at = graph.order.length - 1; at >= 0; at--) {
            int point = graph.order[at];
            if (graph.isEnd(point)) {
                if (graph.group[point - size]) inherit(point - size);
                continue;
            }
            if (graph.group[point]) tell(point);
            else retreat(point);
        }
        return freeTo;
    }

    /// Takes over what binds the group it lies in.
    private void inherit(int i) {
        int up = graph.activity(i).group();
        if (up < 0) return;
        lastFinish[i] = Math.min(lastFinish[i], lastFinish[up]);
        lastStart[i] = Math.min(lastStart[i], lastStart[up]);
    }

    private void retreat(int i) {
        inherit(i);
        var activity = graph.activity(i);
        if (activity.complete()) {
            dates.lateStart()[i] = dates.earlyStart()[i];
            dates.lateFinish()[i] = dates.earlyFinish()[i];
            raise(i);
            return; // what is done binds nothing before it any more
        }
        long finish = lastFinish[i];
        if (lastStart[i] < NEVER) finish = Math.min(finish, activity.finish(lastStart[i]));
        finish = switch (activity.bound()) {
            case FINISH_NOT_AFTER -> Math.min(finish, activity.at());
            case START_NOT_AFTER -> Math.min(finish, activity.finish(activity.at()));
            case FINISH_ON -> activity.at();
            case START_ON -> activity.finish(activity.at());
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NOT_BEFORE, FINISH_NOT_BEFORE -> finish;
        };
        if (activity.deadline() != null) finish = Math.min(finish, activity.deadline());
        finish = activity.onOrBefore(finish);
        long start = activity.start(finish);
        dates.lateFinish()[i] = finish;
        dates.lateStart()[i] = activity.progress() == null ? start : dates.earlyStart()[i];
        var pinned = activity.pinned();
        long last = pinned != null && pinned.firm() ? Math.min(start, pinned.start()) : resumed(activity, start);
        bind(i, activity, last, finish);
        raise(i);
    }

    /// @return the last moment at which what comes before may be finished: of work under way, when the rest begins
    private long resumed(Activity activity, long start) {
        var progress = activity.progress();
        if (progress == null) return start;
        if (activity.minutes() == 0) return start;
        if (progress.resume() != null) return progress.resume();
        long done = Math.round(activity.minutes() * progress.done());
        return activity.elapsed() ? progress.start() + done
                : activity.hours().onOrAfter(activity.hours().plus(progress.start(), done));
    }

    /// Binds what comes before an activity to its late dates.
    private void bind(int i, Activity activity, long start, long finish) {
        for (var tie : activity.ties()) {
            if (!graph.counts(i, tie)) continue;
            narrow(tie, lags.before(activity.hours(), tie.toStart() ? start : finish, tie));
            long early = tie.toStart() ? dates.earlyStart()[i] : dates.earlyFinish()[i];
            narrowFree(tie, lags.before(activity.hours(), early, tie));
        }
    }

    private void narrow(Activity.Tie tie, long moment) {
        var last = tie.fromFinish() ? lastFinish : lastStart;
        last[tie.before()] = Math.min(last[tie.before()], moment);
    }

    /// @param moment at which the other's start or finish would move an activity that comes after it
    private void narrowFree(Activity.Tie tie, long moment) {
        int before = tie.before();
        var hours = graph.activity(before).hours();
        long from = (tie.fromFinish() ? dates.earlyFinish() : dates.earlyStart())[before];
        freeTo[before] = Math.min(freeTo[before], hours.between(from, moment));
    }

    /// Binds what comes before a group to the late dates of what lies in it.
    private void tell(int i) {
        raise(i);
        var group = graph.activity(i);
        for (var tie : group.ties()) {
            if (!tie.toStart() || !graph.counts(i, tie)) continue;
            narrow(tie, lags.before(common, dates.lateStart()[i], tie));
            narrowFree(tie, lags.before(common, dates.earlyStart()[i], tie));
        }
    }

    private void raise(int i) {
        int up = graph.activity(i).group();
        if (up < 0) return;
        dates.lateStart()[up] = Math.min(dates.lateStart()[up], dates.lateStart()[i]);
        dates.lateFinish()[up] = Math.max(dates.lateFinish()[up], dates.lateFinish()[i]);
    }
}
