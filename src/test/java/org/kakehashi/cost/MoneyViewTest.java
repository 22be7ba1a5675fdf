package org.kakehashi.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.kakehashi.cost.Examples.near;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Basis.Timing;
import org.kakehashi.reference.LoanPreset;
import org.kakehashi.reference.Origin;

/// The same result in other money: 1,000 a year in 2026 and 2027 for 1,000 people, at prices of 2025.
final class MoneyViewTest {
    private static final Basis BASIS = new Basis("JPY", 2025, 0.1, 0.25, Timing.END_OF_YEAR);
    private static final MoneyView.Dollars DOLLARS = new MoneyView.Dollars(Figure.own(125));

    private static Scenario scenario(Basis basis) {
        return Examples.scenario(2, Examples.budget(2000, 2026, 2027)).with(basis);
    }

    private static CostResult shown(MoneyView view) {
        return shown(view, BASIS);
    }

    private static CostResult shown(MoneyView view, Basis basis) {
        return view.show(Examples.result(scenario(basis)), basis).orElseThrow();
    }

    @Test
    void theRealViewIsTheResultItself() {
        var result = Examples.result(scenario(BASIS));
        assertSame(result, new MoneyView.Real().show(result, BASIS).orElseThrow());
        assertEquals(1, new MoneyView.Real().factor(1, result.horizon(), BASIS));
    }

    @Test
    void nominalAmountsAreInTheMoneyOfTheirYear() {
        var nominal = shown(new MoneyView.Nominal());
        near(nominal.cost(), 1100, 1210);
        near(nominal.perPerson(), 1.1, 1.21);
        assertEquals(2310, nominal.total(), 1e-9);
        assertEquals(1.155, nominal.perPersonYear(), 1e-12);
        assertEquals(2.31, nominal.perPersonTotal(), 1e-12);
        assertEquals(4.62, nominal.perHouseholdYear(), 1e-12);
        near(nominal.byMeasure().get("budget").capital(), 1100, 1210);
        near(nominal.bySector().get("water"), 1100, 1210);
        near(nominal.byPayer().get(Payer.MUNICIPAL), 1100, 1210);
        near(nominal.cashByPayer().get(Payer.MUNICIPAL), 1100, 1210);
        // what is valued at the beginning or the end of the horizon stays real
        assertEquals(1440, nominal.presentValue(), 1e-9);
        near(nominal.householdBurden(), 0, 0);
        assertEquals(nominal.cost(), Finance.nominal(Examples.result(scenario(BASIS)).cost(), nominal.horizon(), BASIS));
    }

    @Test
    void presentValuesAddUpToThePresentValueUnderBothTimings() {
        var end = shown(new MoneyView.PresentValue());
        near(end.cost(), 800, 640);
        assertEquals(1440, end.total(), 1e-9);
        assertEquals(end.presentValue(), end.total(), 1e-9);
        assertEquals(0.72, end.perPersonYear(), 1e-12);
        var start = shown(new MoneyView.PresentValue(), new Basis("JPY", 2025, 0.1, 0.25, Timing.START_OF_YEAR));
        near(start.cost(), 1000, 800);
        assertEquals(1800, start.presentValue(), 1e-9);
    }

    @Test
    void dollarsDivideEveryAmountByTheRateOfThePriceYear() {
        var dollars = shown(DOLLARS);
        near(dollars.cost(), 8, 8);
        assertEquals(16, dollars.total(), 1e-12);
        assertEquals(11.52, dollars.presentValue(), 1e-12);
        assertEquals(0.008, dollars.perPersonYear(), 1e-15);
        assertEquals("USD", DOLLARS.currency(BASIS));
        assertEquals("JPY", new MoneyView.Nominal().currency(BASIS));
    }

    @Test
    void damageAndDebtGoIntoDollarsAndUnitsDoNot() {
        var built = Examples.removing(Examples.rollout(Examples.step(0, 1, 2026), 50, 0, 0, 4), Map.of("bod", 0.25));
        var scenario = Examples.with(Examples.scenario(2, built), List.of(new Loan(Payer.MUNICIPAL, 0.5, 0, 4, 0)),
                List.of(Examples.load("bod", 1, 10))).with(BASIS);
        var real = Examples.result(scenario);
        var dollars = DOLLARS.show(real, BASIS).orElseThrow();
        near(dollars.damage(), 60, 60);
        assertEquals(real.residualValue() / 125, dollars.residualValue(), 1e-9);
        assertEquals(real.outstandingDebt().get(Payer.MUNICIPAL) / 125, dollars.outstandingDebt().get(Payer.MUNICIPAL), 1e-9);
        assertEquals(real.byMeasure().get("sewer").units(), dollars.byMeasure().get("sewer").units());
        assertEquals(real.unabated(), dollars.unabated());
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /// In every view sectors, payers and measures still add up to the cost.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePartsAddUpInEveryView(long seed) {
        var scenario = RandomScenario.of(seed);
        var basis = new Basis("JPY", 2020, 0.03, 0.05, Timing.END_OF_YEAR);
        var real = Examples.result(scenario.with(basis), RandomScenario.city(seed));
        for (var view : List.of(new MoneyView.Nominal(), new MoneyView.PresentValue(), DOLLARS)) {
            var shown = view.show(real, basis).orElseThrow();
            double largest = shown.gross().stream().map(Math::abs).max().orElse(1);
            for (int t = 0; t < shown.cost().size(); t++) {
                int year = t;
                double cost = real.cost().at(t) * view.factor(t, real.horizon(), basis);
                assertEquals(cost, shown.cost().at(t), 1e-9 * largest);
                assertEquals(cost, sum(shown.bySector().values().stream().mapToDouble(s -> s.at(year)).toArray()), 1e-9 * largest);
                assertEquals(cost, sum(shown.byPayer().values().stream().mapToDouble(s -> s.at(year)).toArray()), 1e-9 * largest);
                assertEquals(cost, sum(shown.byMeasure().values().stream().mapToDouble(m -> m.net(year)).toArray()), 1e-9 * largest);
            }
            assertEquals(real.householdBurden(), shown.householdBurden());
        }
    }

    private static double sum(double... values) {
        return Series.of(values).sum();
    }

    @Test
    void anInflationThatCannotBeShownGivesNothing() {
        var basis = new Basis("JPY", 1, 1e300, 0.25, Timing.END_OF_YEAR);
        assertEquals(Optional.empty(), new MoneyView.Nominal().show(Examples.result(scenario(basis)), basis));
    }

    @Test
    void aLoanTakesTheTermsOfAPresetAtItsRealInterest() {
        var preset = new LoanPreset("yen", Origin.PROJECT, Names.same("Yen loan"), new Figure(0.029, Evidence.OWN), 30, 10,
                2025);
        var loan = Loan.of(Payer.MUNICIPAL, 0.6, preset, 0.04);
        assertEquals(1.029 / 1.04 - 1, loan.interest(), 1e-15);
        assertEquals(new Loan(Payer.MUNICIPAL, 0.6, loan.interest(), 30, 10), loan);
        assertEquals(0.029, Loan.of(Payer.MUNICIPAL, 0.6, preset, 0).interest());
        assertEquals(0, Loan.of(Payer.MUNICIPAL, 0.6, preset, 0.029).interest());
        assertEquals(true, Loan.of(Payer.MUNICIPAL, 0.6, preset, 1e300).interest() > -1);
    }
}
