package org.kakehashi.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Hold;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// The steps of a plan as activities, in the plan's order.
///
/// @param begin a moment before which no step begins that nothing binds
/// @param levelled whether it is levelling that sets the floor of each, else money
record StepActivities(List<Activity> activities, StepHours hours, long begin, BitSet levelled) {

    static StepActivities of(Plan plan, Circumstances circumstances) {
        var steps = plan.steps();
        var numbers = HashMap.<String, Integer>newHashMap(steps.size());
        for (int i = 0; i < steps.size(); i++) numbers.put(steps.get(i).id(), i);
        var groups = groups(steps, numbers);
        var hours = StepHours.of(plan, circumstances);
        var activities = new ArrayList<Activity>(steps.size());
        var levelled = new BitSet(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            var held = circumstances.holds().getOrDefault(steps.get(i).id(), List.of());
            var activity = activity(steps.get(i), groups[i], numbers, hours, held);
            activities.add(activity);
            levelled.set(i, isLevelled(steps.get(i), activity, hours.office()));
        }
        var office = hours.office();
        return new StepActivities(activities, hours, office.start(plan.begins(), office.hours()), levelled);
    }

    private static Activity activity(Step step, int group, Map<String, Integer> numbers, StepHours planHours,
            List<Hold> held) {
        var office = planHours.office();
        var timing = step.timing();
        boolean elapsed = !step.span().working();
        boolean milestone = step.isMilestone();
        var hours = planHours.hours(step);
        long minutes = milestone || step.isGroup() ? 0 : step.span().minutes(office.minutesADay());
        long at = at(step, office, hours);
        var loose = new Activity(group, minutes, elapsed, hours, planHours.counting(step),
                timing.bound(), at,
                floor(step, office, hours, held), deadline(step, office, hours, held), null,
                progress(step, office, hours), ties(step, numbers, office));
        if (!timing.pinned()) return loose;
        return loose.pinned(new Activity.Pin(at, milestone ? at : loose.finish(at), true));
    }

    /// @return the moment of the step's bound or pin, 0 if it has none
    private static long at(Step step, OfficeHours office, WorkHours hours) {
        var timing = step.timing();
        var at = timing.at();
        if (at == null) return 0;
        if (timing.bound().ofFinish() && !timing.pinned()) return office.finish(at, hours);
        if (!step.isMilestone() || at.time() != null) return office.start(at, step.span().working() ? hours : WorkHours.ALWAYS);
        // a milestone happens at the end of its day, so that it stands on the day its predecessor finishes
        if (timing.pinned() || !step.span().working()) return office.finish(at, hours);
        long day = Math.floorDiv(hours.onOrAfter(at.day().toEpochDay() * WorkHours.DAY), (long) WorkHours.DAY);
        return hours.onOrBefore((day + 1) * WorkHours.DAY);
    }

    private static boolean isLevelled(Step step, Activity activity, OfficeHours office) {
        var levelled = step.timing().levelled();
        var floor = activity.floor();
        return levelled != null && floor != null && office.start(levelled, activity.hours()) == floor;
    }

    private static @Nullable Long floor(Step step, OfficeHours office, WorkHours hours, List<Hold> held) {
        var levelled = step.timing().levelled();
        Long floor = levelled == null ? null : (Long) office.start(levelled, hours);
        for (var hold : held) {
            if (hold.from() == null) continue;
            long from = office.start(Moment.of(hold.from()), hours);
            if (floor == null || from > floor) floor = from;
        }
        return floor;
    }

    private static @Nullable Long deadline(Step step, OfficeHours office, WorkHours hours, List<Hold> held) {
        var wanted = step.timing().deadline();
        Long deadline = wanted == null ? null : (Long) office.finish(wanted, hours);
        for (var hold : held) {
            if (hold.until() == null) continue;
            long until = office.finish(Moment.of(hold.until()), hours);
            if (deadline == null || until < deadline) deadline = until;
        }
        return deadline;
    }

    private static Activity.@Nullable Progress progress(Step step, OfficeHours office, WorkHours hours) {
        var progress = step.progress();
        if (progress.begun() == null || step.isGroup()) return null;
        long begun = step.isMilestone() && progress.begun().time() == null ? office.finish(progress.begun(), hours)
                : office.start(progress.begun(), hours);
        Long finished = progress.finished() == null ? null : (Long) Math.max(begun, office.finish(progress.finished(), hours));
        Long resume = progress.resume() == null ? null : (Long) Math.max(begun, office.start(progress.resume(), hours));
        return new Activity.Progress(begun, finished, progress.done(), resume);
    }

    private static List<Activity.Tie> ties(Step step, Map<String, Integer> numbers, OfficeHours office) {
        if (step.after().isEmpty()) return List.of();
        var ties = new ArrayList<Activity.Tie>(step.after().size());
        for (var link : step.after()) {
            var before = numbers.get(link.predecessor());
            if (before != null) ties.add(new Activity.Tie(before, link.kind(), lag(link, office), link.unit()));
        }
        return ties;
    }

    /// @return minutes, or per cent
    private static double lag(Link link, OfficeHours office) {
        return switch (link.unit()) {
            case WORK -> Math.rint(link.lag() * office.minutesADay());
            case ELAPSED -> Math.rint(link.lag() * WorkHours.DAY);
            case PERCENT -> link.lag();
        };
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
