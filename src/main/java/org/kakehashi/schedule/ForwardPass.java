package org.kakehashi.schedule;

import java.util.Arrays;

/// Finds early dates: each activity as soon as its ties, its bound and the plan's start let it.
final class ForwardPass {
    /// The start of what nothing binds.
    private static final long FREE = -CriticalPath.NEVER;
    private final ActivityGraph graph;
    private final Lags lags;
    /// Hours of the plan, in which the lags of groups count.
    private final WorkHours common;
    private final long begin;
    private final Layout dates;
    private final int size;
    /// Moments that groups' own ties and bounds set for what lies in them.
    private final long[] gate;
    /// Whether an activity lies on its late dates.
    private final boolean[] late;

    ForwardPass(ActivityGraph graph, WorkHours common, long begin, Layout dates, boolean[] late) {
        this.graph = graph;
        this.common = common;
        this.begin = begin;
        this.dates = dates;
        this.late = late;
        lags = new Lags(graph);
        size = graph.size;
        gate = new long[size];
    }

    void run() {
        Arrays.fill(dates.earlyStart(), CriticalPath.NEVER);
        Arrays.fill(dates.earlyFinish(), FREE);
        for (int point : graph.order) {
            if (graph.isEnd(point)) {
                if (graph.group[point - size]) lift(point - size);
                continue;
            }
            if (graph.group[point]) open(point);
            else {
                place(point);
                lift(point);
            }
        }
    }

    /// Passes dates of an activity, or of a group that is complete, on to the group it lies in.
    private void lift(int i) {
        int up = graph.activity(i).group();
        if (up < 0) return;
        dates.earlyStart()[up] = Math.min(dates.earlyStart()[up], dates.earlyStart()[i]);
        dates.earlyFinish()[up] = Math.max(dates.earlyFinish()[up], dates.earlyFinish()[i]);
    }

    /// Finds the moment before which nothing in a group begins.
    private void open(int i) {
        var group = graph.activity(i);
        gate[i] = group.group() >= 0 ? gate[group.group()] : FREE;
        dates.driver()[i] = gate[i] > FREE ? Layout.GROUP : Layout.PLAN;
        if (group.bound() == Bound.START_NOT_BEFORE && group.at() > gate[i]) {
            gate[i] = group.at();
            dates.driver()[i] = Layout.OWN;
        }
        for (int t = 0; t < group.ties().size(); t++) {
            var tie = group.ties().get(t);
            if (!tie.toStart() || !graph.counts(i, tie)) continue;
            long moment = lags.after(common, from(tie), tie);
            if (moment <= gate[i]) continue;
            gate[i] = moment;
            dates.driver()[i] = t;
        }
    }

    /// @return the early moment a tie leaves from
    private long from(Activity.Tie tie) {
        int before = tie.before();
        if (late[before]) return (tie.fromFinish() ? dates.lateFinish() : dates.lateStart())[before];
        return (tie.fromFinish() ? dates.earlyFinish() : dates.earlyStart())[before];
    }

    private void place(int i) {
        var activity = graph.activity(i);
        int up = activity.group();
        long start = up >= 0 ? gate[up] : FREE;
        int driver = Layout.GROUP;
        for (int t = 0; t < activity.ties().size(); t++) {
            var tie = activity.ties().get(t);
            if (!graph.counts(i, tie)) continue;
            long moment = reached(activity, from(tie), tie);
            if (moment <= start) continue;
            start = moment;
            driver = t;
        }
        long bound = bounded(activity, start);
        if (bound < start || movesOn(activity, start, bound)) {
            start = bound;
            driver = Layout.OWN;
        }
        if (start == FREE) {
            start = begin;
            driver = Layout.PLAN;
        }
        // a milestone stays where it is put, but a lag does not put it outside of hours
        boolean lagged = driver >= 0 && activity.ties().get(driver).lag() != 0;
        if (activity.minutes() > 0 || lagged) start = activity.onOrAfter(start);
        dates.driver()[i] = driver;
        dates.earlyStart()[i] = start;
        dates.earlyFinish()[i] = activity.finish(start);
        var pinned = activity.pinned();
        if (pinned != null) fix(i, pinned.start(), pinned.finish());
        var progress = activity.progress();
        if (progress != null) fix(i, progress.start(), finish(activity, progress));
    }

    /// Whether `bound` lets work begin later than `start` does, not just at the same hour of work.
    private static boolean movesOn(Activity activity, long start, long bound) {
        if (bound <= start) return false;
        return start == FREE || activity.onOrAfter(bound) > activity.onOrAfter(start);
    }

    /// @return the start that a tie alone would give an activity in a finished layout
    static long reached(ActivityGraph graph, Layout layout, Activity activity, Activity.Tie tie) {
        var path = new ForwardPass(graph, activity.hours(), FREE, layout, new boolean[graph.size]);
        long from = (tie.fromFinish() ? layout.finish() : layout.start())[tie.before()];
        return path.reached(activity, from, tie);
    }

    /// @return the start a tie alone would give; what is to finish with another does not begin before the plan
    private long reached(Activity activity, long from, Activity.Tie tie) {
        long moment = lags.after(activity.hours(), from, tie);
        if (tie.toStart()) return moment;
        long start = activity.start(moment);
        return tie.kind() == Activity.Tie.Kind.FINISH_FINISH ? Math.max(start, begin) : start;
    }

    private void fix(int i, long start, long finish) {
        dates.earlyStart()[i] = start;
        dates.earlyFinish()[i] = finish;
        dates.driver()[i] = Layout.OWN;
    }

    private static long finish(Activity activity, Activity.Progress progress) {
        if (progress.finish() != null) return progress.finish();
        if (progress.resume() == null) return activity.finish(progress.start());
        long left = activity.minutes() - Math.round(activity.minutes() * progress.done());
        return activity.elapsed() ? progress.resume() + left : activity.hours().plus(progress.resume(), left);
    }

    private long bounded(Activity activity, long start) {
        return switch (activity.bound()) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> start;
            case START_NOT_BEFORE -> Math.max(start, activity.at());
            case START_NOT_AFTER -> Math.min(start == FREE ? begin : start, activity.at());
            case START_ON -> activity.at();
            case FINISH_NOT_BEFORE -> Math.max(start, activity.start(activity.at()));
            case FINISH_NOT_AFTER -> Math.min(start == FREE ? begin : start, activity.start(activity.at()));
            case FINISH_ON -> activity.start(activity.at());
        };
    }
}
