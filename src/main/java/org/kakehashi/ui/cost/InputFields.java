package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;

/// The fields that open in the cells of the table, for what is an input there.
final class InputFields {
    static final double MOST_MONEY = 1e18;
    private final CostsViewModel model;

    /// Makes a field that follows the row of its cell.
    @FunctionalInterface
    interface Typing {
        TypedField<?> field(ObservableValue<@Nullable SheetRow> row);
    }

    InputFields(CostsViewModel model) {
        this.model = model;
    }

    @Nullable Typing coverage(SheetRow shown) {
        if (!(shown instanceof SheetRow.Line(Measure.Rollout rollout, _))) return null;
        return row -> Fields.percent("cell-coverage", 0, 1, 0.01,
                number(row, measure -> measure instanceof Measure.Rollout now ? now.coverage().target() : Double.NaN),
                typed -> target(rollout.id(), typed));
    }

    void target(String id, double share) {
        model.change(id, CostWords.EDIT_COVERAGE, measure -> measure instanceof Measure.Rollout rollout
                ? rollout.withCoverage(rollout.coverage().withTarget(share)) : measure);
    }

    @Nullable Typing capital(SheetRow shown) {
        return shown instanceof SheetRow.Line(Measure.Budget budget, _) && budget.capital() ? total(budget) : null;
    }

    @Nullable Typing total(SheetRow shown) {
        return shown instanceof SheetRow.Line(Measure.Budget budget, _) && !budget.capital() ? total(budget) : null;
    }

    /// @return a field in millions, as the column is; 3.8億円 and ¥380 m are understood too
    private Typing total(Measure.Budget budget) {
        return row -> millions("cell-total",
                number(row, measure -> measure instanceof Measure.Budget now ? now.total().value() : Double.NaN),
                typed -> model.change(budget.id(), CostWords.EDIT_TOTAL, measure -> measure instanceof Measure.Budget now
                        ? now.withTotal(now.total().typed(typed)) : measure));
    }

    private static TypedField<Double> millions(String id, ObservableValue<Double> value,
            DoubleConsumer commit) {
        var field = new TypedField<Double>(id, value, amount -> Formats.brief(amount / SheetNumbers.MILLION, 6),
                InputFields::readMillions, commit::accept);
        field.getStyleClass().add("numeric");
        return field;
    }

    /// A plain number counts millions, one with a word of scale or a currency what it says.
    static Checked<Double> readMillions(String text) {
        var plain = text.strip().matches("[\\d,.\u2212\\-+\\s]+");
        return switch (Typed.amount(text)) {
            case Checked.Good<Double>(Double typed) when Math.abs(typed) > MOST_MONEY ->
                Checked.bad(List.of(new Problem("", CostWords.TOO_LARGE.names())));
            case Checked.Good<Double>(Double typed) -> Checked.good(plain ? typed * SheetNumbers.MILLION : typed);
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
        };
    }

    static String unitCostText(SheetRow row) {
        return row instanceof SheetRow.Line(Measure.Rollout rollout, _)
                ? Formats.brief(rollout.capital().figure().value(), 2) : "";
    }

    @Nullable Typing unitCost(SheetRow shown) {
        if (!(shown instanceof SheetRow.Line(Measure.Rollout rollout, _))) return null;
        return row -> Fields.number("cell-unit-cost", -MOST_MONEY, MOST_MONEY, 0, number(row,
                measure -> measure instanceof Measure.Rollout now ? now.capital().figure().value() : Double.NaN),
                typed -> model.change(rollout.id(), CostWords.EDIT_UNIT_COST, measure ->
                        measure instanceof Measure.Rollout now ? now.withPrices(now.capital().typed(typed),
                                now.operating(), now.saving()) : measure));
    }

    static String lifeText(SheetRow row) {
        return row instanceof SheetRow.Line(Measure.Rollout rollout, _) ? CostWords.YEARS.now(rollout.life()) : "";
    }

    @Nullable Typing life(SheetRow shown) {
        if (!(shown instanceof SheetRow.Line(Measure.Rollout rollout, _))) return null;
        return row -> Fields.number("cell-life", 1, 1000, 1, number(row,
                measure -> measure instanceof Measure.Rollout now ? (double) now.life() : Double.NaN),
                typed -> model.change(rollout.id(), CostWords.EDIT_LIFE, measure ->
                        measure instanceof Measure.Rollout now ? now.withLife((int) Math.round(typed),
                                now.renewExisting()) : measure));
    }

    /// @return the figure a measure's cost rests on most: the total or the capital unit cost
    static Figure main(Measure measure) {
        return switch (measure) {
            case Measure.Budget budget -> budget.total();
            case Measure.Rollout rollout -> rollout.capital().figure();
            case Measure.Remediation remediation -> remediation.price();
        };
    }

    private static ObservableValue<Double> number(ObservableValue<@Nullable SheetRow> row,
            Function<Measure, Double> part) {
        return row.map(now -> now instanceof SheetRow.Line(Measure measure, _) ? part.apply(measure) : Double.NaN);
    }
}
