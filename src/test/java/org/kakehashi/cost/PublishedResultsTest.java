package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.cost.Basis.Timing.END_OF_YEAR;
import static org.kakehashi.cost.Basis.Timing.START_OF_YEAR;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.base.Series;

/// Figures others have published, from the inputs they name.
///
/// The reference city's own are in `ReferenceCaseTest`, the factors and annuities in `FinanceTest`.
final class PublishedResultsTest {
    /// One person, one unit bought in the first of twenty years, and what it costs to run.
    private static double twentyYears(double capital, double recurrent) {
        var scheme = Examples.rollout(Examples.step(0, 1, 2026), capital, recurrent, 0, 20);
        return Examples.result(Examples.scenario(new Horizon(2026, 20), 1, scheme)).perPersonTotal();
    }

    /// WASHCost, US$ of 2011 per person over twenty years: small piped schemes and boreholes, and pit latrines.
    @ParameterizedTest
    @CsvSource({"20,3,80", "61,6,181", "7,1.5,37", "26,4,106"})
    void twentyYearsOfServiceCostCapitalAndTwentyTimesTheRecurrentCost(double capital, double recurrent,
            double published) {
        assertEquals(published, twentyYears(capital, recurrent), 1e-9);
    }

    /// Cointreau-Levine 1994: US$ a tonne times tonnes a person is US$ a person and year.
    @ParameterizedTest
    @CsvSource({"1,0.2,0.2", "3,0.2,0.6", "140,0.03,4.2", "240,0.03,7.2"})
    void wasteCostsItsPricePerTonneTimesTheTonnesOfAPerson(double perTonne, double tonnes, double published) {
        var service = Examples.rollout(Examples.step(0, 1, 2026), 0, perTonne, 0, 10)
                .withDriver(new Driver.PerPerson(tonnes));
        assertEquals(published, Examples.result(Examples.scenario(3, service)).perPersonYear(), 1e-12);
    }

    /// 39 billion US$ a year for 346 million m³ of water a day that earns nothing.
    @Test
    void waterThatEarnsNothingCostsThirtyOneCentsACubicMetre() {
        var water = Examples.removing(Examples.rollout(Examples.step(0, 1, 2026), 0, 39e9, 0, 50)
                .withDriver(new Driver.Sites(new Trend.Growth(1, 0))), Map.of("water", 346e6 * 365));
        var inputs = Examples.inputs(Examples.scenario(1, water));
        assertEquals(0.3088, Effectiveness.costPerUnit(inputs, CostEngine.evaluate(inputs), "sewer", "water")
                .orElseThrow(), 5e-5);
    }

    /// A spreadsheet's `pv(7 %, 20, 12000)`, through a whole scenario.
    @Test
    void aLevelProgrammeIsWorthWhatASpreadsheetSays() {
        var scenario = Examples.scenario(20, Examples.budget(20 * 12_000, 2026, 2045))
                .with(new Basis("USD", 2026, 0, 0.07, END_OF_YEAR));
        assertEquals(127_128.1709, Examples.result(scenario).presentValue(), 1e-4);
        assertEquals(12_000, Examples.result(scenario).equivalentAnnual(), 1e-9);
    }

    /// `pmt(8 %/12, 60, 15000)`, as the service of a loan of sixty periods.
    @Test
    void aLoanIsServedAsASpreadsheetSays() {
        var draws = new double[61];
        draws[0] = 15_000;
        var service = Debt.service(draws, new Loan(Payer.MUNICIPAL, 1, 0.08 / 12, 60, 0));
        assertEquals(0, service[0]);
        for (int t = 1; t <= 60; t++) assertEquals(304.1459143262, service[t], 1e-9, "payment " + t);
    }

    /// `fv(7.5 %, 20, -2000)`: what twenty payments have grown to is their present value, grown.
    @Test
    void whatTwentyPaymentsGrowToIsTheirPresentValueGrown() {
        var payments = new double[20];
        Arrays.fill(payments, 2000);
        assertEquals(86_609.362673, Finance.presentValue(Series.of(payments), 0.075, END_OF_YEAR)
                * Math.pow(1.075, 20), 1e-6);
    }

    /// `irr` of these flows is 5.24 %: at that rate they are worth nothing, and more below it.
    @Test
    void atItsInternalRateAProjectIsWorthNothing() {
        var project = Series.of(-150_000, 15_000, 25_000, 35_000, 45_000, 60_000);
        assertEquals(0, Finance.presentValue(project, 0.0524, START_OF_YEAR), 25);
        assertEquals(1, Math.signum(Finance.presentValue(project, 0.0519, START_OF_YEAR)));
        assertEquals(-1, Math.signum(Finance.presentValue(project, 0.0529, START_OF_YEAR)));
    }

    /// 40.215 billion yen a year for twenty years at 4 %, and the annuity factor behind it.
    @Test
    void theReferenceCitysTwentyYearsAreWorthFiveHundredAndFortySixBillion() {
        var scenario = Examples.scenario(new Horizon(1972, 20), 1e6, Examples.budget(804.3e9, 1972, 1991))
                .with(new Basis("JPY", 1991, 0, 0.04, END_OF_YEAR));
        assertEquals(546.5e9, Examples.result(scenario).presentValue(), 0.05e9);
        assertEquals(13.590326, 1 / Finance.crf(0.04, 20), 5e-7);
        assertEquals(40_215, Examples.result(scenario).perPersonYear(), 1e-6);
    }
}
