package org.kakehashi.ui.cost;

import java.util.Optional;
import java.util.OptionalInt;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Inputs;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Resolve;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Why;
import org.kakehashi.ui.why.Explanation;
import org.kakehashi.ui.why.WhyViewModel;
import org.jspecify.annotations.Nullable;

/// Answers for every number of the workspace why it is so.
final class Explainer {
    private final CostsViewModel model;
    private final WhyViewModel<Asked> panel = new WhyViewModel<>(this::explain);
    private @Nullable Known known;

    /// The reasons of one result, kept while it stands.
    private record Known(Outcome outcome, CostResult result, Why why) {}

    Explainer(CostsViewModel model) {
        this.model = model;
        model.sheet().subscribe(_ -> panel.refresh());
    }

    WhyViewModel<Asked> panel() {
        return panel;
    }

    /// Asks about the scenario in focus.
    void ask(Question question) {
        model.now().scenario().ifPresent(scenario -> ask(scenario.id(), question));
    }

    void ask(String scenario, Question question) {
        panel.ask(new Asked(scenario, question));
    }

    /// @return what a cell of the table can be asked
    Optional<Question> question(SheetRow row, SheetColumn column) {
        return model.now().result().flatMap(result -> CellQuestion.of(row, column, result.horizon().last()));
    }

    /// Asks about the number the workspace is about.
    void ask() {
        ask(new Question.PerPerson(Question.ALL, OptionalInt.empty()));
    }

    private Optional<Explanation> explain(Asked asked) {
        var outcome = model.now().outcomes().get(asked.scenario());
        if (outcome == null || !outcome.problems().isEmpty()) return Optional.empty();
        return known(outcome).filter(_ -> model.now().scenarios().stream().map(Scenario::id).anyMatch(asked.scenario()::equals))
                .flatMap(found -> explain(asked, found));
    }

    private Optional<Explanation> explain(Asked asked, Known found) {
        try {
            var reason = found.why.of(asked.question());
            return Optional.of(new Telling(model.now(), found.outcome.scenario(), found.result).of(asked.question(), reason));
        } catch (IllegalArgumentException _) {
            // the measure or the year has gone meanwhile
            return Optional.empty();
        }
    }

    private Optional<Known> known(Outcome outcome) {
        var kept = known;
        if (kept != null && kept.outcome.equals(outcome)) return Optional.of(kept);
        if (outcome.result().isEmpty()) return Optional.empty();
        var result = outcome.result().get();
        return switch (Resolve.inputs(outcome.scenario(), outcome.city())) {
            case Checked.Good<Inputs>(var inputs) -> {
                var made = new Known(outcome, result, new Why(outcome.scenario(), outcome.city(), inputs, result));
                known = made;
                yield Optional.of(made);
            }
            case Checked.Bad<Inputs> _ -> Optional.empty();
        };
    }
}
