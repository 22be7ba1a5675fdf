package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Series;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;

final class ResolveTest {
    private static final Scenario PLAIN = Examples.scenario(3, Examples.budget(30, 2026, 2028));
    private static final City CITY = Examples.city().withPopulation(fact(1000, 2025)).withPopulation(fact(1400, 2029))
            .with(Attribute.INCOME_PER_PERSON, fact(50, 2024)).with(Attribute.HOUSEHOLD_SIZE, fact(5, 2024));

    private static Fact fact(double value, int year) {
        return new Fact(value, year, Evidence.OWN);
    }

    private static Inputs good(Scenario scenario, City city) {
        return ((Checked.Good<Inputs>) Resolve.inputs(scenario, city)).value();
    }

    private static List<Problem> problems(Scenario scenario, City city) {
        return switch (CostEngine.evaluate(scenario, city)) {
            case Checked.Good<CostResult> good -> throw new AssertionError(good);
            case Checked.Bad<CostResult>(var problems) -> problems;
        };
    }

    private static List<String> places(Scenario scenario, City city) {
        return problems(scenario, city).stream().map(Problem::place).toList();
    }

    private static Scenario community(Trend people, Trend income, Figure householdSize, double exchange) {
        return PLAIN.with(new Community("hue", people, income, householdSize, Figure.own(exchange), Figure.own(0.03)));
    }

    @Test
    void theProfileRunsThroughItsYearsAndItsOneIncomeIsConstant() {
        var inputs = good(community(new Trend.Profile(), new Trend.Profile(), null, 0.5), CITY);
        assertEquals(Series.of(1100, 1200, 1300), inputs.people());
        assertEquals(Series.of(25, 25, 25), inputs.income());
        assertEquals(5, inputs.householdSize().orElseThrow());
    }

    @Test
    void theProfileGrowsFromTheFirstYearOfTheHorizon() {
        var inputs = good(community(new Trend.ProfileGrowth(1), new Trend.ProfileGrowth(0.5), Figure.own(3), 2), CITY);
        assertEquals(Series.of(1100, 2200, 4400), inputs.people());
        assertEquals(Series.of(100, 150, 225), inputs.income());
        assertEquals(3, inputs.householdSize().orElseThrow());
    }

    @Test
    void anIncomeOfTheScenarioIsInTheCitysMoneyToo() {
        var inputs = good(community(new Trend.Growth(10, 0), new Trend.Points(List.of(fact(4, 2030))), null, 10),
                Examples.city());
        assertEquals(Series.of(40, 40, 40), inputs.income());
    }

    @Test
    void withoutIncomeAndHouseholdSizeTheirFiguresAreAbsentAndTheRestIsThere() {
        var city = CITY.without(Attribute.INCOME_PER_PERSON).without(Attribute.HOUSEHOLD_SIZE);
        var scenario = community(new Trend.Profile(), new Trend.ProfileGrowth(0.1), null, 1);
        var result = Examples.result(scenario, city);
        assertEquals(30, result.total(), 1e-9);
        assertTrue(result.householdBurden().isEmpty());
        assertEquals(OptionalInt.empty(), result.peakBurdenYear());
        assertTrue(Double.isNaN(result.peakBurden()));
        assertTrue(Double.isNaN(result.perHouseholdYear()));
        assertTrue(Finance.requiredTariff(good(scenario, city), result, Finance.Recovery.FULL).isEmpty());
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPlace() {
        var sewer = Examples.rollout(Ramp.constant(1), 1, 1, 0, 5);
        var mud = new Measure.Remediation("mud", "river", Names.same("Mud"), Examples.CITY, "tin", 0.1, 0, 0,
                Figure.own(1), 2026, 2027);
        var scenario = Examples.with(community(new Trend.Profile(), new Trend.Growth(0, 0), null, 1), List.of(
                new Loan(Payer.DONOR, 0.7, 0, 3, 0), new Loan(Payer.DONOR, 0.4, 0, 3, 0)),
                List.of(Examples.load("bod", -1, 0), Examples.load("bod", 1, 0)));
        scenario = scenario.with(List.<Measure>of(sewer.withDriver(new Driver.PerHousehold(1)),
                sewer.withDriver(new Driver.Sites(new Trend.Growth(-2, 0))), mud,
                Examples.budget(1, 2026, 2027, 1e308, 1e308)));
        assertEquals(List.of("community/people", "community/income", "measures/sewer/driver", "measures/sewer/id",
                "measures/sewer/driver", "measures/mud/pollutant", "measures/budget/weights", "loads/bod/perPerson",
                "loads/bod/id", "loans/donor"), places(scenario, Examples.city()));
        for (var problem : problems(scenario, Examples.city())) {
            assertFalse(problem.says().ja().isBlank() || problem.says().en().isBlank(), problem.place());
            assertFalse(problem.says().toString().matches(".*[{}].*"), problem.toString());
        }
    }

    @Test
    void aProblemNamesMeasureFieldValueAndRule() {
        var sewer = Examples.rollout(Ramp.constant(1), 1, 1, 0, 5).withName(new Names("下水道整備", "Sewers"))
                .withDriver(new Driver.Sites(new Trend.Growth(-2.5, 0)));
        assertEquals(new Names("下水道整備の数量: 値が-2.5になる年があります。各年とも0以上である必要があります。",
                "Sewers, number of units: it falls to -2.5. It must not be negative in any year."),
                problems(PLAIN.with(List.<Measure>of(sewer)), CITY).getFirst().says());
    }

    @Test
    void twoValuesForOneYearAreAProblemWhereverTheyAre() {
        var twice = new Trend.Points(List.of(fact(1, 2026), fact(2, 2026)));
        var city = CITY.withPopulation(List.of(fact(1, 2020), fact(2, 2020)));
        assertEquals(List.of("community/people"),
                places(community(new Trend.Profile(), new Trend.Growth(1, 0), null, 1), city));
        assertEquals(List.of("community/people", "community/income"), places(community(twice, twice, null, 1), CITY));
        var sites = Examples.rollout(Ramp.constant(1), 1, 1, 0, 5).withDriver(new Driver.Sites(twice));
        var bod = new Load("bod", Names.same("BOD"), "t", Figure.own(0), twice, Figure.own(0));
        assertEquals(List.of("measures/sewer/driver", "loads/bod/points"),
                places(Examples.with(PLAIN.with(List.<Measure>of(sites)), List.of(), List.of(bod)), CITY));
    }

    @Test
    void whatIsTooLargeIsToldByFieldAndNeverGivesAResult() {
        var sewer = Examples.rollout(Ramp.constant(1), 1, 1, 0, 5);
        var huge = Examples.price(1e308);
        assertEquals(List.of("measures/sewer/operating", "measures/sewer/saving"),
                places(PLAIN.with(List.<Measure>of(sewer.withPrices(Price.NONE, huge, huge))), CITY));
        assertEquals(List.of("measures/sewer/capital"), places(PLAIN.with(List.<Measure>of(
                sewer.withCoverage(Examples.step(0, 1, 2026)).withPrices(huge, Price.NONE, Price.NONE))), CITY));
        assertEquals(List.of("measures/sewer/driver"), places(PLAIN.with(List.<Measure>of(
                sewer.withDriver(new Driver.PerPerson(1e308)))), CITY));
        assertEquals(List.of("measures"), places(PLAIN.with(List.<Measure>of(Examples.budget(1e308, 2026, 2026),
                sewer.withDriver(new Driver.PerPerson(1e305)))), CITY));
        assertEquals(List.of("community/people"),
                places(community(new Trend.Growth(1e300, 1e9), new Trend.Growth(1, 0), null, 1), CITY));
        assertEquals(List.of("loads/bod/perPerson"),
                places(Examples.with(PLAIN, List.of(), List.of(Examples.load("bod", 1e308, 0))), CITY));
        assertEquals(List.of("measures/sewer/effects"), places(PLAIN.with(List.<Measure>of(
                Examples.removing(sewer, Map.of("bod", 1e308)))), CITY));
        assertEquals(List.of("loads/bod/damage"),
                places(Examples.with(PLAIN, List.of(), List.of(Examples.load("bod", 1, 1e308))), CITY));
    }

    @Test
    void inputsThatAreTooLargeThrowInsteadOfGivingAPartialResult() {
        var inputs = good(PLAIN.with(List.<Measure>of(Examples.rollout(Examples.step(0, 1, 2026), 1e308, 0, 0, 5))),
                CITY);
        assertThrows(IllegalArgumentException.class, () -> CostEngine.evaluate(inputs));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var ja = ResourceBundle.getBundle("org.kakehashi.cost.texts", Locale.JAPANESE);
        var en = ResourceBundle.getBundle("org.kakehashi.cost.texts", Locale.ENGLISH);
        assertEquals(ja.keySet(), en.keySet());
        for (var key : ja.keySet()) {
            for (int blank = 0; blank < 4; blank++) {
                assertEquals(ja.getString(key).contains("{" + blank + "}"),
                        en.getString(key).contains("{" + blank + "}"), key);
            }
        }
    }
}
