package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kakehashi.base.Figure;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Loan;
import org.kakehashi.cost.Scenario;

/// The order in which scenarios are compared, and scenarios with other parts.
final class ScenarioOrder {
    private ScenarioOrder() {}

    /// @return with what one unit of a city's money is worth, in every scenario for that city
    static Costs withExchange(Costs costs, String city, double rate) {
        return new Costs(costs.scenarios().stream().map(scenario -> !scenario.community().city().equals(city) ? scenario
                : scenario.with(scenario.community().withExchange(Figure.own(rate)))).toList(), costs.focus());
    }

    static Costs renameSector(Costs costs, String from, String to) {
        return new Costs(costs.scenarios().stream().map(scenario -> MeasureEdits.renameSector(scenario, from, to)).toList(),
                costs.focus());
    }

    static Scenario withLoans(Scenario scenario, List<Loan> loans) {
        return new Scenario(scenario.id(), scenario.name(), scenario.horizon(), scenario.basis(), scenario.community(),
                scenario.measures(), loans, scenario.loads());
    }

    static Scenario withLoads(Scenario scenario, List<Load> loads) {
        return new Scenario(scenario.id(), scenario.name(), scenario.horizon(), scenario.basis(), scenario.community(),
                scenario.measures(), scenario.loans(), loads);
    }

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
