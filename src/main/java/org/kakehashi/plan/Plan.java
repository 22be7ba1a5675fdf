package org.kakehashi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kakehashi.base.Require;

/// The steps in the order they are shown, and the currency their money is in.
public record Plan(String currency, List<Step> steps) {
    public Plan {
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        steps = List.copyOf(steps);
        Require.that(steps.stream().map(Step::id).distinct().count() == steps.size(), "steps",
                steps.stream().map(Step::id).toList());
    }

    public static Plan empty(String currency) {
        return new Plan(currency, List.of());
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Plan with(List<Step> newSteps) {
        return new Plan(currency, newSteps);
    }

    /// @return with `step` at the end, or in place of the one with its id
    public Plan with(Step step) {
        if (step(step.id()).isPresent()) return change(step.id(), _ -> step);
        var changed = new ArrayList<>(steps);
        changed.add(step);
        return with(changed);
    }

    public Plan change(String id, UnaryOperator<Step> change) {
        return with(steps.stream().map(step -> step.id().equals(id) ? change.apply(step) : step)
                .collect(Collectors.toList()));
    }

    /// @return without the step and without links to it; what lay in it moves to where it was
    public Plan without(String id) {
        var group = step(id).map(Step::group).orElse("");
        return with(steps.stream().filter(step -> !step.id().equals(id)).map(step -> step.notAfter(id))
                .map(step -> step.group().equals(id) ? step.inGroup(group) : step).toList());
    }
}
