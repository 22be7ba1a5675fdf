package org.kakehashi.schedule;

import java.util.Arrays;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;

/// The critical path method: a forward pass for early dates, a backward pass for late ones.
///
/// Meaning is that of the planning tools people come from: work begins at the next working minute, a lag counts in the
/// hours of what comes after, what is done stays where it was, and a bound that says when is kept even if what comes
/// before is late.
final class CriticalPath {
    private static final long NEVER = Long.MAX_VALUE / 4;
    /// The start of what nothing binds.
    private static final long FREE = -NEVER;
    private final ActivityGraph graph;
    private final WorkHours common;
    private final long begin;
    private final Layout dates;
    private final int size;
    /// Moments that groups' own ties and bounds set for what lies in them.
    private final long[] gate;
    private final long[] lastStart;
    private final long[] lastFinish;
    private final long[] freeTo;
    private final boolean[] started;
    /// Whether an activity lies on its late dates.
    private final boolean[] late;

    private CriticalPath(ActivityGraph graph, WorkHours common, long begin) {
        this.graph = graph;
        this.common = common;
        this.begin = begin;
        size = graph.size;
        dates = new Layout(size);
        gate = new long[size];
        lastStart = new long[size];
        lastFinish = new long[size];
        freeTo = new long[size];
        started = new boolean[size];
        late = new boolean[size];
    }

    /// @param common hours of the plan, in which the lags of groups count
    /// @param begin  moment before which nothing begins
    static Layout of(ActivityGraph graph, WorkHours common, long begin) {
        var path = new CriticalPath(graph, common, begin);
        path.forward();
        path.backward();
        path.pushBack();
        path.slack();
        path.settle();
        return path.dates;
    }

    private void forward() {
        Arrays.fill(dates.earlyStart(), NEVER);
        Arrays.fill(dates.earlyFinish(), -NEVER);
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
            long moment = lagged(common, from(tie), tie);
            if (moment <= gate[i]) continue;
            gate[i] = moment;
            dates.driver()[i] = t;
        }
    }

    /// Lets what comes after activities that are wanted as late as possible wait for them.
    private void pushBack() {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            late[i] = isLate(i);
            any |= late[i];
        }
        if (any) forward();
    }

    private boolean isLate(int i) {
        var activity = graph.activity(i);
        return activity.bound() == Bound.AS_LATE_AS_POSSIBLE && !graph.group[i] && activity.pinned() == null
                && activity.progress() == null && dates.lateStart()[i] > dates.earlyStart()[i];
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
        var floor = activity.floor();
        if (floor != null && floor > start) {
            start = floor;
            driver = Layout.FLOOR;
        }
        long bound = bounded(activity, start);
        boolean later = start == FREE || activity.onOrAfter(bound) > activity.onOrAfter(start);
        if (bound != start && (later || bound < start)) driver = Layout.OWN;
        if (bound != start && !later && bound > start) bound = start; // both begin at the next hour of work
        boolean unbound = start == FREE && bound == begin && (activity.bound() == Bound.START_NOT_AFTER
                || activity.bound() == Bound.FINISH_NOT_AFTER);
        start = bound;
        if (start == FREE || unbound) {
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

    /// @return the start that a tie alone would give an activity in a finished layout
    static long reached(ActivityGraph graph, Layout layout, Activity activity, Activity.Tie tie) {
        var path = new CriticalPath(graph, activity.hours(), FREE);
        long from = (tie.fromFinish() ? layout.finish() : layout.start())[tie.before()];
        return path.reached(activity, from, tie);
    }

    /// @return the start a tie alone would give; what is to finish with another does not begin before the plan
    private long reached(Activity activity, long from, Activity.Tie tie) {
        long moment = lagged(activity.hours(), from, tie);
        if (tie.toStart()) return moment;
        long start = activity.start(moment);
        return tie.kind() == Link.Kind.FINISH_FINISH ? Math.max(start, begin) : start;
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

    private long lagged(WorkHours hours, long moment, Activity.Tie tie) {
        long lag = lag(tie);
        return tie.unit() == Link.Unit.ELAPSED ? moment + lag : hours.plus(moment, lag);
    }

    /// @return the latest moment from which the lag leads to `moment` or before
    private long unlagged(WorkHours hours, long moment, Activity.Tie tie) {
        long lag = lag(tie);
        return tie.unit() == Link.Unit.ELAPSED ? moment - lag : hours.before(moment, lag);
    }

    private long lag(Activity.Tie tie) {
        return Math.round(tie.unit() == Link.Unit.PERCENT
                ? tie.lag() / 100 * graph.activity(tie.before()).minutes() : tie.lag());
    }

    private void backward() {
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
            narrow(tie, unlagged(activity.hours(), tie.toStart() ? start : finish, tie));
            long early = tie.toStart() ? dates.earlyStart()[i] : dates.earlyFinish()[i];
            narrowFree(tie, unlagged(activity.hours(), early, tie));
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
            narrow(tie, unlagged(common, dates.lateStart()[i], tie));
            narrowFree(tie, unlagged(common, dates.earlyStart()[i], tie));
        }
    }

    private void raise(int i) {
        int up = graph.activity(i).group();
        if (up < 0) return;
        dates.lateStart()[up] = Math.min(dates.lateStart()[up], dates.lateStart()[i]);
        dates.lateFinish()[up] = Math.max(dates.lateFinish()[up], dates.lateFinish()[i]);
    }

    /// Whether something of it has been done; then only its finish can slip.
    private boolean begun(int i) {
        return graph.activity(i).progress() != null || started[i];
    }

    private void slack() {
        for (int i = 0; i < size; i++) {
            if (graph.activity(i).progress() == null) continue;
            for (int up = graph.activity(i).group(); up >= 0 && !started[up]; up = graph.activity(up).group()) {
                started[up] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            var activity = graph.activity(i);
            var hours = activity.counting();
            long atStart = hours.between(dates.earlyStart()[i], dates.lateStart()[i]);
            long atFinish = hours.between(dates.earlyFinish()[i], dates.lateFinish()[i]);
            boolean begun = begun(i);
            dates.totalSlack()[i] = begun ? atFinish : Math.min(atStart, atFinish);
            long total = dates.totalSlack()[i];
            dates.freeSlack()[i] = activity.complete() ? 0
                    : freeTo[i] == NEVER ? Math.max(0, total) : Math.max(0, Math.min(freeTo[i], Math.max(total, 0)));
        }
    }

    /// Where each activity is planned: early, or late if it is wanted as late as possible.
    private void settle() {
        Arrays.fill(dates.start(), NEVER);
        Arrays.fill(dates.finish(), FREE);
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
