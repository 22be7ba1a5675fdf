package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Series;
import org.kakehashi.reference.City;

/// What holds whatever the scenario.
final class CostPropertyTest {
    private static final double TOLERANCE = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Inputs inputs(long seed) {
        return ((Checked.Good<Inputs>) Resolve.inputs(RandomScenario.of(seed), RandomScenario.city(seed))).value();
    }

    private static void near(double expected, double actual, double scale, String what) {
        assertEquals(expected, actual, TOLERANCE * Math.max(1e-3, Math.abs(scale)), what);
    }

    private static double largest(Series series) {
        return series.stream().map(Math::abs).max().orElse(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void payersSectorsAndMeasuresEachSumToTheCost(long seed) {
        var result = CostEngine.evaluate(inputs(seed));
        for (int year = 0; year < result.cost().size(); year++) {
            int t = year;
            double cost = result.cost().at(t);
            double scale = Math.max(largest(result.gross()), largest(result.cost()));
            near(cost, result.byPayer().values().stream().mapToDouble(s -> s.at(t)).sum(), scale, "payers");
            near(cost, result.bySector().values().stream().mapToDouble(s -> s.at(t)).sum(), scale, "sectors");
            near(cost, result.byMeasure().values().stream().mapToDouble(m -> m.net(t)).sum(), scale, "measures");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theStockAlwaysMeetsTheNeedAndNothingIsBoughtForNobody(long seed) {
        var random = new SplittableRandom(seed);
        int years = random.nextInt(1, 100);
        int life = random.nextInt(1, 60);
        var required = random.doubles(years, 0, 100).toArray();
        double before = random.nextDouble(100);
        boolean renew = random.nextBoolean();
        var bought = Stock.purchases(required, before, life, renew);
        for (int t = 0; t < years; t++) {
            double stock = renew ? before * Math.max(0, life - t - 1) / life : before;
            for (int s = Math.max(0, t - life + 1); s <= t; s++) stock += bought[s];
            assertTrue(bought[t] >= 0 && stock >= required[t] - TOLERANCE, "year " + t);
            if (bought[t] > TOLERANCE) assertEquals(required[t], stock, TOLERANCE, "year " + t);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void serviceAndOutstandingDebtAreWorthWhatWasDrawn(long seed) {
        var random = new SplittableRandom(seed);
        int years = random.nextInt(1, 60);
        int tenor = random.nextInt(1, 80);
        double interest = seed % 5 == 0 ? 0 : random.nextDouble(-0.02, 0.15);
        var loan = new Loan(Payer.MUNICIPAL, 1, interest, tenor, random.nextInt(tenor));
        var draws = random.doubles(years, 0, 1000).toArray();
        var service = Debt.service(draws, loan);
        double balance = 0;
        for (int t = 0; t < years; t++) balance = balance * (1 + interest) + draws[t] - service[t];
        near(balance, Debt.outstanding(draws, loan), 1000.0 * years, "outstanding");
    }

    /// Loads, remediation and sites stay what they are, so only measures that go with the people are kept.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void twiceThePeopleCostTwiceAsMuchAndTheSameEach(long seed) {
        var inputs = inputs(seed);
        var driven = inputs.with(inputs.measures().stream().filter(measure ->
                measure instanceof Measure.Rollout rollout && !(rollout.driver() instanceof Driver.Sites)).toList());
        var doubled = Series.of(driven.people().stream().map(persons -> 2 * persons).toArray());
        var once = CostEngine.evaluate(driven);
        var twice = CostEngine.evaluate(driven.withPeople(doubled));
        for (int t = 0; t < doubled.size(); t++) {
            near(2 * once.cost().at(t), twice.cost().at(t), largest(once.gross()), "cost");
            near(once.perPerson().at(t), twice.perPerson().at(t), largest(once.perPerson()), "each");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameScenarioSomeYearsLaterCostsTheSameThoseYearsLater(long seed) {
        int later = new SplittableRandom(seed).nextInt(1, 40);
        var now = Examples.result(RandomScenario.of(seed), RandomScenario.city(seed));
        var then = Examples.result(shift(RandomScenario.of(seed), later), shift(RandomScenario.city(seed), later));
        assertEquals(now.cost(), then.cost());
        assertEquals(now.cashByPayer(), then.cashByPayer());
        assertEquals(now.damage(), then.damage());
        assertEquals(now.presentValue(), then.presentValue());
        assertEquals(now.residualValue(), then.residualValue());
        assertEquals(now.outstandingDebt(), then.outstandingDebt());
        if (now.peakBurdenYear().isPresent()) {
            assertEquals(now.peakBurdenYear().getAsInt() + later, then.peakBurdenYear().orElseThrow());
        }
    }

    /// All service of a loan, brought back to the year of its draw at the loan's own interest, is the draw.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theServiceOfAWholeLoanIsWorthItsDraw(long seed) {
        var random = new SplittableRandom(seed);
        int tenor = random.nextInt(1, 80);
        double interest = seed % 5 == 0 ? 0 : random.nextDouble(-0.02, 0.15);
        double draw = random.nextDouble(-1000, 1e9);
        var draws = new double[tenor + 1];
        draws[0] = draw;
        var loan = new Loan(Payer.MUNICIPAL, 1, interest, tenor, random.nextInt(tenor));
        var service = Debt.service(draws, loan);
        double worth = 0;
        for (int t = 1; t < service.length; t++) worth += service[t] * Math.pow(1 + interest, -t);
        near(draw, worth, draw, "draw");
        near(0, Debt.outstanding(draws, loan), draw, "outstanding");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dearerMoneyCostsAsMuchMore(long seed) {
        double factor = new SplittableRandom(seed).nextDouble(0.01, 100);
        var inputs = inputs(seed);
        var once = CostEngine.evaluate(inputs);
        var dear = CostEngine.evaluate(inputs.with(inputs.measures().stream()
                .map(measure -> dearer(measure, factor)).toList()));
        for (int t = 0; t < once.cost().size(); t++) {
            near(factor * once.cost().at(t), dear.cost().at(t), factor * largest(once.gross()), "cost");
        }
        near(factor * once.presentValue(), dear.presentValue(), factor * largest(once.gross()), "present value");
        near(factor * once.residualValue(), dear.residualValue(), factor * largest(once.gross()), "residual value");
        once.outstandingDebt().forEach((payer, debt) ->
                near(factor * debt, dear.outstandingDebt().get(payer), factor * once.gross().sum(), "debt"));
        assertEquals(once.effects(), dear.effects(), "money moves no load");
    }

    private static Measure dearer(Measure measure, double factor) {
        return switch (measure) {
            case Measure.Budget b -> b.withTotal(Figure.own(factor * b.total().value()));
            case Measure.Rollout r -> r.withPrices(dearer(r.capital(), factor), dearer(r.operating(), factor),
                    dearer(r.saving(), factor));
            case Measure.Remediation r -> new Measure.Remediation(r.id(), r.sector(), r.name(), r.payers(),
                    r.pollutant(), r.settling(), r.decay(), r.before(), Figure.own(factor * r.price().value()),
                    r.from(), r.to());
        };
    }

    private static Price dearer(Price price, double factor) {
        return new Price(Figure.own(factor * price.figure().value()), price.escalation());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheMeasuresDoesNotMatter(long seed) {
        var inputs = inputs(seed);
        var turned = CostEngine.evaluate(inputs.with(inputs.measures().reversed()));
        var result = CostEngine.evaluate(inputs);
        double scale = Math.max(largest(result.gross()), largest(result.cost()));
        for (int t = 0; t < result.cost().size(); t++) {
            near(result.cost().at(t), turned.cost().at(t), scale, "cost");
            near(result.damage().at(t), turned.damage().at(t), largest(result.damage()), "damage");
        }
        assertEquals(result.byMeasure().keySet(), turned.byMeasure().keySet());
        result.byMeasure().forEach((id, cost) -> near(cost.total(), turned.byMeasure().get(id).total(), scale, id));
        near(result.presentValue(), turned.presentValue(), scale, "present value");
        near(result.residualValue(), turned.residualValue(), scale, "residual value");
        assertEquals(result.cashByPayer().keySet(), turned.cashByPayer().keySet());
    }

    /// What a horizon shows of the years it covers does not depend on how many more it covers.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLongerHorizonLeavesTheYearsBeforeAsTheyWere(long seed) {
        var scenario = RandomScenario.of(seed);
        var longer = scenario.with(new Horizon(scenario.horizon().first(), scenario.horizon().years() + 7));
        var now = Examples.result(scenario, RandomScenario.city(seed));
        var later = Examples.result(longer, RandomScenario.city(seed));
        for (int t = 0; t < now.cost().size(); t++) {
            assertEquals(now.cost().at(t), later.cost().at(t), "cost " + t);
            assertEquals(now.householdBurden().at(t), later.householdBurden().at(t), "burden " + t);
        }
    }

    private static Scenario shift(Scenario scenario, int later) {
        var community = scenario.community();
        return new Scenario(scenario.id(), scenario.name(),
                new Horizon(scenario.horizon().first() + later, scenario.horizon().years()), scenario.basis(),
                community.withPeople(shift(community.people(), later)).withIncome(shift(community.income(), later)),
                scenario.measures().stream().map(measure -> shift(measure, later)).toList(), scenario.loans(),
                scenario.loads().stream().map(load -> new Load(load.id(), load.name(), load.unit(), load.perPerson(),
                        load.points() == null ? null : (Trend.Points) shift(load.points(), later),
                        load.damage())).toList());
    }

    private static City shift(City city, int later) {
        return city.withPopulation(shift(city.population(), later));
    }

    private static Measure shift(Measure measure, int later) {
        return switch (measure) {
            case Measure.Budget b -> b.between(b.from() + later, b.to() + later);
            case Measure.Rollout r -> {
                var moved = r.withCoverage(shift(r.coverage(), later)).withUse(shift(r.use(), later));
                yield r.driver() instanceof Driver.Sites(var number)
                        ? moved.withDriver(new Driver.Sites(shift(number, later))) : moved;
            }
            case Measure.Remediation r -> new Measure.Remediation(r.id(), r.sector(), r.name(), r.payers(),
                    r.pollutant(), r.settling(), r.decay(), r.before(), r.price(), r.from() + later, r.to() + later);
        };
    }

    private static Ramp shift(Ramp ramp, int later) {
        return ramp.between(ramp.from() + later, ramp.to() + later);
    }

    private static Trend shift(Trend trend, int later) {
        return trend instanceof Trend.Points(var points) ? new Trend.Points(shift(points, later)) : trend;
    }

    private static List<Fact> shift(List<Fact> facts, int later) {
        return facts.stream().map(fact -> new Fact(fact.value(), fact.year() + later, fact.evidence())).toList();
    }
}
