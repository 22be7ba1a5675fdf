package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Problem;

/// What became too large to compute with: an infinite number never gets into a result.
final class Overflow {
    private Overflow() {}

    static List<Problem> of(Flow flow) {
        var measure = flow.measure;
        var problems = new ArrayList<Problem>();
        switch (measure) {
            case Measure.Budget budget -> {
                var spent = budget.capital() ? flow.capital : flow.operating;
                add(problems, spent, measure, "total", budget.total().value());
            }
            case Measure.Rollout rollout -> {
                if (add(problems, flow.units, measure, "driver", amount(rollout.driver()))) break;
                add(problems, flow.capital, measure, "capital", rollout.capital().figure().value());
                add(problems, flow.operating, measure, "operating", rollout.operating().figure().value());
                add(problems, flow.saving, measure, "saving", rollout.saving().figure().value());
                rollout.effects().forEach((_, effect) -> {
                    if (!finite(flow.units, effect)) problems.add(tooLarge(measure, "effects", effect));
                });
                if (problems.isEmpty() && !Double.isFinite(flow.residual)) {
                    problems.add(tooLarge(measure, "capital", rollout.capital().figure().value()));
                }
            }
            case Measure.Remediation remediation ->
                add(problems, flow.operating, measure, "price", remediation.price().value());
        }
        return problems;
    }

    /// @param alone whether every measure is fine alone, so that a sum that is too large is news
    static List<Problem> of(Pollution pollution, Inputs inputs, boolean alone) {
        var problems = new ArrayList<Problem>();
        for (var load : inputs.loads()) {
            var points = load.points();
            if (finite(Pollution.arising(load, inputs.people(), inputs.horizon()))) continue;
            problems.add(Said.ofLoad(load, points == null ? "perPerson" : "points", "load.too.large", Said.number(
                    points == null ? load.perPerson().value() : points.points().getLast().value())));
        }
        if (!alone || !problems.isEmpty()) return problems;
        pollution.effects.forEach((pollutant, effects) -> {
            if (!finite(effects)) problems.add(new Problem("measures", Said.text("effects.too.large", pollutant)));
        });
        if (!problems.isEmpty() || finite(pollution.damage)) return problems;
        for (var load : inputs.loads()) {
            if (load.damage().value() == 0) continue;
            problems.add(Said.ofLoad(load, "damage", "damage.too.large", Said.number(load.damage().value())));
        }
        return problems;
    }

    static Problem ofTotals() {
        return new Problem("measures", Said.text("totals.too.large"));
    }

    private static boolean add(List<Problem> problems, double[] values, Measure measure, String field, double value) {
        if (finite(values)) return false;
        problems.add(tooLarge(measure, field, value));
        return true;
    }

    private static Problem tooLarge(Measure measure, String field, double value) {
        return Said.ofMeasure(measure, field, "too.large", Said.number(value));
    }

    private static double amount(Driver driver) {
        return switch (driver) {
            case Driver.PerPerson(double units) -> units;
            case Driver.PerHousehold(double units) -> units;
            case Driver.Sites(var number) -> switch (number) {
                case Trend.Growth(double initial, double _) -> initial;
                case Trend.Points(var points) -> points.getLast().value();
                case Trend.Profile _, Trend.ProfileGrowth _ -> Double.NaN;
            };
        };
    }

    private static boolean finite(double[] values, double factor) {
        for (double value : values) if (!Double.isFinite(value * factor)) return false;
        return true;
    }

    private static boolean finite(double[] values) {
        for (double value : values) if (!Double.isFinite(value)) return false;
        return true;
    }
}
