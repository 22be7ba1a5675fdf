package org.kakehashi.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;

/// The steps of a plan as activities, in the plan's order.
///
/// @param begin a moment before which no step begins
record StepActivities(List<Activity> activities, long begin) {

    static StepActivities of(Plan plan) {
        var steps = plan.steps();
        var numbers = new HashMap<String, Integer>(2 * steps.size());
        for (int i = 0; i < steps.size(); i++) numbers.put(steps.get(i).id(), i);
        var groups = groups(steps, numbers);
        var activities = new ArrayList<Activity>(steps.size());
        long begin = Long.MAX_VALUE;
        for (int i = 0; i < steps.size(); i++) {
            activities.add(activity(steps.get(i), groups[i], numbers));
            begin = Math.min(begin, OfficeHours.opening(steps.get(i).start()));
        }
        return new StepActivities(activities, steps.isEmpty() ? 0 : begin);
    }

    private static Activity activity(Step step, int group, Map<String, Integer> numbers) {
        boolean working = step.span().working();
        boolean milestone = step.work() instanceof Work.Milestone || step.span().days() == 0;
        long minutes = milestone ? 0 : working ? (long) step.span().days() * OfficeHours.MINUTES_A_DAY
                : (long) step.span().days() * WorkHours.DAY;
        var hours = OfficeHours.WEEKDAYS;
        // a milestone happens at the end of its day, so that it stands on the day its predecessor finishes
        var day = working && milestone && !step.pinned() ? Workdays.onOrAfter(step.start()) : step.start();
        long start = milestone ? OfficeHours.closing(day) : OfficeHours.opening(day);
        var ties = new ArrayList<Activity.Tie>(step.after().size());
        for (var link : step.after()) {
            var before = numbers.get(link.predecessor());
            if (before != null) ties.add(new Activity.Tie(before, Activity.Tie.Kind.FINISH_START,
                    (double) link.lagDays() * OfficeHours.MINUTES_A_DAY, Activity.Tie.Unit.WORK));
        }
        var bound = step.isGroup() ? Bound.AS_SOON_AS_POSSIBLE : Bound.START_NOT_BEFORE;
        var loose = new Activity(group, minutes, !working, hours, hours, bound, start, null, null, null,
                ties);
        if (!step.pinned()) return loose;
        var pinned = new Activity.Pin(start, milestone ? start : loose.finish(start), true);
        return new Activity(group, minutes, !working, hours, hours, bound, start, null, pinned, null, ties);
    }

    /// @return the number of the group each step lies in; groups that lie in each other, and what is no group, do not count
    private static int[] groups(List<Step> steps, Map<String, Integer> numbers) {
        var found = new int[steps.size()];
        for (int i = 0; i < found.length; i++) {
            int group = numbers.getOrDefault(steps.get(i).group(), -1);
            found[i] = group >= 0 && steps.get(group).isGroup() ? group : -1;
        }
        var seen = new int[found.length]; // the walk that came by, from 1
        for (int i = 0; i < found.length; i++) {
            int at = i;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = i + 1;
                int up = found[at];
                if (up >= 0 && seen[up] == i + 1) found[at] = -1;
                at = found[at];
            }
        }
        return found;
    }
}
