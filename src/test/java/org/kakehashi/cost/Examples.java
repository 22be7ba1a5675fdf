package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Origin;

/// Small scenarios that tests start from: ten years from 2026, 1,000 people, four to a household, no discount.
final class Examples {
    static final int FIRST = 2026;
    static final Payers CITY = Payers.all(Payer.MUNICIPAL);
    static final Price NONE = Price.NONE;

    private Examples() {}

    static City city() {
        return new City("hue", Origin.PROJECT, Names.same("Hue"), "VNM", 16.5, 107.6, "VND", 1, List.of(), Map.of(),
                List.of());
    }

    static Scenario scenario(int years, Measure... measures) {
        return scenario(new Horizon(FIRST, years), 1000, measures);
    }

    static Scenario scenario(Horizon horizon, double people, Measure... measures) {
        return new Scenario("s", Names.same("Scenario"), horizon,
                new Basis("JPY", 2026, 0, 0, Basis.Timing.END_OF_YEAR),
                new Community("hue", new Trend.Growth(people, 0), new Trend.Growth(100, 0), Figure.own(4),
                        Figure.own(1), Figure.own(0.03)), List.of(measures), List.of(), List.of());
    }

    static Scenario with(Scenario scenario, List<Loan> loans, List<Load> loads) {
        return new Scenario(scenario.id(), scenario.name(), scenario.horizon(), scenario.basis(),
                scenario.community(), scenario.measures(), loans, loads);
    }

    static Measure.Budget budget(double total, int from, int to, double... weights) {
        return new Measure.Budget("budget", "water", Names.same("Programme"), CITY, Figure.own(total), from, to,
                Series.of(weights), true);
    }

    /// One unit a person, built where the ramp says, at these prices, serving `life` years.
    static Measure.Rollout rollout(Ramp coverage, double capital, double operating, double saving, int life) {
        return new Measure.Rollout("sewer", "sewerage", Names.same("Sewer"), CITY, new Driver.PerPerson(1), coverage,
                null, Ramp.constant(1), price(capital), price(operating), price(saving), life, false, Map.of());
    }

    static Ramp step(double start, double target, int year) {
        return new Ramp(start, target, year, year, Ramp.Shape.LINEAR);
    }

    /// @return the rollout with these effects of a unit in use
    static Measure.Rollout removing(Measure.Rollout rollout, Map<String, Double> effects) {
        return new Measure.Rollout(rollout.id(), rollout.sector(), rollout.name(), rollout.payers(), rollout.driver(),
                rollout.coverage(), rollout.service(), rollout.use(), rollout.capital(), rollout.operating(),
                rollout.saving(), rollout.life(), rollout.renewExisting(), effects);
    }

    static Price price(double value) {
        return Price.of(Figure.own(value));
    }

    static Load load(String id, double perPerson, double damage) {
        return new Load(id, Names.same(id), "t", Figure.own(perPerson), null, Figure.own(damage));
    }

    /// Says that the series is these numbers, to the ninth place of the largest.
    static void near(Series actual, double... expected) {
        assertEquals(expected.length, actual.size(), actual.toString());
        double largest = Series.of(expected).stream().map(Math::abs).max().orElse(0);
        for (int t = 0; t < expected.length; t++) {
            assertEquals(expected[t], actual.at(t), 1e-9 * Math.max(1, largest), "year " + t + " of " + actual);
        }
    }

    static Inputs inputs(Scenario scenario) {
        return switch (Resolve.inputs(scenario, city())) {
            case Checked.Good<Inputs>(var inputs) -> inputs;
            case Checked.Bad<Inputs>(var problems) -> throw new AssertionError(problems);
        };
    }

    static CostResult result(Scenario scenario) {
        return result(scenario, city());
    }

    static CostResult result(Scenario scenario, City city) {
        return switch (CostEngine.evaluate(scenario, city)) {
            case Checked.Good<CostResult>(var result) -> result;
            case Checked.Bad<CostResult>(var problems) -> throw new AssertionError(problems);
        };
    }
}
