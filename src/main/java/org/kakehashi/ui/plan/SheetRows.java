package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Stage;
import org.kakehashi.schedule.ScheduledStep;

/// Lays the steps of a plan out in rows, as an arrangement asks.
final class SheetRows {
    private final PlanFacts facts;
    private final Arrangement arrangement;
    private final List<PlanRow> rows = new ArrayList<>();
    /// Steps that the filter asks for, and the groups they lie in.
    private final Set<String> shown = new HashSet<>();
    private final @Nullable Comparator<Step> order;

    private SheetRows(PlanFacts facts, Arrangement arrangement, Language language, LocalDate today) {
        this.facts = facts;
        this.arrangement = arrangement;
        order = arrangement.sorting().map(by -> new CellOrder(facts, language).by(by)).orElse(null);
        for (var step : facts.project().plan().steps()) {
            if (!arrangement.filter().shows(step, facts, today)) continue;
            for (var at = step.id(); !at.isEmpty() && shown.add(at); at = facts.outline().parent(at)) { }
        }
    }

    static List<PlanRow> of(PlanFacts facts, Arrangement arrangement, Language language, LocalDate today) {
        var all = new SheetRows(facts, arrangement, language, today);
        switch (arrangement.grouping()) {
            case STAGE -> all.stages();
            case OUTLINE -> all.add(all.sorted(facts.outline().children("")), 0, _ -> true);
            case PERSON -> all.heads(step -> facts.person(step).map(person -> person.id()).orElse(""));
            case FUNDER -> all.heads(step -> facts.funder(step).orElse(""));
            case CITY -> all.heads(facts::city);
        }
        return List.copyOf(all.rows);
    }

    private void stages() {
        var outline = facts.outline();
        var byStage = new EnumMap<Stage, List<Step>>(Stage.class);
        var all = new EnumMap<Stage, List<Step>>(Stage.class);
        for (var step : facts.project().plan().steps()) {
            if (!shown.contains(step.id())) continue;
            all.computeIfAbsent(step.stage(), _ -> new ArrayList<>()).add(step);
            if (PlanFacts.isTop(outline, step)) byStage.computeIfAbsent(step.stage(), _ -> new ArrayList<>()).add(step);
        }
        byStage.forEach((stage, tops) -> {
            var head = headOf(stage, tops);
            var row = new PlanRow.StageRow(stage, head, isOpen(head == null ? "stage-" + stage : head.id()),
                    span(all.getOrDefault(stage, tops)));
            rows.add(row);
            Predicate<Step> same = step -> step.stage() == stage;
            if (row.open()) add(sorted(head == null ? tops : facts.outline().children(head.id())), 0, same);
        });
    }

    /// The head is that of the whole stage, whatever of it is shown.
    private @Nullable Step headOf(Stage stage, List<Step> tops) {
        var head = head(facts.outline(), tops);
        return head != null && facts.number(head.id()).equals(String.valueOf(stage.number())) ? head : null;
    }

    /// @param tops steps of a stage that lie in no group of it
    /// @return the group that holds all other steps of the stage, so that the stage needs no head of its own
    static @Nullable Step head(Outline outline, List<Step> tops) {
        if (tops.size() != 1) return null;
        var only = tops.getFirst();
        return only.isGroup() && outline.parent(only.id()).isEmpty() ? only : null;
    }

    /// One head for each of what the steps have in common, in the order in which they are met; what has none is last.
    private void heads(Function<Step, String> common) {
        var byHead = new LinkedHashMap<String, List<Step>>();
        for (var step : facts.outline().ordered()) {
            if (step.isGroup() || !shown.contains(step.id())) continue;
            byHead.computeIfAbsent(common.apply(step), _ -> new ArrayList<>()).add(step);
        }
        var without = byHead.remove("");
        if (without != null) byHead.put("", without);
        byHead.forEach((id, steps) -> {
            var head = "head-" + arrangement.grouping() + "-" + id;
            var open = isOpen(head);
            rows.add(new PlanRow.HeadRow(head, name(id), open, span(steps)));
            if (open) for (var step : sorted(steps)) rows.add(row(step, 0, PlanRow.Fold.NONE));
        });
    }

    private Names name(String id) {
        var project = facts.project();
        return switch (arrangement.grouping()) {
            case PERSON -> project.shelf().person(id).map(person -> person.name()).orElseGet(TableWords.NOBODY::names);
            case FUNDER -> project.funding().source(id).map(source -> source.name())
                    .orElseGet(TableWords.NO_FUNDER::names);
            case CITY -> project.shelf().city(id).map(city -> city.name()).orElseGet(TableWords.NO_CITY::names);
            case STAGE, OUTLINE -> Names.same(id);
        };
    }

    private void add(List<Step> steps, int depth, Predicate<Step> which) {
        for (var step : steps) {
            if (!shown.contains(step.id()) || !which.test(step)) continue;
            var inside = facts.outline().children(step.id());
            var fold = inside.stream().noneMatch(which) ? PlanRow.Fold.NONE
                    : isOpen(step.id()) ? PlanRow.Fold.OPEN : PlanRow.Fold.CLOSED;
            rows.add(row(step, depth, fold));
            if (fold == PlanRow.Fold.OPEN) add(sorted(inside), depth + 1, which);
        }
    }

    private boolean isOpen(String id) {
        return !arrangement.closed().contains(id);
    }

    private List<Step> sorted(List<Step> steps) {
        return order == null ? steps : steps.stream().sorted(order).toList();
    }

    private PlanRow row(Step step, int depth, PlanRow.Fold fold) {
        var scheduled = facts.scheduled(step.id());
        return new PlanRow.StepRow(step, facts.number(step.id()), depth, fold,
                scheduled.map(ScheduledStep::dates).orElse(null),
                scheduled.map(ScheduledStep::critical).orElse(false),
                scheduled.map(ScheduledStep::totalSlack).orElse(0.0), facts.cost(step.id()));
    }

    private Dates span(List<Step> steps) {
        LocalDate first = null, last = null;
        for (var step : steps) {
            var dates = facts.scheduled(step.id()).map(ScheduledStep::dates).orElse(null);
            if (dates == null) continue;
            if (first == null || dates.start().isBefore(first)) first = dates.start();
            if (last == null || dates.finish().isAfter(last)) last = dates.finish();
        }
        var start = facts.project().plan().start();
        return first == null || last == null ? new Dates(start, start) : new Dates(first, last);
    }
}
