package org.kakehashi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.plan.PlanSamples.book;
import static org.kakehashi.plan.PlanSamples.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.RateScope;

/// What is laid on the lines comes in its order, other money by its rate, and what has no price says where.
class BudgetTermsTest {
    private static final Names NAME = Names.same("x");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 5);
    private static final PriceDay FY2027 = new PriceDay(DAY, 2027);
    private static final Exchange DOLLAR = new Exchange("USD", 150.25, LocalDate.of(2026, 10, 1), Evidence.OWN);
    private static final BudgetTerms ALL = new BudgetTerms(List.of(DOLLAR), 2025, 0.02, 0.05, 0.1);

    @Test
    void pricesRiseFirstThenComesTheReserveThenTheTaxOnAllOfIt() {
        var study = step(new Work.Task()).withLines(List.of(line("a", 3, 333_333)));
        assertEquals("a 999999, PRICE_RISE 40400, CONTINGENCY 52020, TAX 109242", told(study, ALL));
    }

    @Test
    void overheadIsPartOfWhatRises() {
        var training = step(new Work.Training(NAME, Work.Training.Mode.ONLINE, 0, 1, 0));
        assertEquals("INTERPRETER 1000, OVERHEAD 100, PRICE_RISE 44, CONTINGENCY 57, TAX 120", told(training, ALL));
    }

    @Test
    void nothingRisesBeforeTheYearOfThePricesOrWithoutOne() {
        var task = step(new Work.Task()).withLines(List.of(line("a", 1, 1000)));
        assertEquals("a 1000", told(task, new BudgetTerms(List.of(), 2027, 0.02, 0, 0)));
        assertEquals("a 1000", told(task, new BudgetTerms(List.of(), 0, 0.02, 0, 0)));
        assertEquals("a 1000, PRICE_RISE 20", told(task, new BudgetTerms(List.of(), 2026, 0.02, 0, 0)));
    }

    @Test
    void whatIsGivenInKindIsValuedBesideAndBearsNothing() {
        var room = line("room", 1, 500_000).withInKind(true);
        var built = built(step(new Work.Task()).withLines(List.of(room, line("a", 1, 1000))), ALL);
        assertEquals(500_000, built.inKind());
        assertEquals(1000 + 40 + 52 + 109, built.total());
        assertEquals("room 500000", told(step(new Work.Task()).withLines(List.of(room)), ALL));
    }

    @Test
    void otherMoneyIsTurnedAtThePlansRateAndRoundedHalfUp() {
        var dollars = line("a", 3, 0.01).in(new Exchange("USD", 100, DAY, Evidence.OWN));
        var built = built(step(new Work.Task()).withLines(List.of(dollars)), new BudgetTerms(List.of(DOLLAR), 0, 0, 0, 0));
        assertEquals(DOLLAR, built.lines().getFirst().exchange());
        assertEquals(5, built.total(), "3 × 0.01 × 150.25 = 4.5075");
        assertEquals(1, line("b", 1, 0.5).amount());
        assertEquals(0, line("b", 1, 0.4999).amount());
    }

    @Test
    void moneyThePlanHasNoRateForKeepsItsOwnAndIsNamed() {
        var euros = line("a", 2, 10).in(new Exchange("EUR", 160, DAY, Evidence.OWN));
        var built = built(step(new Work.Task()).withLines(List.of(euros)), ALL);
        assertEquals(3200, built.lines().getFirst().amount());
        assertEquals(List.of("a of “x” is in EUR, for which the plan has no exchange rate", "「x」のaはEUR建てですが、計画に為替レートがありません"),
                titles(built));
    }

    @Test
    void aPriceOfOtherYearsOrOtherMoneyIsNamedWithItsPlaceAndCostsNothing() {
        var mission = step(new Work.Mission(Work.Mission.Purpose.SURVEY, 1, 1));
        var old = scoped(new RateScope(RateScope.ALL.card(), RateScope.ALL.side(), "", "", null, null, LocalDate.of(2026, 3, 31)));
        var built = CostBuildUp.of(mission, book(List.of(old), ALL), FY2027);
        assertEquals(0, built.total());
        assertTrue(titles(built).containsAll(List.of("“x” has no rate for Airfare in FY2027", "「x」の航空賃に2027年度の単価がありません")),
                () -> titles(built).toString());
        var foreign = new Rate("f", Origin.PROJECT, CostCategory.AIRFARE, NAME, new Figure(9, Evidence.OWN), "VND", NAME, 2025);
        var other = CostBuildUp.of(mission, book(List.of(foreign), ALL), FY2027);
        assertEquals(0, other.total());
        assertTrue(titles(other).containsAll(List.of("“x” has a rate for Airfare in VND only", "「x」の航空賃はVND建ての単価しかありません")),
                () -> titles(other).toString());
        assertTrue(other.findings().stream().allMatch(finding -> finding.subject().equals(mission.id())));
    }

    @Test
    void negativeMoneyAndSharesBeyondTheWholeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> line("a", -1, 5));
        assertThrows(IllegalArgumentException.class, () -> line("a", 1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Exchange("yen", 1, DAY, Evidence.OWN));
        assertThrows(IllegalArgumentException.class, () -> new Exchange("USD", 0, DAY, Evidence.OWN));
        assertThrows(IllegalArgumentException.class, () -> new BudgetTerms(List.of(DOLLAR, DOLLAR), 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new BudgetTerms(List.of(), 0, 0, 1.1, 0));
    }

    private static Rate scoped(RateScope scope) {
        return new Rate("old", Origin.PROJECT, CostCategory.AIRFARE, NAME, new Figure(9, Evidence.OWN), "JPY", NAME, 2025, scope);
    }

    private static List<String> titles(BuildUp built) {
        return built.findings().stream().map(finding -> finding.title()).flatMap(title -> Stream.of(title.en(), title.ja())).toList();
    }

    private static CostLine line(String id, double quantity, double rate) {
        return new CostLine(id, CostCategory.OTHER, Names.same(id), quantity, NAME, rate, Evidence.OWN, true);
    }

    private static BuildUp built(Step step, BudgetTerms terms) {
        return CostBuildUp.of(step.withChanges(Map.of()), book(PlanSamples.rates(), terms), FY2027);
    }

    private static String told(Step step, BudgetTerms terms) {
        return built(step, terms).lines().stream().map(line -> line.id() + " " + line.amount()).collect(Collectors.joining(", "));
    }
}
