package org.kakehashi.ui.cost;

import java.util.List;
import org.kakehashi.base.Figure;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.project.Project;

/// The scenario a project without any begins with: the partner city as its profile says, and no measure yet.
final class FirstScenario {
    private static final int YEARS = 20;
    /// Planning is done in the year before the start, with the prices of the last full year.
    private static final int PRICES_BEFORE = 2;
    private static final double DISCOUNT = 0.03, LIMIT = 0.03;

    private FirstScenario() {}

    static Scenario of(String id, Project project) {
        var basis = new Basis(project.plan().currency(), Math.max(1, project.startYear() - PRICES_BEFORE), 0, DISCOUNT,
                Basis.Timing.END_OF_YEAR);
        var community = new Community(project.pair().partner(), new Trend.Profile(), new Trend.Profile(), null, null,
                Figure.own(LIMIT));
        return new Scenario(id, CostWords.FIRST_SCENARIO.names(), new Horizon(project.startYear(), YEARS), basis,
                community, List.of(), List.of(), List.of());
    }
}
