package org.kakehashi.exchange;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;

/// Steps as tasks of Microsoft Project.
final class MspTaskWriting {
    private final Plan plan;
    private final Schedule schedule;
    private final Language language;
    private final MspCalendarWriting calendars;
    private final Map<String, Resource> people;
    private final ProjectCalendar own;
    private final int workDay;

    MspTaskWriting(Project project, Schedule schedule, Language language, MspCalendarWriting calendars, ProjectFile file,
            Map<String, Resource> people) {
        this.plan = project.plan();
        this.schedule = schedule;
        this.language = language;
        this.calendars = calendars;
        this.people = people;
        this.own = file.getDefaultCalendar();
        this.workDay = MspTime.commonDay(own);
    }

    /// @param group whether other steps lie in it
    void fill(Task task, Step step, boolean group) {
        task.setName(step.name().in(language));
        if (!step.notes().isBlank()) task.setNotes(step.notes().in(language));
        MspFields.ID.put(task, step.id());
        MspFields.STAGE.put(task, step.stage().name());
        if (step.isGroup() != group) MspFields.KIND.put(task, PlanTable.kind(step.work()));
        MspFields.put(task, step.name(), MspFields.NAME_JA, MspFields.NAME_EN);
        MspFields.put(task, step.notes(), MspFields.NOTE_JA, MspFields.NOTE_EN);
        MspFields.PLACE.put(task, step.place().ja());
        MspFields.PLACE_EN.put(task, step.place().en());
        task.setType(TaskType.FIXED_DURATION);
        task.setEffortDriven(false);
        task.setTaskMode(TaskMode.AUTO_SCHEDULED);
        var dates = schedule.step(step.id()).orElse(null);
        if (dates != null) {
            task.setStart(dates.start());
            task.setFinish(dates.finish());
            task.setCritical(dates.critical());
        }
        timing(task, step);
        baselines(task, step);
        if (group) return;
        var length = length(step);
        task.setDuration(length);
        task.setMilestone(step.isMilestone());
        progress(task, step, length);
        assign(task, step, dates);
    }

    private Duration length(Step step) {
        return step.span().working() ? Duration.getInstance(step.span().days(), TimeUnit.DAYS)
                : Duration.getInstance(step.span().days(), TimeUnit.ELAPSED_DAYS);
    }

    void link(Task task, Step step, Map<String, Task> tasks) {
        for (var link : step.after()) {
            var before = tasks.get(link.predecessor());
            if (before == null || before.equals(task)) continue;
            var kind = switch (link.kind()) {
                case FINISH_START -> RelationType.FINISH_START;
                case START_START -> RelationType.START_START;
                case FINISH_FINISH -> RelationType.FINISH_FINISH;
                case START_FINISH -> RelationType.START_FINISH;
            };
            var unit = switch (link.unit()) {
                case WORK -> TimeUnit.DAYS;
                case ELAPSED -> TimeUnit.ELAPSED_DAYS;
                case PERCENT -> TimeUnit.PERCENT;
            };
            task.addPredecessor(new Relation.Builder().predecessorTask(before).type(kind)
                    .lag(Duration.getInstance(link.lag(), unit)));
        }
    }

    private void timing(Task task, Step step) {
        var timing = step.timing();
        var deadline = timing.deadline();
        if (deadline != null) task.setDeadline(moment(deadline, false, step));
        if (!timing.calendar().isEmpty() && !step.isGroup()) {
            task.setCalendar(calendars.of(timing.calendar()));
        }
        var at = timing.at();
        if (timing.pinned() && at != null) {
            task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
            var start = start(at, step);
            task.setStart(start);
            task.setManualDuration(length(step));
            if (task.getFinish() != null && task.getFinish().isBefore(start)) task.setFinish(start);
            return;
        }
        task.setConstraintType(switch (timing.bound()) {
            case AS_SOON_AS_POSSIBLE -> ConstraintType.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case START_NOT_BEFORE -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NOT_AFTER -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NOT_BEFORE -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NOT_AFTER -> ConstraintType.FINISH_NO_LATER_THAN;
            case START_ON -> ConstraintType.MUST_START_ON;
            case FINISH_ON -> ConstraintType.MUST_FINISH_ON;
        });
        if (timing.bound().needsMoment() && at != null) {
            task.setConstraintDate(timing.bound().ofFinish() ? moment(at, false, step) : start(at, step));
        }
        var levelled = timing.levelled();
        if (levelled != null && !step.isGroup()) delay(task, step, levelled);
    }

    /// The other program keeps how long a task is put off, not until when.
    private void delay(Task task, Step step, Moment levelled) {
        MspFields.LEVELLED.put(task, levelled.toString());
        var until = moment(levelled, !step.isMilestone(), step);
        var from = MspTime.edge(plan.start(), true, own, Set.of(own));
        var bound = step.timing().at();
        if (step.timing().bound() == Bound.START_NOT_BEFORE && bound != null) from = later(from, moment(bound, true, step));
        for (var link : step.after()) {
            var before = schedule.step(link.predecessor());
            if (before.isEmpty() || !link.kind().toStart()) continue;
            var end = link.kind().fromFinish() ? before.get().finish() : before.get().start();
            var lag = Duration.getInstance(Math.abs(link.lag()), TimeUnit.DAYS);
            from = later(from, link.unit() == Link.Unit.WORK && link.lag() > 0 ? own.getDate(end, lag) : end);
        }
        var first = Objects.requireNonNullElse(own.getNextWorkStart(from), from);
        long minutes = ChronoUnit.MINUTES.between(first, until);
        if (minutes > 0) task.setLevelingDelay(Duration.getInstance((double) minutes, TimeUnit.ELAPSED_MINUTES));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private void progress(Task task, Step step, Duration length) {
        var progress = step.progress();
        var dates = schedule.step(step.id()).orElse(null);
        task.setPercentageComplete(progress.done() * 100);
        task.setActualDuration(Duration.getInstance(length.getDuration() * progress.done(), length.getUnits()));
        task.setRemainingDuration(Duration.getInstance(length.getDuration() * (1 - progress.done()), length.getUnits()));
        if (progress.begun() != null) task.setActualStart(moment(progress.begun(), !step.isMilestone(), step));
        if (progress.finished() != null) task.setActualFinish(moment(progress.finished(), false, step));
        if (progress.resume() != null && dates != null && progress.done() > 0 && progress.done() < 1) {
            task.setStop(own.getDate(dates.start(), task.getActualDuration()));
            task.setResume(moment(progress.resume(), true, step));
        }
    }

    private void baselines(Task task, Step step) {
        for (int number = 0; number < plan.baselines().size(); number++) {
            var planned = plan.baselines().get(number).step(step.id());
            if (planned.isEmpty()) continue;
            var start = moment(planned.get().start(), !step.isMilestone(), step);
            var finish = later(start, moment(planned.get().finish(), false, step));
            if (number == 0) {
                task.setBaselineStart(start);
                task.setBaselineFinish(finish);
                task.setBaselineCost(planned.get().cost());
            } else {
                task.setBaselineStart(number, start);
                task.setBaselineFinish(number, finish);
                task.setBaselineCost(number, planned.get().cost());
            }
        }
    }

    private void assign(Task task, Step step, @Nullable ScheduledStep dates) {
        for (var assigned : step.assigned()) {
            var resource = people.get(assigned.person());
            if (resource == null) continue;
            var assignment = task.addResourceAssignment(resource);
            assignment.setUnits(assigned.units() * 100);
            var work = Duration.getInstance(step.span().days() * workDay / 60 * assigned.units(), TimeUnit.HOURS);
            assignment.setWork(work);
            assignment.setRemainingWork(Duration.getInstance(work.getDuration() * (1 - step.done()), TimeUnit.HOURS));
            assignment.setActualWork(Duration.getInstance(work.getDuration() * step.done(), TimeUnit.HOURS));
            if (dates == null) continue;
            assignment.setStart(dates.start());
            assignment.setFinish(dates.finish());
        }
    }

    /// A day as a whole is its opening for what begins and its closing for what ends, as the step is worked.
    private LocalDateTime moment(Moment moment, boolean opens, Step step) {
        var time = moment.time();
        if (time != null) return moment.day().atTime(time);
        return MspTime.edge(moment.day(), opens, own, worked(step));
    }

    /// What counts every hour of the day begins when the plan's days do.
    private LocalDateTime start(Moment moment, Step step) {
        if (moment.time() != null || step.span().working()) return moment(moment, !step.isMilestone(), step);
        return MspTime.edge(moment.day(), !step.isMilestone(), own, Set.of());
    }

    /// @return the calendars by which a step is worked
    private Set<ProjectCalendar> worked(Step step) {
        var all = step.people().stream().map(people::get).filter(Objects::nonNull).map(Resource::getCalendar).collect(Collectors.toSet());
        if (!step.timing().calendar().isEmpty()) all.add(calendars.of(step.timing().calendar()));
        return all.isEmpty() || step.isGroup() ? Set.of(own) : all;
    }
}
