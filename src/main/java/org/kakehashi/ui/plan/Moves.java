package org.kakehashi.ui.plan;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.schedule.Driver;
import org.kakehashi.schedule.PlanClock;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;

/// What moving, stretching and linking does to the steps of a plan, from where they are scheduled now.
///
/// A step that stands where a link puts it gets another lag in that link, so that it still follows; any other gets
/// another date. What has begun stays where it began.
final class Moves {
    private static final double LEAST_DAYS = 0.5;
    private final Plan plan;
    private final Schedule schedule;
    private final PlanClock clock;
    private final Map<String, Step> steps;

    Moves(Plan plan, Schedule schedule, PlanClock clock) {
        this.plan = plan;
        this.schedule = schedule;
        this.clock = clock;
        steps = HashMap.newHashMap(plan.steps().size());
        for (var step : plan.steps()) steps.put(step.id(), step);
    }

    /// @param schedule of the project's plan
    static Moves of(Project project, Schedule schedule) {
        return new Moves(project.plan(), schedule,
                PlanClock.of(project.plan(), Scheduling.circumstances(project, project.plan())));
    }

    /// @param ids  of steps and of groups, which take along all that lies in them
    /// @param days how far, also halves; negative is earlier
    /// @param own  whether linked steps get dates of their own and their links stay as they are
    Plan moved(Collection<String> ids, double days, boolean own) {
        var taken = members(ids);
        return plan.change(step -> taken.contains(step.id()) ? moved(step, days, own, taken) : step);
    }

    private Step moved(Step step, double days, boolean own, Set<String> taken) {
        var now = schedule.step(step.id());
        if (step.isGroup() || now.isEmpty() || fixed(step)) return step;
        var driver = now.get().driver();
        if (!own && driver.kind() == Driver.Kind.LINK && taken.contains(driver.step())) return carried(step, days);
        return startingAt(step, now.get(), start(step, now.get(), days), own);
    }

    /// A step that follows one that is moved: its own date, if it has one, goes along.
    private static Step carried(Step step, double days) {
        var timing = step.timing();
        var at = timing.at();
        if (timing.bound() != Bound.START_NOT_BEFORE || at == null) return step;
        return step.with(timing.with(timing.bound(), at.plusDays(Math.round(days))));
    }

    /// Moves the start of a step and keeps its end.
    Plan starting(String id, double days, boolean own) {
        return change(id, (step, now) -> {
            if (fixed(step) || step.isMilestone()) return step;
            double latest = PlanClock.finish(step, now) - LEAST_DAYS;
            double wanted = Math.min(PlanClock.start(step, now) + days, latest);
            var start = clock.startAt(step, now, wanted);
            var moved = startingAt(step, now, start, own);
            return moved.with(between(step, now, start, PlanClock.finish(step, now)));
        });
    }

    private Span between(Step step, ScheduledStep now, LocalDateTime start, double finish) {
        double days = clock.days(step, now, start, finish);
        return new Span(Math.max(LEAST_DAYS, days), step.span().working());
    }

    /// Moves the end of a step and keeps its start.
    Plan finishing(String id, double days) {
        return change(id, (step, now) -> {
            if (step.isMilestone() || step.progress().finished() != null) return step;
            var begin = now.start();
            double wanted = PlanClock.finish(step, now) + days;
            double length = Math.max(LEAST_DAYS, clock.days(step, now, begin, wanted));
            if (step.progress().resume() != null) {
                double left = 1 - step.progress().done();
                double more = length - clock.days(step, now, begin, PlanClock.finish(step, now));
                length = left > 0 ? Math.max(LEAST_DAYS, step.span().days() + more / left) : step.span().days();
            }
            var longer = step.with(new Span(length, step.span().working()));
            return longer.timing().bound() == Bound.FINISH_ON && !longer.timing().pinned()
                    ? longer.with(longer.timing().with(Bound.FINISH_ON,
                            Moment.of(clock.finish(longer, now, begin).toLocalDate()))) : longer;
        });
    }

    /// @param days of work more or less
    Plan longer(String id, double days) {
        return change(id, (step, _) -> step.isMilestone() || step.progress().finished() != null ? step
                : step.with(new Span(Math.max(LEAST_DAYS, step.span().days() + days), step.span().working())));
    }

    Plan done(String id, double share) {
        return change(id, (step, _) -> step.withDone(Math.clamp(share, 0, 1)));
    }

    Plan linked(String from, String to, Link.Kind kind) {
        return plan.change(to, step -> step.after(Link.after(from).with(kind)));
    }

    /// @return whether `to` may not wait for `from`, as that waits for it already or one lies in the other
    boolean circle(String from, String to) {
        if (from.equals(to)) return true;
        var open = new ArrayDeque<String>(List.of(from));
        var seen = new HashSet<String>();
        var inside = members(List.of(to));
        while (!open.isEmpty()) {
            var at = open.pop();
            if (at.equals(to) || inside.contains(at)) return true;
            var step = steps.get(at);
            if (step == null || !seen.add(at)) continue;
            for (var link : step.after()) open.push(link.predecessor());
            if (!step.group().isEmpty()) waits(step.group(), open);
            if (step.isGroup()) {
                for (var other : plan.steps()) if (other.group().equals(at)) open.push(other.id());
            }
        }
        return members(List.of(from)).contains(to);
    }

    /// Adds what the groups around a step wait for.
    private void waits(String group, ArrayDeque<String> open) {
        var at = Optional.ofNullable(steps.get(group));
        for (int depth = 0; at.isPresent() && depth < steps.size(); depth++) {
            for (var link : at.get().after()) open.push(link.predecessor());
            at = Optional.ofNullable(steps.get(at.get().group()));
        }
    }

    /// @return whether the step stays where it is, as it has begun
    boolean fixed(Step step) {
        return step.progress().begun() != null;
    }

    /// @return all steps, with those in the groups among them
    Set<String> members(Collection<String> ids) {
        var all = new HashSet<>(ids);
        boolean groups = ids.stream().map(steps::get).anyMatch(step -> step != null && step.isGroup());
        for (boolean grown = groups; grown;) {
            grown = false;
            for (var step : plan.steps()) grown |= all.contains(step.group()) && all.add(step.id());
        }
        return all;
    }

    private LocalDateTime start(Step step, ScheduledStep now, double days) {
        return clock.startAt(step, now, PlanClock.start(step, now) + days);
    }

    private Step startingAt(Step step, ScheduledStep now, LocalDateTime start, boolean own) {
        if (start.equals(now.start())) return step;
        var timing = step.timing().withLevelled(null);
        var moment = clock.moment(step, now, start);
        if (timing.pinned()) return step.with(timing.pinnedTo(moment));
        var driver = now.driver();
        var link = driver.kind() == Driver.Kind.LINK && !own
                ? step.after().stream().filter(each -> each.predecessor().equals(driver.step())).findFirst()
                : Optional.<Link>empty();
        if (link.isPresent()) return following(step.with(timing), now, link.get(), start, moment);
        return step.with(switch (timing.bound()) {
            case START_ON -> timing.with(Bound.START_ON, moment);
            case FINISH_ON -> timing.with(Bound.FINISH_ON, Moment.of(clock.finish(step, now, start).toLocalDate()));
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NOT_BEFORE, START_NOT_AFTER, FINISH_NOT_BEFORE,
                    FINISH_NOT_AFTER -> timing.with(Bound.START_NOT_BEFORE, moment);
        });
    }

    /// Changes the lag of the link that puts the step where it is; a date of its own that were later goes.
    private Step following(Step step, ScheduledStep now, Link link, LocalDateTime start, Moment moment) {
        var before = steps.get(link.predecessor());
        var other = schedule.step(link.predecessor());
        if (before == null || other.isEmpty()) return step;
        var lagged = clock.reaching(link, step, now, before, other.get(), start);
        var timing = step.timing();
        var at = timing.at();
        var loose = timing.bound() == Bound.START_NOT_BEFORE && at != null && at.compareTo(moment) > 0
                ? timing.with(Bound.AS_SOON_AS_POSSIBLE, null) : timing;
        return step.with(loose).withAfter(step.after().stream()
                .map(each -> each.equals(link) ? lagged : each).toList());
    }

    private interface Change {
        Step of(Step step, ScheduledStep now);
    }

    private Plan change(String id, Change change) {
        return plan.change(id, step -> step.isGroup() ? step
                : schedule.step(id).map(now -> change.of(step, now)).orElse(step));
    }
}
