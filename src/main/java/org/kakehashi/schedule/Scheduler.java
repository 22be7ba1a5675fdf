package org.kakehashi.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Plan;

/// Lays the steps of a plan out in time.
public final class Scheduler {
    private Scheduler() {}

    /// @return the dates of all steps, and what stands in the way
    public static Schedule schedule(Plan plan) {
        var steps = StepActivities.of(plan);
        var graph = new ActivityGraph(steps.activities());
        var layout = CriticalPath.of(graph, OfficeHours.WEEKDAYS, steps.begin());
        var findings = new ArrayList<Finding>();
        for (var circle : graph.circles) findings.add(Said.circle(plan.steps(), circle));
        findings.addAll(brokenPins(plan, steps, graph, layout));
        var scheduled = new LinkedHashMap<String, ScheduledStep>(2 * graph.size);
        for (int i = 0; i < graph.size; i++) {
            var id = plan.steps().get(i).id();
            scheduled.put(id, new ScheduledStep(id,
                    OfficeHours.days(layout.earlyStart()[i], layout.earlyFinish()[i]),
                    OfficeHours.days(layout.lateStart()[i], layout.lateFinish()[i]),
                    OfficeHours.wholeDays(layout.totalSlack()[i]), OfficeHours.wholeDays(layout.freeSlack()[i]),
                    driver(plan, steps, layout, i)));
        }
        return new Schedule(scheduled, findings);
    }

    /// @return id of the step before that sets the start of one, also through a group it lies in; empty if none does
    private static String driver(Plan plan, StepActivities steps, Layout layout, int step) {
        int at = step;
        while (layout.driver()[at] == Layout.GROUP) at = steps.activities().get(at).group();
        int tie = layout.driver()[at];
        return tie < 0 ? "" : plan.steps().get(steps.activities().get(at).ties().get(tie).before()).id();
    }

    /// Pinned steps that begin before what they wait for lets them.
    private static List<Finding> brokenPins(Plan plan, StepActivities steps, ActivityGraph graph, Layout layout) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < graph.size; i++) {
            var activity = steps.activities().get(i);
            if (activity.pinned() == null || graph.group[i]) continue;
            long latest = activity.pinned().start();
            int by = -1;
            for (var tie : activity.ties()) {
                if (!graph.counts(i, tie)) continue;
                long moment = CriticalPath.reached(graph, layout, activity, tie);
                if (moment <= latest) continue;
                latest = moment;
                by = tie.before();
            }
            if (by >= 0) findings.add(Said.pinned(plan.steps().get(i), plan.steps().get(by),
                    OfficeHours.startDay(activity.onOrAfter(latest))));
        }
        return findings;
    }
}
