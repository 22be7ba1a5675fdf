package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;

/// Everything the Plan workspace shows of a project at one moment, computed whole.
///
/// @param numbers of the steps, as `3.2`, by step id; also of steps in closed stages
record PlanSheet(Project project, Schedule schedule, List<PlanRow> rows, Map<String, String> numbers) {
    PlanSheet {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
    }

    static PlanSheet of(Project project, Set<Stage> closed) {
        var schedule = Scheduling.of(project);
        var rows = new ArrayList<PlanRow>();
        var numbers = new HashMap<String, String>();
        var byStage = new EnumMap<Stage, List<Step>>(Stage.class);
        for (var step : project.plan().steps()) byStage.computeIfAbsent(step.stage(), _ -> new ArrayList<>()).add(step);
        for (var stage : byStage.keySet()) {
            var steps = byStage.get(stage);
            if (steps == null) continue;
            var head = head(steps);
            rows.add(new PlanRow.StageRow(stage, head, !closed.contains(stage), span(project, steps, schedule)));
            if (head != null) numbers.put(head.id(), String.valueOf(stage.number()));
            int count = 0;
            for (var step : steps) {
                if (step.equals(head)) continue;
                var number = stage.number() + "." + ++count;
                numbers.put(step.id(), number);
                int depth = depth(project, step) - (head == null ? 0 : 1);
                if (!closed.contains(stage)) rows.add(row(project, schedule, step, number, depth));
            }
        }
        return new PlanSheet(project, schedule, rows, numbers);
    }

    /// @return the group that holds all other steps of its stage, so that the stage needs no head of its own
    static @Nullable Step head(List<Step> steps) {
        return steps.stream().filter(Step::isGroup).filter(group -> group.group().isEmpty() && steps.stream()
                .allMatch(step -> step.equals(group) || !step.group().isEmpty())).findFirst().orElse(null);
    }

    private static PlanRow row(Project project, Schedule schedule, Step step, String number, int depth) {
        var scheduled = schedule.step(step.id());
        long cost = CostBuildUp.total(step, CostBuildUp.ratesIn(project.plan().currency(), project.shelf().rates()));
        return new PlanRow.StepRow(step, number, Math.max(0, depth), scheduled.map(ScheduledStep::dates).orElse(null),
                scheduled.map(ScheduledStep::critical).orElse(false),
                scheduled.map(ScheduledStep::totalSlack).orElse(0.0), cost);
    }

    private static int depth(Project project, Step step) {
        int depth = 0;
        for (var at = project.plan().step(step.group()); at.isPresent() && depth < 8; depth++) {
            at = project.plan().step(at.get().group());
        }
        return depth;
    }

    private static Dates span(Project project, List<Step> steps, Schedule schedule) {
        var dates = steps.stream().map(step -> schedule.step(step.id()).map(ScheduledStep::dates).orElse(null))
                .filter(Objects::nonNull).toList();
        var first = dates.stream().map(Dates::start).min(LocalDate::compareTo).orElse(project.plan().start());
        var last = dates.stream().map(Dates::finish).max(LocalDate::compareTo).orElse(first);
        return new Dates(first, last);
    }

    /// @return the row of a step that is not hidden in a closed stage
    Optional<PlanRow.StepRow> row(String id) {
        return rows.stream().filter(PlanRow.StepRow.class::isInstance).map(PlanRow.StepRow.class::cast)
                .filter(row -> row.id().equals(id)).findFirst();
    }

    Optional<Step> step(String id) {
        return project.plan().step(id);
    }

    /// @return the first and the last day of the plan; empty if nothing is scheduled
    Optional<Dates> whole() {
        var all = List.copyOf(schedule.dates().values());
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(new Dates(all.stream().map(Dates::start).min(LocalDate::compareTo).orElseThrow(),
                all.stream().map(Dates::finish).max(LocalDate::compareTo).orElseThrow()));
    }

    boolean critical(String id) {
        return schedule.step(id).map(ScheduledStep::critical).orElse(false);
    }
}
