package org.kakehashi.ui.cost;

import java.util.function.UnaryOperator;
import org.kakehashi.cost.Assumptions;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Scenario;

/// Changes of what the scenario in focus rests on, wherever it stands.
final class AssumptionEdits {
    private AssumptionEdits() {}

    /// Puts a number in the place of one the scenario rests on, as the user's own.
    ///
    /// @param place of one of its assumptions
    static void type(CostsViewModel model, String place, double value) {
        model.now().scenario().map(Scenario::id).ifPresent(id ->
                model.edit(AssumptionWords.EDIT, id + "/" + place, project -> {
                    var scenario = project.costs().scenario(id).orElseThrow();
                    var ground = new Assumptions.Ground(scenario, project.cityOf(scenario));
                    var typed = Assumptions.typed(ground, place, value);
                    return project.with(typed.city()).with(project.costs().with(typed.scenario()));
                }));
    }

    /// Changes what the scenario says of its people.
    static void community(CostsViewModel model, AssumptionWords what, UnaryOperator<Community> change) {
        model.now().scenario().map(Scenario::id).ifPresent(id -> model.edit(what, id, project ->
                project.changeScenario(id, scenario -> scenario.with(change.apply(scenario.community())))));
    }
}
