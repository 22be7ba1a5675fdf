package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.base.Finding;
import org.kakehashi.plan.Dates;

/// The dates of all steps, in the plan's order, and what stands in the way.
///
/// @param steps    by id; groups span what lies in them
/// @param minutesADay minutes of work that a day of slack stands for
/// @param findings circles, dates that contradict each other, deadlines missed
public record Schedule(Map<String, ScheduledStep> steps, List<Finding> findings, int minutesADay) {
    public Schedule {
        steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        findings = List.copyOf(findings);
    }

    public Optional<ScheduledStep> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /// @return the days each step is planned on, by its id
    public Map<String, Dates> dates() {
        var dates = new LinkedHashMap<String, Dates>();
        steps.forEach((id, step) -> dates.put(id, step.dates()));
        return dates;
    }

    /// @return the last day of the plan; empty for a plan without steps
    public Optional<LocalDate> finish() {
        return steps.values().stream().map(step -> step.dates().finish()).max(LocalDate::compareTo);
    }
}
