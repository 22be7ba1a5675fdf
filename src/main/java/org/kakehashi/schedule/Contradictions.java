package org.kakehashi.schedule;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// What in a plan cannot all be true: circles, dates before what comes ahead of them, deadlines that are missed.
final class Contradictions {
    private final Plan plan;
    private final Circumstances circumstances;
    private final StepActivities steps;
    private final ActivityGraph graph;
    private final Layout layout;
    private final Dates[] planned;
    private final List<Finding> findings = new ArrayList<>();

    private Contradictions(Plan plan, Circumstances circumstances, StepActivities steps, ActivityGraph graph,
            Layout layout, Dates[] planned) {
        this.plan = plan;
        this.circumstances = circumstances;
        this.steps = steps;
        this.graph = graph;
        this.layout = layout;
        this.planned = planned;
    }

    static List<Finding> in(Plan plan, Circumstances circumstances, StepActivities steps, ActivityGraph graph,
            Layout layout, Dates[] planned) {
        var all = new Contradictions(plan, circumstances, steps, graph, layout, planned);
        for (var circle : graph.circles) all.findings.add(Said.circle(plan.steps(), circle));
        all.findings.addAll(steps.hours().findings());
        for (int i = 0; i < graph.size; i++) {
            if (!graph.group[i]) all.tooEarly(i);
            all.tooLate(i);
        }
        return List.copyOf(all.findings);
    }

    /// A date that is kept although what comes before ends after it.
    private void tooEarly(int i) {
        var activity = steps.activities().get(i);
        if (!keepsItsDate(activity)) return;
        long latest = layout.earlyStart()[i];
        int by = -1;
        for (var tie : activity.ties()) {
            if (!graph.counts(i, tie)) continue;
            long moment = CriticalPath.reached(graph, layout, activity, tie);
            if (moment <= latest) continue;
            latest = moment;
            by = tie.before();
        }
        if (by < 0) return;
        var first = steps.hours().office().startDay(activity.onOrAfter(latest));
        findings.add(Said.tooEarly(step(i), step(by), first));
    }

    private static boolean keepsItsDate(Activity activity) {
        if (activity.progress() != null) return false;
        return activity.pinned() != null || switch (activity.bound()) {
            case START_ON, FINISH_ON, START_NOT_AFTER, FINISH_NOT_AFTER -> true;
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NOT_BEFORE, FINISH_NOT_BEFORE -> false;
        };
    }

    private void tooLate(int i) {
        var step = step(i);
        var activity = steps.activities().get(i);
        if (activity.complete()) return;
        var office = steps.hours().office();
        var finish = planned[i].finish();
        var deadline = step.timing().deadline();
        if (deadline != null && layout.finish()[i] > office.finish(deadline, activity.hours())) {
            findings.add(Said.deadline(step, deadline.day(), finish));
        }
        for (var hold : circumstances.holds().getOrDefault(step.id(), List.of())) {
            var until = hold.until();
            if (until != null && layout.finish()[i] > office.finish(Moment.of(until), activity.hours())) {
                findings.add(Said.contract(step, hold, until, finish));
            }
        }
    }

    private Step step(int i) {
        return plan.steps().get(i);
    }
}
