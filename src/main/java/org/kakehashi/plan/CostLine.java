package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.reference.CostCategory;

/// One line of a step's budget: `quantity × rate = amount`.
///
/// @param id       unique within the step; the category's name for built-up lines
/// @param quantity not negative; for overhead a fraction of the lines above
/// @param unit     what the quantity counts
/// @param rate     money per unit, not negative; for overhead the sum of the lines above
/// @param evidence where the rate comes from
/// @param changed  whether the user overrode the quantity or the rate, or wrote the line by hand
public record CostLine(String id, CostCategory category, Names name, double quantity, Names unit, double rate,
        Evidence evidence, boolean changed) {
    public CostLine {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(category, "category");
        requireNonNull(name, "name");
        Require.that(Double.isFinite(quantity) && quantity >= 0, "quantity", quantity);
        requireNonNull(unit, "unit");
        Require.that(Double.isFinite(rate) && rate >= 0, "rate", rate);
        requireNonNull(evidence, "evidence");
    }

    /// @return money, rounded to whole units of the plan's currency
    public long amount() {
        return Math.round(quantity * rate);
    }
}
