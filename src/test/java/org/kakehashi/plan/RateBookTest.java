package org.kakehashi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.plan.PlanSamples.city;
import static org.kakehashi.plan.PlanSamples.rate;
import static org.kakehashi.plan.PlanSamples.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.RateScope;
import org.kakehashi.reference.Side;

class RateBookTest {
    private static final Names NAME = Names.same("x");
    private static final LocalDate REFORM = LocalDate.of(2025, 4, 1);
    private static final Step DISPATCH = step(new Work.ExpertDispatch(NAME, 1, 0, 1, 2));
    private static final Step INBOUND = step(new Work.Training(NAME, Work.Training.Mode.INBOUND, 1, 1, 1));

    @Test
    void theSideIsToldByTheScopeAndByTheIdsOfOldFilesOnly() {
        var old = List.of(rate(CostCategory.LODGING, "lodging-abroad", 9), rate(CostCategory.LODGING, "lodging-home", 7));
        assertEquals("lodging-home", found(old, INBOUND));
        assertEquals("lodging-abroad", found(old, DISPATCH));
        var scoped = List.of(lodging("a-home", Side.ABROAD, "", "", null), lodging("b", Side.HOME, "", "", null));
        assertEquals("a-home", found(scoped, DISPATCH));
        assertEquals("b", found(scoped, INBOUND));
    }

    @Test
    void aSeminarInTheHomeCityIsPaidAtHome() {
        var rates = List.of(lodging("abroad", Side.ABROAD, "", "", null), lodging("home", Side.HOME, "", "", null));
        var seminar = step(new Work.Mission(Work.Mission.Purpose.SEMINAR, 3, 2));
        assertEquals("abroad", found(rates, seminar));
        assertEquals("home", found(rates, seminar.withPlace(Names.same("Hall of here"))));
    }

    @Test
    void theMostExactRateIsTaken() {
        var all = lodging("all", Side.ANY, "", "", null);
        var abroad = lodging("abroad", Side.ABROAD, "", "", null);
        var city = lodging("city", Side.ANY, "there", "", null);
        var route = lodging("route", Side.ANY, "there", "here", null);
        var elsewhere = lodging("elsewhere", Side.ANY, "nowhere", "", null);
        assertEquals("all", found(List.of(elsewhere, all), DISPATCH));
        assertEquals("abroad", found(List.of(all, abroad), DISPATCH));
        assertEquals("city", found(List.of(abroad, all, city), DISPATCH));
        assertEquals("route", found(List.of(city, route, abroad), DISPATCH));
        assertEquals("route", found(List.of(all, route), INBOUND), "the way back");
        assertEquals("all", found(List.of(city, all), INBOUND));
    }

    @Test
    void peopleAreToldByTheirGrade() {
        var rates = List.of(lodging("chief", Side.ANY, "", "", Grade.CHIEF), lodging("all", Side.ANY, "", "", null),
                lodging("director", Side.ANY, "", "", Grade.DIRECTOR));
        assertEquals("all", found(rates, DISPATCH));
        assertEquals("director", found(rates, DISPATCH.withPeople(List.of("d"))));
        assertEquals("chief", found(rates, DISPATCH.withPeople(List.of("d", "c1", "c2"))));
        assertEquals("chief", found(List.of(rates.getFirst()), DISPATCH), "better than none");
    }

    @Test
    void theDayDecidesBetweenOldAndNewLaw() {
        var before = dated("old", null, REFORM.minusDays(1));
        var since = dated("new", REFORM, null);
        assertEquals("old", found(List.of(before, since), DISPATCH, REFORM.minusDays(1)));
        assertEquals("new", found(List.of(before, since), DISPATCH, REFORM));
        assertEquals(new RateBook.Answer.NotThen(), answer(List.of(before), DISPATCH, REFORM, BudgetTerms.NONE));
    }

    @Test
    void amongEqualsTheNewestThatIsNotOfLaterYears() {
        var rates = List.of(year(2024), year(2026), year(2028));
        assertEquals("2026", found(rates, DISPATCH, LocalDate.of(2027, 5, 1)));
        assertEquals("2024", found(rates, DISPATCH, LocalDate.of(2020, 5, 1)));
    }

    @Test
    void otherMoneyIsConvertedOrNamed() {
        var dollars = new Rate("usd", Origin.PROJECT, CostCategory.LODGING, NAME, Figure.own(100), "USD", NAME, 2025);
        var exchange = new Exchange("USD", 150.5, REFORM, Evidence.OWN);
        assertEquals(new RateBook.Answer.Foreign("USD"), answer(List.of(dollars), DISPATCH, REFORM, BudgetTerms.NONE));
        var terms = new BudgetTerms(List.of(exchange), 0, 0, 0, 0);
        assertEquals(new RateBook.Answer.Found(dollars, exchange), answer(List.of(dollars), DISPATCH, REFORM, terms));
        assertEquals(new RateBook.Answer.Missing(), answer(List.of(), DISPATCH, REFORM, terms));
    }

    @Test
    void whatIsLaidOnTheLinesComesLineByLine() {
        var hand = new CostLine("h", CostCategory.OTHER, NAME, 3, NAME, 1000, Evidence.OWN, true);
        var given = new CostLine("k", CostCategory.VENUE, NAME, 1, NAME, 700, Evidence.OWN, true, null, true, null);
        var dollars = new CostLine("d", CostCategory.OTHER, NAME, 2, NAME, 10, Evidence.OWN, true, null, false,
                new Exchange("USD", 100, REFORM, Evidence.OWN));
        var terms = new BudgetTerms(List.of(new Exchange("USD", 150, REFORM, Evidence.OWN)), 2025, 0.1, 0.05, 0.1);
        var built = CostBuildUp.of(step(new Work.Task()).withLines(List.of(hand, given, dollars)), PlanSamples.book(List.of(), terms),
                new PriceDay(LocalDate.of(2027, 5, 1), 2027));
        // 3,000 + 20 × 150 = 6,000; two years of 10 %: 1,260; 5 %: 363; 10 % of 7,623
        assertEquals(List.of(3000L, 700L, 3000L, 1260L, 363L, 762L), built.lines().stream().map(CostLine::amount).toList());
        assertEquals(8385, built.total());
        assertEquals(700, built.inKind());
    }

    @Test
    void moneyWithoutAnExchangeRateIsSaidAndKeepsItsOwn() {
        var own = new Exchange("VND", 0.006, REFORM, Evidence.OWN);
        var line = new CostLine("d", CostCategory.OTHER, NAME, 1, NAME, 1e6, Evidence.OWN, true, null, false, own);
        var built = CostBuildUp.of(step(new Work.Task()).withLines(List.of(line)), PlanSamples.book(List.of()), null);
        assertEquals(6000, built.total());
        assertEquals(List.of("x of “x” is in VND, for which the plan has no exchange rate"),
                built.findings().stream().map(finding -> finding.title().en()).toList());
    }

    private static RateBook.Answer answer(List<Rate> rates, Step step, @Nullable LocalDate day, BudgetTerms terms) {
        var people = Map.of("d", person("d", Grade.DIRECTOR), "c1", person("c1", Grade.CHIEF), "c2", person("c2", Grade.CHIEF));
        return new RateBook("JPY", terms, city("here"), city("there"), rates, people)
                .answer(CostCategory.LODGING, step, day == null ? null : new PriceDay(day, day.getYear()));
    }

    private static String found(List<Rate> rates, Step step) {
        return found(rates, step, null);
    }

    private static String found(List<Rate> rates, Step step, @Nullable LocalDate day) {
        return answer(rates, step, day, BudgetTerms.NONE) instanceof RateBook.Answer.Found(var rate, var _) ? rate.id() : "";
    }

    private static Person person(String id, Grade grade) {
        return new Person(id, Origin.PROJECT, NAME, NAME, NAME, "here").with(grade);
    }

    private static Rate lodging(String id, Side side, String city, String route, @Nullable Grade grade) {
        return scoped(id, new RateScope(NAME, side, city, route, grade, null, null));
    }

    private static Rate dated(String id, @Nullable LocalDate since, @Nullable LocalDate until) {
        return scoped(id, new RateScope(NAME, Side.ANY, "", "", null, since, until));
    }

    private static Rate scoped(String id, RateScope scope) {
        return new Rate(id, Origin.PROJECT, CostCategory.LODGING, NAME, Figure.own(1), "JPY", NAME, 2025, scope);
    }

    private static Rate year(int year) {
        return new Rate(String.valueOf(year), Origin.PROJECT, CostCategory.LODGING, NAME, Figure.own(1), "JPY", NAME, year);
    }
}
