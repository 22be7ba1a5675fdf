package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Collections;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Scenario;

/// The order in which scenarios are compared.
final class ScenarioOrder {
    private ScenarioOrder() {}

    /// @param way 1 to swap with the scenario after it, −1 with the one before; it stops at the ends
    static Costs move(Costs costs, String id, int way) {
        var scenarios = new ArrayList<>(costs.scenarios());
        int at = costs.scenario(id).map(scenarios::indexOf).orElse(-1), to = at + way;
        if (at < 0 || to < 0 || to >= scenarios.size()) return costs;
        Collections.swap(scenarios, at, to);
        return new Costs(scenarios, costs.focus());
    }

    /// @return with `scenario` at that place, or as it is if there is one of its id
    static Costs insert(Costs costs, int place, Scenario scenario) {
        if (costs.scenario(scenario.id()).isPresent()) return costs;
        var scenarios = new ArrayList<>(costs.scenarios());
        scenarios.add(Math.clamp(place, 0, scenarios.size()), scenario);
        return new Costs(scenarios, costs.focus().isEmpty() ? scenario.id() : costs.focus());
    }
}
