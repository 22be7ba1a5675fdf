package org.kakehashi.schedule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import org.kakehashi.plan.Plan;

/// Lays the steps of a plan out in time.
public final class Scheduler {
    private Scheduler() {}

    /// @return the dates of all steps as the plan alone gives them
    public static Schedule schedule(Plan plan) {
        return schedule(plan, Circumstances.NONE);
    }

    /// @return the dates of all steps, and what stands in the way
    public static Schedule schedule(Plan plan, Circumstances circumstances) {
        var steps = StepActivities.of(plan, circumstances);
        var office = steps.hours().office();
        var graph = new ActivityGraph(steps.activities());
        var layout = CriticalPath.of(graph, office.hours(), steps.begin());
        var days = new PlanDays(graph, office, layout);
        var planned = days.planned();
        var early = days.early();
        var late = days.late();
        var scheduled = LinkedHashMap.<String, ScheduledStep>newLinkedHashMap(graph.size);
        for (int i = 0; i < graph.size; i++) {
            var id = plan.steps().get(i).id();
            var soon = stretch(layout.earlyStart()[i], layout.earlyFinish()[i]);
            boolean now = layout.start()[i] == layout.earlyStart()[i] && layout.finish()[i] == layout.earlyFinish()[i];
            scheduled.put(id, new ScheduledStep(id, now ? soon.start() : time(layout.start()[i]),
                    now ? soon.finish() : time(layout.finish()[i]), planned[i], early[i], late[i], soon,
                    stretch(layout.lateStart()[i], layout.lateFinish()[i]), office.days(layout.totalSlack()[i]), office.days(layout.freeSlack()[i]),
                    driver(plan, steps, layout, i), steps.activities().get(i).hours()));
        }
        return new Schedule(scheduled, Contradictions.in(plan, circumstances, steps, graph, layout, planned),
                office.minutesADay());
    }

    private static Stretch stretch(long start, long finish) {
        return new Stretch(time(start), time(finish));
    }

    static LocalDateTime time(long moment) {
        return Days.time(moment);
    }

    /// @return what sets the start of a step, also through a group it lies in
    static Driver driver(Plan plan, StepActivities steps, Layout layout, int step) {
        if (layout.start()[step] > layout.earlyStart()[step]) return new Driver(Driver.Kind.AS_LATE_AS_POSSIBLE, "");
        int at = step;
        while (layout.driver()[at] == Layout.GROUP) at = steps.activities().get(at).group();
        var activity = steps.activities().get(at);
        int tie = layout.driver()[at];
        if (tie >= 0) return new Driver(Driver.Kind.LINK, plan.steps().get(activity.ties().get(tie).before()).id());
        return new Driver(switch (tie) {
            case Layout.PLAN -> Driver.Kind.PLAN_START;
            case Layout.FLOOR -> steps.levelled().get(at) ? Driver.Kind.LEVELLING : Driver.Kind.MONEY;
            default -> activity.progress() != null ? Driver.Kind.PROGRESS
                    : activity.pinned() != null ? Driver.Kind.PIN : Driver.Kind.BOUND;
        }, "");
    }
}
