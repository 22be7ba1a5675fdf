package org.kakehashi.ui.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.MeasureCost;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.City;

/// Finds the input that makes a computed figure of a measure what somebody typed over it.
///
/// Every figure asked for is a straight line over its input, so two evaluations tell all others.
record Goal(Scenario scenario, City city) {
    private static final MathContext DIGITS = new MathContext(12);

    /// @param with   the measure with a value of the input
    /// @param figure what is wanted of its cost
    /// @return the value of the input, to twelve digits; a problem if the figure does not move with it
    Checked<Double> meet(double wanted, DoubleFunction<? extends Measure> with, ToDoubleFunction<MeasureCost> figure) {
        return switch (at(with.apply(0), figure)) {
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
            case Checked.Good<Double>(Double zero) -> switch (at(with.apply(1), figure)) {
                case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
                case Checked.Good<Double>(Double one) -> solve(wanted, zero, one);
            };
        };
    }

    private static Checked<Double> solve(double wanted, double zero, double one) {
        double slope = one - zero;
        double value = (wanted - zero) / slope;
        if (slope == 0 || !Double.isFinite(value) || Math.abs(slope) < 1e-12 * Math.abs(zero)) {
            return Checked.bad(List.of(new Problem("", TableWords.NOTHING_TO_SPREAD.names())));
        }
        return Checked.good(tidy(value));
    }

    /// @return the value to twelve digits, without what computing leaves behind them; NaN stays
    static double tidy(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }

    private Checked<Double> at(Measure measure, ToDoubleFunction<MeasureCost> figure) {
        return switch (CostEngine.evaluate(scenario(measure), city)) {
            case Checked.Good<CostResult>(var result) -> {
                var cost = result.byMeasure().get(measure.id());
                yield cost == null ? Checked.good(Double.NaN) : Checked.good(figure.applyAsDouble(cost));
            }
            case Checked.Bad<CostResult>(var problems) -> Checked.bad(problems);
        };
    }

    /// A clean-up hangs on what all others leave in the water; the rest stand for themselves.
    private Scenario scenario(Measure measure) {
        return switch (measure) {
            case Measure.Remediation _ -> scenario.change(measure.id(), _ -> measure);
            case Measure.Budget _, Measure.Rollout _ -> new Scenario(scenario.id(), scenario.name(), scenario.horizon(),
                    scenario.basis(), scenario.community(), List.of(measure), List.of(), List.of());
        };
    }
}
