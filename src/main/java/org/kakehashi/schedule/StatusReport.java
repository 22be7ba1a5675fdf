package org.kakehashi.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Step;

/// What the status date of a plan means for its steps: what should be done by then, and what is left after it.
public final class StatusReport {
    private final Schedule schedule;
    private final PlanClock clock;
    private final LocalDate status;

    /// @param schedule of the plan that is reported on
    /// @param status   the last day reported on
    public StatusReport(Schedule schedule, PlanClock clock, LocalDate status) {
        this.schedule = schedule;
        this.clock = clock;
        this.status = status;
    }

    /// @return the plan with everything begun, done and finished up to the status date as it was planned; what was
    ///         finished really stays so
    public Plan asPlanned(Plan plan) {
        return plan.change(step -> schedule.step(step.id()).filter(_ -> !step.isGroup())
                .map(now -> asPlanned(step, now)).orElse(step));
    }

    private Step asPlanned(Step step, ScheduledStep now) {
        var progress = step.progress();
        if (progress.finished() != null || now.dates().start().isAfter(status)) return step;
        var begun = progress.begun() == null ? clock.moment(step, now, now.start()) : progress.begun();
        if (now.dates().finish().isAfter(status)) {
            return step.with(new Progress(share(step, now), begun, null, progress.resume()));
        }
        boolean whole = PlanClock.early(step, now) == 0;
        var finished = whole ? Moment.of(now.dates().finish()) : Moment.at(now.finish());
        return step.with(new Progress(1, begun, begun.compareTo(finished) > 0 ? begun : finished, null));
    }

    /// @return the plan with all work that should be done by now but is not put behind the status date
    public Plan rescheduled(Plan plan) {
        return plan.change(step -> schedule.step(step.id()).filter(_ -> !step.isGroup())
                .map(now -> rescheduled(step, now)).orElse(step));
    }

    private Step rescheduled(Step step, ScheduledStep now) {
        var progress = step.progress();
        if (progress.finished() != null || progress.done() >= 1 || now.dates().start().isAfter(status)) return step;
        var next = Moment.of(now.hours().onOrAfter(status.plusDays(1)));
        if (progress.begun() == null && progress.done() == 0) return later(step, next);
        if (progress.done() >= share(step, now)) return step;
        var begun = progress.begun() == null ? clock.moment(step, now, now.start()) : progress.begun();
        return step.with(new Progress(progress.done(), begun, null, next));
    }

    /// A date that must be kept stays, and then stands in the findings.
    private static Step later(Step step, Moment next) {
        var timing = step.timing();
        if (timing.pinned()) return step.with(timing.pinnedTo(next));
        return switch (timing.bound()) {
            case AS_SOON_AS_POSSIBLE, START_NOT_BEFORE, FINISH_NOT_BEFORE, AS_LATE_AS_POSSIBLE ->
                    step.with(timing.with(Bound.START_NOT_BEFORE, next));
            case START_NOT_AFTER, FINISH_NOT_AFTER, START_ON, FINISH_ON -> step;
        };
    }

    /// @return part of a step's work that lies up to the status date as it is scheduled, a fraction of one
    private double share(Step step, ScheduledStep now) {
        var end = status.plusDays(1).atStartOfDay();
        double all = length(step, now, now.start(), now.finish());
        return all <= 0 ? 1 : Math.clamp(Math.rint(1000 * length(step, now, now.start(), end) / all) / 1000, 0, 1);
    }

    private static double length(Step step, ScheduledStep now, LocalDateTime from, LocalDateTime to) {
        return step.span().working() ? now.hours().days(from, to) : Duration.between(from, to).toMinutes();
    }
}
