package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
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
/// @param spread   when it is spent, null for evenly over the step
/// @param inKind   whether it is given in work, rooms or goods instead of money
/// @param exchange what the rate's money is worth in the plan's, null if it is in the plan's
public record CostLine(String id, CostCategory category, Names name, double quantity, Names unit, double rate,
        Evidence evidence, boolean changed, @Nullable Spread spread, boolean inKind, @Nullable Exchange exchange) {
    public CostLine {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(category, "category");
        requireNonNull(name, "name");
        Require.that(Double.isFinite(quantity) && quantity >= 0, "quantity", quantity);
        requireNonNull(unit, "unit");
        Require.that(Double.isFinite(rate) && rate >= 0, "rate", rate);
        requireNonNull(evidence, "evidence");
    }

    /// Paid in the plan's money, evenly over the step.
    public CostLine(String id, CostCategory category, Names name, double quantity, Names unit, double rate,
            Evidence evidence, boolean changed) {
        this(id, category, name, quantity, unit, rate, evidence, changed, null, false, null);
    }

    /// @return when it is spent
    public Spread spreads() {
        return spread == null ? Spread.EVENLY : spread;
    }

    /// @return money, rounded to whole units of the plan's currency
    public long amount() {
        return Math.round(exchange == null ? quantity * rate : quantity * rate * exchange.rate());
    }
}
