package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.ui.kit.Tongue;

/// Everything the Plan workspace shows of a project at one moment, computed whole.
final class PlanSheet {
    private final PlanFacts facts;
    private final Arrangement arrangement;
    private final List<PlanRow> rows;
    private final Map<String, Integer> places;

    private PlanSheet(PlanFacts facts, Arrangement arrangement, List<PlanRow> rows) {
        this.facts = facts;
        this.arrangement = arrangement;
        this.rows = rows;
        places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) places.put(rows.get(i).id(), i);
    }

    /// @param language in which texts are sorted
    /// @param today    up to which work that is not done counts as late
    static PlanSheet of(Project project, Arrangement arrangement, Language language, LocalDate today) {
        return of(PlanFacts.of(project), arrangement, language, today);
    }

    /// @return the sheet of a project that came from this one's by an edit
    PlanSheet followed(Project project, Arrangement other, Language language, LocalDate today) {
        return of(project.equals(project()) ? facts : PlanFacts.of(project, facts), other, language, today);
    }

    private static PlanSheet of(PlanFacts facts, Arrangement arrangement, Language language, LocalDate today) {
        return new PlanSheet(facts, arrangement, SheetRows.of(facts, arrangement, language, today));
    }

    /// @return the steps by stage in the plan's order
    static PlanSheet of(Project project, Set<Stage> closed) {
        var ids = closed.stream().map(stage -> "stage-" + stage).collect(Collectors.toSet());
        return of(project, Arrangement.FIRST.withClosed(ids), Tongue.now(), project.plan().start());
    }

    PlanFacts facts() {
        return facts;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Project project() {
        return facts.project();
    }

    Schedule schedule() {
        return facts.schedule();
    }

    List<PlanRow> rows() {
        return rows;
    }

    /// @return of the steps, as `3.2`, by step id; also of steps that are not shown
    Map<String, String> numbers() {
        return facts.numbers();
    }

    /// @return the row of a step that is not hidden
    Optional<PlanRow.StepRow> row(String id) {
        return any(id).filter(PlanRow.StepRow.class::isInstance).map(PlanRow.StepRow.class::cast);
    }

    /// @return the row of that id, if it is shown
    Optional<PlanRow> any(String id) {
        return Optional.ofNullable(places.get(id)).map(rows::get);
    }

    /// @return where that row stands, −1 if it is not shown
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    Optional<Step> step(String id) {
        return facts.step(id);
    }

    /// @return the first and the last day of the plan; empty if nothing is scheduled
    Optional<Dates> whole() {
        LocalDate first = null, last = null;
        for (var step : schedule().steps().values()) {
            var dates = step.dates();
            if (first == null || dates.start().isBefore(first)) first = dates.start();
            if (last == null || dates.finish().isAfter(last)) last = dates.finish();
        }
        return first == null || last == null ? Optional.empty() : Optional.of(new Dates(first, last));
    }

    boolean critical(String id) {
        return facts.critical(id);
    }
}
