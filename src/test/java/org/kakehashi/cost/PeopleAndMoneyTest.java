package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Examples.near;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Series;

/// Section 1 of the model page: years, people, income and the nominal view.
final class PeopleAndMoneyTest {
    private static Trend.Points points(double... yearsAndValues) {
        var facts = new Fact[yearsAndValues.length / 2];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new Fact(yearsAndValues[2 * i + 1], (int) yearsAndValues[2 * i], Evidence.OWN);
        }
        return new Trend.Points(List.of(facts));
    }

    private static Inputs of(int years, Trend people, Trend income, double exchange) {
        var community = new Community("hue", people, income, Figure.own(4), Figure.own(exchange), Figure.own(0.03));
        return Examples.inputs(Examples.scenario(years).with(community));
    }

    private static Series people(int years, Trend trend) {
        return of(years, trend, new Trend.Growth(1, 0), 1).people();
    }

    @Test
    void peopleGrowByTheirRateFromTheFirstYear() {
        near(people(4, new Trend.Growth(1000, 0.1)), 1000, 1100, 1210, 1331);
    }

    @Test
    void peopleMayBecomeFewer() {
        near(people(3, new Trend.Growth(1000, -0.2)), 1000, 800, 640);
    }

    @Test
    void betweenTwoPointsPeopleRunInAStraightLine() {
        // from 100 in 2026 to 200 in 2030: 25 a year
        near(people(5, points(2026, 100, 2030, 200)), 100, 125, 150, 175, 200);
    }

    @Test
    void beforeTheFirstPointAndAfterTheLastPeopleAreConstant() {
        near(people(5, points(2027, 100, 2029, 300)), 100, 100, 200, 300, 300);
    }

    @Test
    void aPointBeforeTheHorizonStillBendsTheLine() {
        // 2022: 100, 2030: 900, so 100 a year: 500 in 2026
        near(people(3, points(2022, 100, 2030, 900)), 500, 600, 700);
    }

    @Test
    void pointsMayStandInAnyOrder() {
        near(people(3, points(2028, 300, 2026, 100)), 100, 200, 300);
    }

    @Test
    void incomeGrowsAndIsTakenToTheMoneyOfTheScenario() {
        // 10 of the city's money, half a yen each, 100 % more every year
        near(of(3, new Trend.Growth(1000, 0), new Trend.Growth(10, 1), 0.5).income(), 5, 10, 20);
    }

    @Test
    void aHorizonMayBeOneYearOrAHundred() {
        assertEquals(7, Examples.result(Examples.scenario(1, Examples.budget(7, 2026, 2026))).total(), 1e-12);
        var century = Examples.result(Examples.scenario(100, Examples.budget(700, 2026, 2125)));
        assertEquals(100, century.cost().size());
        assertEquals(2125, century.horizon().last());
        assertEquals(7, century.cost().at(99), 1e-12);
    }

    @Test
    void theNominalViewIsTheFactorOfEachYear() {
        // priced in 2024, so 2026 is two years on: 1.5² = 2.25, then 1.5³ = 3.375
        var nominal = Finance.nominal(Series.of(100, 100), new Horizon(2026, 2),
                new Basis("JPY", 2024, 0.5, 0, Basis.Timing.END_OF_YEAR));
        near(nominal, 225, 337.5);
    }

    @Test
    void fallingPricesMakeNominalMoneyLess() {
        var nominal = Finance.nominal(Series.of(100, 100), new Horizon(2026, 2),
                new Basis("JPY", 2026, -0.5, 0, Basis.Timing.END_OF_YEAR));
        near(nominal, 100, 50);
    }

    @Test
    void inflationIsAViewAndNeverAnInput() {
        var scenario = Examples.scenario(3, Examples.budget(30, 2026, 2028));
        var dear = scenario.with(new Basis("JPY", 2020, 0.5, 0, Basis.Timing.END_OF_YEAR));
        assertEquals(Examples.result(scenario), Examples.result(dear));
    }
}
