package org.kakehashi.ui.cost;

import org.kakehashi.base.Figure;
import org.kakehashi.cost.Measure;

/// What holds for the inputs of all measures.
final class InputFields {
    static final double MOST_MONEY = 1e18;

    private InputFields() {}

    /// @return the figure a measure's cost rests on most: the total or the capital unit cost
    static Figure main(Measure measure) {
        return switch (measure) {
            case Measure.Budget budget -> budget.total();
            case Measure.Rollout rollout -> rollout.capital().figure();
            case Measure.Remediation remediation -> remediation.price();
        };
    }
}
