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
}
