package org.kakehashi.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.FundingTables;
import org.kakehashi.partnership.Event;
import org.kakehashi.people.Booking;
import org.kakehashi.plan.BuildUp;
import org.kakehashi.plan.Ground;
import org.kakehashi.plan.Pathway;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Schedule;

/// Everything that follows from a project on a day, computed once for all who show it.
///
/// @param budget   what its steps cost and when
/// @param results  costs by scenario id, in the project's order
/// @param advice   what is unwise, the most pressing first; without what the user silenced
public record Outlook(Project project, LocalDate today, Schedule schedule, Budget budget, Ground ground,
        Pathway pathway, FundingTable funding, Map<String, Checked<CostResult>> results, List<Advice> advice) {

    public static Outlook of(Project project, LocalDate today) {
        return of(project, today, List.of());
    }

    /// @param elsewhere what people are booked for in other projects
    public static Outlook of(Project project, LocalDate today, List<Booking> elsewhere) {
        var plan = project.plan();
        var schedule = Scheduling.of(project);
        var budget = Budget.of(project, schedule);
        var ground = ground(project, today, schedule);
        var funding = FundingTables.table(plan, budget.spendings(), project.funding(),
                project.home().fiscalYearStart());
        var results = new LinkedHashMap<String, Checked<CostResult>>();
        for (var scenario : project.costs().scenarios()) {
            results.put(scenario.id(), CostEngine.evaluate(scenario, project.cityOf(scenario)));
        }
        var bare = new Outlook(project, today, schedule, budget, ground,
                Pathway.of(plan, ground, budget.costs()), funding, Collections.unmodifiableMap(results), List.of());
        return bare.with(Findings.of(bare, elsewhere));
    }

    private Outlook with(List<Advice> newAdvice) {
        return new Outlook(project, today, schedule, budget, ground, pathway, funding, results, List.copyOf(newAdvice));
    }

    /// @return cost lines by step id, in the plan's order
    public Map<String, BuildUp> buildUps() {
        return budget.buildUps();
    }

    /// @return what each step itself costs, by its id; what lies in a group is not counted with the group
    public Map<String, Long> costs() {
        return budget.costs();
    }

    /// @return what a step costs, for a group with all that lies in it
    public long cost(String step) {
        var groups = project.plan().steps().stream().collect(Collectors.toMap(s -> s.id(), s -> s.group()));
        long sum = 0;
        for (var entry : budget.buildUps().entrySet()) {
            var at = entry.getKey();
            for (int depth = 0; !at.equals(step) && !at.isEmpty() && depth < groups.size(); depth++) {
                at = groups.getOrDefault(at, "");
            }
            if (at.equals(step)) sum += entry.getValue().total();
        }
        return sum;
    }

    /// @return the costs of the scenario in focus; empty if there is none or it cannot be computed
    public Optional<CostResult> focus() {
        return result(project.costs().focus());
    }

    /// @return the costs of that scenario; empty if it cannot be computed
    public Optional<CostResult> result(String scenario) {
        return results.get(scenario) instanceof Checked.Good<CostResult>(var result) ? Optional.of(result)
                : Optional.empty();
    }

    /// @return the home city's fiscal year of today
    public int fiscalYear() {
        return FiscalYears.of(today, project.home().fiscalYearStart());
    }

    private static Ground ground(Project project, LocalDate today, Schedule schedule) {
        var terms = project.partnership().agreements().stream().map(agreement -> new Ground.Term(agreement.id(),
                agreement.title(), agreement.kind(), agreement.signed().earliest(),
                agreement.review() == null ? null : agreement.review().earliest(),
                agreement.lapses().orElse(null))).toList();
        var counterparts = project.shelf().people().stream()
                .filter(person -> person.city().equals(project.pair().partner())).map(Person::id)
                .collect(Collectors.toSet());
        return new Ground(today, schedule.dates(), terms, counterparts, history(project, today));
    }

    private static Set<Stage> history(Project project, LocalDate today) {
        return project.partnership().events().stream()
                .filter(event -> !event.planned() && !event.date().earliest().isAfter(today))
                .map(Event::stage).filter(Outlook::isThere).collect(Collectors.toSet());
    }

    private static boolean isThere(@Nullable Stage stage) {
        return stage != null;
    }
}
