package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;

/// What follows from a project for its steps, however they are shown: dates, numbers, money, what is wrong.
///
/// @param numbers   as `3.2`, by step id
/// @param budget    what each step itself costs, line by line
/// @param costs     by step id, of a group with all that lies in it
/// @param done      by step id, of a group the mean of what lies in it by days
/// @param findings  about a step, by its id
/// @param baseline  the newest, by step id
/// @param followers ids of what waits for a step, by its id
record PlanFacts(Project project, Outline outline, Schedule schedule, Map<String, String> numbers,
        Budget budget, Map<String, Long> costs, Map<String, Double> done, Map<String, List<Finding>> findings,
        Map<String, Baseline.Planned> baseline, Map<String, List<String>> followers, Map<String, Person> people) {

    static PlanFacts of(Project project) {
        return of(project, null);
    }

    /// @param before what was known of an earlier state, so that what has not changed is not computed again
    static PlanFacts of(Project project, @Nullable PlanFacts before) {
        var plan = project.plan();
        var outline = Outline.of(plan);
        var schedule = Scheduling.of(project);
        var findings = new HashMap<String, List<Finding>>();
        for (var finding : schedule.findings()) {
            findings.computeIfAbsent(finding.subject(), _ -> new ArrayList<>()).add(finding);
        }
        var baseline = new HashMap<String, Baseline.Planned>();
        if (!plan.baselines().isEmpty()) {
            for (var planned : plan.baselines().getLast().steps()) baseline.put(planned.step(), planned);
        }
        var followers = new HashMap<String, List<String>>();
        for (var step : plan.steps()) {
            for (var link : step.after()) {
                followers.computeIfAbsent(link.predecessor(), _ -> new ArrayList<>()).add(step.id());
            }
        }
        var people = new HashMap<String, Person>();
        for (var person : project.shelf().people()) people.putIfAbsent(person.id(), person);
        var budget = Budget.of(project, schedule, before == null ? null : before.budget);
        var sums = Sums.of(budget, outline);
        return new PlanFacts(project, outline, schedule, numbers(outline), budget, sums.costs(), sums.done(), findings, baseline,
                followers, people);
    }

    private static Map<String, String> numbers(Outline outline) {
        var numbers = new HashMap<String, String>();
        var ordered = outline.ordered();
        for (var stage : Stage.values()) {
            var tops = ordered.stream().filter(step -> step.stage() == stage)
                    .filter(step -> isTop(outline, step)).toList();
            var head = SheetRows.head(outline, tops);
            if (head != null) numbers.put(head.id(), String.valueOf(stage.number()));
            number(outline, head == null ? tops : inStage(outline, head), stage.number() + ".", numbers);
        }
        return numbers;
    }

    private static void number(Outline outline, List<Step> steps, String before, Map<String, String> numbers) {
        int count = 0;
        for (var step : steps) {
            var number = before + ++count;
            numbers.put(step.id(), number);
            number(outline, inStage(outline, step), number + ".", numbers);
        }
    }

    static List<Step> inStage(Outline outline, Step group) {
        return outline.children(group.id()).stream().filter(step -> step.stage() == group.stage()).toList();
    }

    /// @return whether it lies in no group of its own stage
    static boolean isTop(Outline outline, Step step) {
        return outline.step(outline.parent(step.id())).map(group -> group.stage() != step.stage()).orElse(true);
    }

    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    Optional<Step> step(String id) {
        return outline.step(id);
    }

    Optional<ScheduledStep> scheduled(String id) {
        return schedule.step(id);
    }

    boolean critical(String id) {
        return scheduled(id).map(ScheduledStep::critical).orElse(false);
    }

    long cost(String id) {
        return costs.getOrDefault(id, 0L);
    }

    double done(String id) {
        return done.getOrDefault(id, 0.0);
    }

    List<Finding> findings(String id) {
        return findings.getOrDefault(id, List.of());
    }

    /// @return whether it should be finished by that day or is to miss its deadline
    boolean late(Step step, LocalDate today) {
        if (step.done() >= 1) return false;
        var missed = findings(step.id()).stream().anyMatch(finding -> finding.rule().equals("schedule-deadline"));
        var status = project.plan().statusDate();
        var day = status == null ? today : status;
        return missed || scheduled(step.id()).map(at -> at.dates().finish().isBefore(day)).orElse(false);
    }

    Baseline.@Nullable Planned planned(String id) {
        return baseline.get(id);
    }

    /// @return the person who answers for it: the first of those who work on it
    Optional<Person> person(Step step) {
        return step.people().stream().map(people::get).filter(person -> person != null).findFirst();
    }

    /// @return the source that pays most of it
    Optional<String> funder(Step step) {
        Share most = null;
        for (var share : step.paidBy()) if (most == null || share.fraction() > most.fraction()) most = share;
        return Optional.ofNullable(most).map(Share::source);
    }

    /// @return id of the city it is done in: the one its place names, else as its kind goes, else where its person is
    String city(Step step) {
        for (var city : List.of(project.home(), project.partner())) {
            for (var language : Language.values()) {
                var name = city.name().in(language);
                if (!name.isBlank() && step.place().in(language).contains(name)) return city.id();
            }
        }
        return switch (step.work()) {
            case Work.Training training -> switch (training.mode()) {
                case INBOUND, ONLINE -> project.pair().home();
                case AT_PARTNER -> project.pair().partner();
                case THIRD_COUNTRY -> "";
            };
            case Work.ExpertDispatch _, Work.Mission _, Work.Pilot _, Work.Business _, Work.FeasibilityStudy _ ->
                project.pair().partner();
            case Work.Agreement _, Work.Milestone _, Work.Task _, Work.Group _ ->
                person(step).map(Person::city).orElse("");
        };
    }

    /// What adds up from the steps to their groups.
    private record Sums(Map<String, Long> costs, Map<String, Double> done) {
        static Sums of(Budget budget, Outline outline) {
            var costs = new HashMap<String, Long>();
            var done = new HashMap<String, Double>();
            var days = new HashMap<String, Double>();
            var worked = new HashMap<String, Double>();
            for (var step : outline.ordered().reversed()) {
                var id = step.id();
                var parent = outline.parent(id);
                long cost = costs.getOrDefault(id, 0L) + budget.buildUp(id).total();
                costs.put(id, cost);
                if (!step.isGroup()) {
                    days.put(id, Math.max(step.span().days(), 1e-6));
                    worked.put(id, days.get(id) * step.done());
                }
                double length = days.getOrDefault(id, 0.0);
                done.put(id, length == 0 ? 0.0 : worked.getOrDefault(id, 0.0) / length);
                if (parent.isEmpty()) continue;
                costs.merge(parent, cost, Long::sum);
                days.merge(parent, length, Double::sum);
                worked.merge(parent, worked.getOrDefault(id, 0.0), Double::sum);
            }
            return new Sums(costs, done);
        }
    }
}
