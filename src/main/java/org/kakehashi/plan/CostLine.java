package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
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
    /// Beyond this a double knows no fractions.
    private static final double EXACT = 1L << 52;

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

    /// @return whether its quantity is a share of the lines above
    public boolean isShare() {
        return switch (category) {
            case OVERHEAD, PRICE_RISE, CONTINGENCY, TAX -> id.equals(category.name());
            case AIRFARE, LOCAL_TRANSPORT, DAILY_ALLOWANCE, LODGING, INSURANCE, COURSE_FEE, HONORARIUM, EXPERT_FEE,
                    INTERPRETER, TRANSLATION, MATERIALS, VENUE, PERSON_MONTH, SURVEY, SUBCONTRACT, EQUIPMENT,
                    INSTALLATION, OPERATION, CEREMONY, MARKETING, MATCHING, BOOTH, OTHER -> false;
        };
    }

    /// @return money, rounded half up to whole units of the plan's currency, as done by hand: in decimals
    public long amount() {
        double about = exchange == null ? quantity * rate : quantity * rate * exchange.rate();
        if (about > EXACT) return Math.round(about);
        var exact = BigDecimal.valueOf(quantity).multiply(BigDecimal.valueOf(rate));
        if (exchange != null) exact = exact.multiply(BigDecimal.valueOf(exchange.rate()));
        return WholeMoney.of(exact);
    }

    public CostLine with(Names newName) {
        return new CostLine(id, category, newName, quantity, unit, rate, evidence, changed, spread, inKind, exchange);
    }

    public CostLine with(CostCategory newCategory) {
        return new CostLine(id, newCategory, name, quantity, unit, rate, evidence, changed, spread, inKind, exchange);
    }

    public CostLine withQuantity(double newQuantity) {
        return new CostLine(id, category, name, newQuantity, unit, rate, evidence, changed, spread, inKind, exchange);
    }

    public CostLine withUnit(Names newUnit) {
        return new CostLine(id, category, name, quantity, newUnit, rate, evidence, changed, spread, inKind, exchange);
    }

    public CostLine withRate(double newRate, Evidence newEvidence) {
        return new CostLine(id, category, name, quantity, unit, newRate, newEvidence, changed, spread, inKind, exchange);
    }

    /// @param newSpread null for evenly over the step
    public CostLine with(@Nullable Spread newSpread) {
        return new CostLine(id, category, name, quantity, unit, rate, evidence, changed, newSpread, inKind, exchange);
    }

    public CostLine withInKind(boolean newInKind) {
        return new CostLine(id, category, name, quantity, unit, rate, evidence, changed, spread, newInKind, exchange);
    }

    /// @param newExchange null for the plan's money
    public CostLine in(@Nullable Exchange newExchange) {
        return new CostLine(id, category, name, quantity, unit, rate, evidence, changed, spread, inKind, newExchange);
    }
}
