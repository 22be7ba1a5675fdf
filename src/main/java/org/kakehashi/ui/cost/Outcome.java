package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;

/// What the engine last said about a scenario.
///
/// @param last     the last result there was, null if there was none; it stands while the scenario has problems
/// @param problems what is wrong with the scenario now, empty if nothing
record Outcome(Scenario scenario, City city, @Nullable CostResult last, List<Problem> problems) {
    Outcome {
        problems = List.copyOf(problems);
    }

    Optional<CostResult> result() {
        return Optional.ofNullable(last);
    }

    /// @return with another last result
    Outcome with(Optional<CostResult> result) {
        return new Outcome(scenario, city, result.orElse(null), problems);
    }

    /// @param before what was said of an earlier state; scenarios that have not changed are not computed again
    static Map<String, Outcome> all(Project project, Map<String, Outcome> before) {
        var all = new LinkedHashMap<String, Outcome>();
        for (var scenario : project.costs().scenarios()) {
            all.put(scenario.id(), of(scenario, project.cityOf(scenario), before.get(scenario.id())));
        }
        return all;
    }

    private static Outcome of(Scenario scenario, City city, @Nullable Outcome before) {
        if (before != null && before.scenario.equals(scenario) && before.city.equals(city)) return before;
        return switch (CostEngine.evaluate(scenario, city)) {
            case Checked.Good<CostResult>(var result) -> new Outcome(scenario, city, result, List.of());
            case Checked.Bad<CostResult>(var problems) ->
                new Outcome(scenario, city, before == null ? null : before.last, new ArrayList<>(problems));
        };
    }
}
