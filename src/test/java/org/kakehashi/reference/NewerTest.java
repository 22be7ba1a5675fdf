package org.kakehashi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;

/// Later figures of the library are found and can be taken one by one.
class NewerTest {
    private static final Source SOURCE = new Source("S9", Names.same("Census"), "", "");

    private static City city(String id, Origin origin, double people) {
        return new City(id, origin, Names.same(id), "VNM", 20, 106, "VND", 1,
                List.of(new Fact(people, 2024, Evidence.sourced("S9"))), Map.of(), List.of());
    }

    private static Rate rate(Origin origin, double amount) {
        return new Rate("r", origin, CostCategory.AIRFARE, Names.same("Air fare"),
                new Figure(amount, Evidence.OWN), "JPY", Names.same("trip"), 2026);
    }

    private static Origin shipped(int version) {
        return new Origin("kakehashi", version);
    }

    private static final Shelf LIBRARY = Shelf.EMPTY.with(SOURCE).with(city("a", shipped(3), 300))
            .with(city("b", shipped(1), 300)).with(city("c", new Origin("office", 9), 300)).with(rate(shipped(2), 20));

    private static final Shelf MINE = Shelf.EMPTY.with(city("a", shipped(1), 100)).with(city("b", shipped(1), 100))
            .with(city("c", shipped(2), 100)).with(city("d", shipped(1), 100)).with(rate(shipped(1), 10));

    @Test
    void onlyLaterVersionsFromTheSameLibraryAreOffered() {
        assertEquals(List.of(new Newer.OfCity(city("a", shipped(1), 100), city("a", shipped(3), 300)),
                new Newer.OfRate(rate(shipped(1), 10), rate(shipped(2), 20))), Newer.in(MINE, LIBRARY));
        assertEquals(List.of(), Newer.in(LIBRARY, LIBRARY));
        assertEquals(List.of(), Newer.in(LIBRARY, MINE));
    }

    @Test
    void takingOneChangesThatEntryAndBringsItsSources() {
        var taken = Newer.in(MINE, LIBRARY).getFirst().takenInto(MINE, LIBRARY);
        assertEquals(MINE.with(city("a", shipped(3), 300)).with(SOURCE), taken);
        assertEquals(List.of("Air fare"), Newer.in(taken, LIBRARY).stream().map(newer -> newer.name().en()).toList());
    }

    @Test
    void aTechnologyAProjectHasTakenIsOfferedAgainWithItsSources() {
        var mine = technology(shipped(1), 231);
        var theirs = technology(shipped(2), 240);
        var library = Shelf.EMPTY.with(SOURCE).with(theirs);
        assertEquals(List.of(new Newer.OfTechnology(mine, theirs)), Newer.in(Shelf.EMPTY.with(mine), library));
        assertEquals(Shelf.EMPTY.with(theirs).with(SOURCE),
                new Newer.OfTechnology(mine, theirs).takenInto(Shelf.EMPTY.with(mine), library));
        assertEquals(List.of(), Newer.in(Shelf.EMPTY.with(technology(Origin.PROJECT, 1)), library));
    }

    private static Technology technology(Origin origin, double capital) {
        return new Technology("sewers", origin, Technology.Kind.TECHNOLOGY, Names.same("Sewers"), "sewerage",
                Names.same("Viet Nam"), "VNM", Per.PERSON, "USD", 2013, 2013, Names.same(""),
                UnitCost.of(capital, Evidence.OWN), null, null, 50, Names.same(""),
                List.of(new KnowHow(KnowHow.Kind.LAW, Names.same("Ordinance"), Evidence.sourced("S9"))), List.of());
    }

    private static Funder funder(String id, int year, Origin origin) {
        return new Funder(id, origin, Names.same("Fund"), Names.same("Fund"), year, 0, 1, 3, null, Names.same(""), year,
                "2026-11-21", Evidence.OWN);
    }

    @Test
    void aLaterYearOfAProgrammeIsOfferedUnderTheIdTheProjectKnows() {
        var office = new Origin("office", 1);
        var library = Shelf.EMPTY.with(funder("fund", 2022, shipped(2))).with(funder("fund@2021", 2021, shipped(5)))
                .with(funder("fund@2027", 2027, office)).with(funder("other", 2030, shipped(1)));
        var mine = funder("fund", 2022, shipped(1));
        var offered = Newer.in(Shelf.EMPTY.with(mine), library);
        assertEquals(List.of(new Newer.OfFunder(mine, funder("fund", 2027, office))), offered);
        var taken = offered.getFirst().takenInto(Shelf.EMPTY.with(mine), library);
        assertEquals(List.of(funder("fund", 2027, office)), taken.funders());
        assertEquals(List.of(), Newer.in(taken, library), "an older year is never offered, whatever its version");
    }

    @Test
    void theLatestYearStandsForAProgramme() {
        var shelf = Shelf.EMPTY.with(funder("fund@2020", 2020, shipped(1))).with(funder("fund", 2022, shipped(1)))
                .with(funder("fund@2021", 2021, shipped(9))).with(funder("@odd", 2021, shipped(1)));
        assertEquals(List.of(funder("fund", 2022, shipped(1)), funder("@odd", 2021, shipped(1))), shelf.latestFunders());
        assertEquals(2022, shelf.latestFunder("fund@2020").orElseThrow().conditionsYear());
    }

    private static Rate rate(String id, String currency, RateScope scope, Origin origin) {
        return new Rate(id, origin, CostCategory.AIRFARE, Names.same(id), new Figure(1, Evidence.sourced("S9")), currency,
                Names.same("trip"), 2026, scope);
    }

    private static RateScope in(String city, String route) {
        return new RateScope(Names.same(""), Side.ANY, city, route, null, null, null);
    }

    private static List<String> names(List<Newer> newer) {
        return newer.stream().map(each -> (each.isNew() ? "+" : "") + each.name().en()).toList();
    }

    @Test
    void aProjectLacksThePricesOfItsCitiesAndMoneyAndTheLatestYearOfEachProgramme() {
        var library = Shelf.EMPTY.with(SOURCE).with(rate("all", "JPY", RateScope.ALL, shipped(1)))
                .with(rate("there", "JPY", in("a", "b"), shipped(1))).with(rate("elsewhere", "JPY", in("c", ""), shipped(1)))
                .with(rate("from elsewhere", "JPY", in("a", "c"), shipped(1))).with(rate("dollars", "USD", RateScope.ALL, shipped(1)))
                .with(rate("known", "JPY", RateScope.ALL, shipped(9))).with(funder("fund@2021", 2021, shipped(5)))
                .with(funder("fund@2022", 2022, shipped(1))).with(funder("mine", 2030, shipped(1)));
        var mine = Shelf.EMPTY.with(city("a", shipped(1), 1)).with(city("b", shipped(1), 1))
                .with(rate("known", "JPY", RateScope.ALL, Origin.PROJECT)).with(funder("mine@2020", 2020, shipped(1)));
        var missing = Newer.missing(mine, library, "JPY");
        assertEquals(List.of("+all", "+there", "+Fund"), names(missing));
        var taken = mine;
        for (var each : missing) taken = each.takenInto(taken, library);
        assertEquals(List.of("known", "all", "there"), taken.rates().stream().map(Rate::id).toList());
        assertEquals(List.of(2020, 2022), taken.funders().stream().map(Funder::conditionsYear).toList());
        assertEquals(List.of(SOURCE), taken.sources());
        assertEquals(List.of(), Newer.missing(taken, library, "JPY"));
        assertEquals(mine.rates().getFirst(), taken.rates().getFirst(), "what the project made its own stays");
    }

    @Test
    void aWorkspaceIsOfferedWhatShipsAndKeepsWhatThePersonChanged() {
        var office = new Origin("office", 1);
        var program = LIBRARY.with(rate("added", "USD", RateScope.ALL, shipped(1))).with(rate("changed", "JPY", RateScope.ALL, shipped(9)))
                .with(funder("fund@2021", 2021, shipped(1))).with(funder("fund@2022", 2022, shipped(2)))
                .with(funder("fund@2023", 2023, shipped(4)));
        var changed = rate("changed", "JPY", RateScope.ALL, office);
        var mine = MINE.with(changed).with(funder("fund@2022", 2022, shipped(1))).with(funder("fund@2023", 2023, office))
                .with(rate("own", "JPY", RateScope.ALL, office));
        var news = Newer.shipped(mine, program);
        assertEquals(List.of("a", "Air fare", "+added", "+Fund", "Fund"), names(news));
        var taken = mine;
        for (var each : news) taken = each.takenInto(taken, program);
        assertEquals(List.of(), Newer.shipped(taken, program));
        assertEquals(changed, taken.rate("changed").orElseThrow());
        assertEquals(office, taken.funder("fund@2023").orElseThrow().origin());
        assertEquals(mine.rate("own"), taken.rate("own"));
        assertEquals(2, taken.funder("fund@2022").orElseThrow().origin().version());
    }

    @Test
    void aSourceThatWasReadAgainComesWithTheFigure() {
        var before = new Source("S9", Names.same("Census"), "", "2025-04-01");
        var now = new Source("S9", Names.same("Census"), "", "2026-11-22");
        var rate = rate("r", "JPY", RateScope.ALL, shipped(2));
        var newer = new Newer.OfRate(null, rate);
        assertEquals(List.of(now), newer.takenInto(Shelf.EMPTY.with(before), Shelf.EMPTY.with(now).with(rate)).sources());
        assertEquals(List.of(now), newer.takenInto(Shelf.EMPTY.with(now), Shelf.EMPTY.with(before).with(rate)).sources());
    }
}
