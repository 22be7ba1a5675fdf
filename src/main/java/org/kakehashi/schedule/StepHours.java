package org.kakehashi.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Person;

/// When each step of a plan is worked at: when all of its people work and a calendar of its own lets them, else by the
/// plan's calendar.
///
/// Where that leaves no time, or none with the people together, the plan's calendar counts and a finding says so.
final class StepHours {
    private final Plan plan;
    private final PlanHours hours;
    private final OfficeHours office;
    private final Map<String, Person> people;
    private final Map<String, WorkHours> found = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private StepHours(Plan plan, PlanHours hours, Map<String, Person> people) {
        this.plan = plan;
        this.hours = hours;
        this.people = people;
        office = hours.plan().equals(OfficeHours.WEEKDAYS) ? OfficeHours.PLAIN : OfficeHours.of(hours.plan());
        if (hours.calendars().hours(plan.calendar()).isEmpty()) {
            findings.add(Said.noHours(plan.calendar(plan.calendar()).orElseThrow().name()));
        }
        for (var step : plan.steps()) find(step);
    }

    static StepHours of(Plan plan, Circumstances circumstances) {
        return new StepHours(plan, PlanHours.of(plan, circumstances.holidays()), circumstances.people());
    }

    private void find(Step step) {
        var own = step.timing().calendar();
        if (plan.calendar(own).isPresent()) {
            var worked = hours.calendars().hours(own);
            if (worked.isEmpty()) findings.add(Said.noHours(step, plan.calendar(own).orElseThrow().name()));
            worked.ifPresent(it -> found.put(step.id(), narrowed(step, it)));
        } else if (!step.isGroup() && !step.assigned().isEmpty()) {
            var everyone = everyone(step);
            var worked = hours.together(everyone);
            if (worked.isEmpty()) findings.add(Said.noHours(step, everyone));
            worked.filter(it -> !it.equals(office.hours())).ifPresent(it -> found.put(step.id(), it));
        }
    }

    /// @return the hours of a step's own calendar in which its people work too; all of them if there are none of these
    private WorkHours narrowed(Step step, WorkHours own) {
        var everyone = everyone(step);
        if (step.isGroup() || everyone.isEmpty()) return own;
        return hours.together(everyone).flatMap(own::and).orElse(own);
    }

    private List<Person> everyone(Step step) {
        return step.assigned().stream().map(Assignment::person).sorted().distinct().map(people::get)
                .filter(Objects::nonNull).toList();
    }

    /// @return hours of the plan, by which its days are counted
    OfficeHours office() {
        return office;
    }

    /// @return hours in which the step is worked at
    WorkHours hours(Step step) {
        return found.getOrDefault(step.id(), office.hours());
    }

    /// @return hours in which the step's slack counts
    WorkHours counting(Step step) {
        return plan.calendar(step.timing().calendar()).flatMap(own -> hours.calendars().hours(own.id())).orElse(office.hours());
    }

    /// @return steps whose hours leave no time to work
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
