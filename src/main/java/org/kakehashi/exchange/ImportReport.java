package org.kakehashi.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;

/// How a plan from a file comes out here: how much was taken, which dates differ from the file's and why, and what was
/// left out.
///
/// @param groups      steps that hold others
/// @param links       in all
/// @param differences in the order of the plan
/// @param problems    with their places in the file
public record ImportReport(int steps, int groups, int links, int people, int calendars, List<Difference> differences,
        List<Problem> problems) {
    private static final Pattern ENTRY = Pattern.compile(".* (?:Task|VEVENT|VTODO) ([^ ]+).*|.*![A-Z]*(\\d+)");

    /// A step that lies elsewhere here than in the file.
    ///
    /// @param source    its id in the file
    /// @param toldStart what the file says, if it says something
    /// @param start     here; null where it cannot be laid out
    public record Difference(String step, Names name, String source, @Nullable Moment toldStart, @Nullable Moment toldFinish,
            @Nullable LocalDateTime start, @Nullable LocalDateTime finish, Names reason) {
        public Difference {
            requireNonNull(step, "step");
            requireNonNull(name, "name");
            requireNonNull(reason, "reason");
        }
    }

    public ImportReport {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /// Lays the plan out in the place of the project's own and compares.
    public static ImportReport of(PlanImport taken, Project project) {
        var replaced = taken.replacing(project);
        var plan = taken.plan();
        var problems = new ArrayList<>(taken.problems());
        if (!plan.currency().equals(project.plan().currency()) && plan.steps().stream().anyMatch(step -> !step.lines().isEmpty())) {
            problems.add(new Problem("", PlanTrouble.TEXTS.text("wrong.currency", plan.currency(), project.plan().currency())));
        }
        int groups = (int) plan.steps().stream().filter(Step::isGroup).count();
        return new ImportReport(plan.steps().size() - groups, groups, plan.steps().stream().mapToInt(step -> step.after().size()).sum(),
                taken.people().size(), plan.calendars().size(), new Comparison(taken, Scheduling.of(replaced)).differences(), problems);
    }

    /// @return as many steps as in all
    public int all() {
        return steps + groups;
    }

    private static final class Comparison {
        private final PlanImport taken;
        private final Schedule schedule;
        private final Map<String, Step> steps = new HashMap<>();
        private final Set<String> elsewhere = new HashSet<>();
        private final Set<String> flawed;

        Comparison(PlanImport taken, Schedule schedule) {
            this.taken = taken;
            this.schedule = schedule;
            for (var step : taken.plan().steps()) steps.put(step.id(), step);
            flawed = taken.problems().stream().map(Problem::place).map(ENTRY::matcher).filter(Matcher::matches)
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).collect(Collectors.toSet());
        }

        List<Difference> differences() {
            var differing = taken.told().stream().filter(this::differs).toList();
            differing.forEach(told -> elsewhere.add(told.step()));
            return differing.stream().map(this::difference).toList();
        }

        private boolean differs(PlanImport.Told told) {
            var here = schedule.step(told.step());
            if (here.isEmpty()) return true;
            return (told.start() != null && !same(told.start(), here.get(), true))
                    || (told.finish() != null && !same(told.finish(), here.get(), false));
        }

        private static boolean same(Moment told, ScheduledStep here, boolean start) {
            var time = told.time();
            if (time == null) return told.day().equals(start ? here.dates().start() : here.dates().finish());
            return told.day().atTime(time).equals(start ? here.start() : here.finish());
        }

        private Difference difference(PlanImport.Told told) {
            var step = requireNonNull(steps.get(told.step()), told.step());
            var here = schedule.step(told.step());
            return new Difference(told.step(), step.name(), told.source(), told.start(), told.finish(),
                    here.map(ScheduledStep::start).orElse(null), here.map(ScheduledStep::finish).orElse(null),
                    here.isEmpty() ? said("CIRCLE") : reason(told, step));
        }

        private Names reason(PlanImport.Told told, Step step) {
            if (told.causes().contains(PlanImport.Cause.GROUP)) return said("GROUP");
            var strong = Stream.of(PlanImport.Cause.SPLIT, PlanImport.Cause.MANUAL, PlanImport.Cause.SUBPROJECT)
                    .filter(told.causes()::contains).findFirst();
            if (strong.isPresent()) return said(strong.get().name());
            if (flawed.contains(told.source())) return said("INCLUDED");
            var before = before(step);
            if (before.isPresent()) return PlanTrouble.TEXTS.text("report.BEFORE", before.get().name());
            return told.causes().stream().min(Comparator.naturalOrder()).map(cause -> said(cause.name())).orElseGet(() -> said("COMPUTED"));
        }

        /// @return what comes before it, or before a group it lies in, and lies elsewhere itself
        private Optional<Step> before(Step step) {
            var seen = new HashSet<String>();
            for (var at = step; at != null && seen.add(at.id()); at = steps.get(at.group())) {
                var found = at.after().stream().filter(link -> elsewhere.contains(link.predecessor())).findFirst();
                if (found.isPresent()) return Optional.ofNullable(steps.get(found.get().predecessor()));
            }
            return Optional.empty();
        }

        private static Names said(String key) {
            return PlanTrouble.TEXTS.text("report." + key);
        }
    }
}
