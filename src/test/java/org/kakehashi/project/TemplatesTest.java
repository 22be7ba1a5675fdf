package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.project.ProjectSamples.HOME;
import static org.kakehashi.project.ProjectSamples.LIBRARY;
import static org.kakehashi.project.ProjectSamples.OTHER;
import static org.kakehashi.project.ProjectSamples.PARTNER;
import static org.kakehashi.project.ProjectSamples.TODAY;
import static org.kakehashi.project.ProjectSamples.agreement;
import static org.kakehashi.project.ProjectSamples.jica;
import static org.kakehashi.project.ProjectSamples.project;
import static org.kakehashi.project.ProjectSamples.task;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Measure;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.Share;

class TemplatesTest {
    private static final Names TITLE = Names.same("new");
    private static final Project TEMPLATE = project(task("a", LocalDate.of(2026, 6, 1), 5, new Share("j", 1)).withDone(1))
            .with(agreement(2009, 5)).with(new Funding(List.of(jica()),
                    List.of(new Pledge("j", 2026, 1, MoneyState.SPENT, Evidence.EXAMPLE))));

    @Test
    void datesAndYearsMoveToTheStartYear() {
        var made = Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, LIBRARY);
        assertEquals(2030, made.startYear());
        assertEquals(LocalDate.of(2030, 6, 1), made.plan().steps().getFirst().timing().at().day());
        assertEquals(2031, made.focus().orElseThrow().horizon().first());
        var budget = (Measure.Budget) made.focus().orElseThrow().measures().getFirst();
        assertEquals(2031, budget.from());
        assertEquals(2040, budget.to());
    }

    @Test
    void theNewCitiesTakeThePlaceOfTheOldOnesEverywhere() {
        var made = Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, LIBRARY);
        assertEquals(new Pair("kita", "sura"), made.pair());
        assertEquals(List.of(HOME, OTHER), made.shelf().cities());
        assertEquals("sura", made.focus().orElseThrow().community().city());
        assertEquals(new Names("スラバヤ市でa", "a in Surabaya"), made.plan().steps().getFirst().name());
        assertEquals(new Names("スラバヤ市と北九州市", "Surabaya and Kitakyushu"), made.summary());
        assertEquals("Sewers of Surabaya", made.focus().orElseThrow().measures().getFirst().name().en());
        assertEquals("sura", made.shelf().people().getFirst().city());
        assertEquals("p1", made.template());
        assertEquals(TITLE, made.title());
    }

    @Test
    void theNewPlanKeepsTheHoursAndHolidaysOfBothCities() {
        var plan = Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, LIBRARY).plan();
        assertEquals("kita", plan.calendar());
        assertEquals(List.of("kita JPN", "sura IDN"),
                plan.calendars().stream().map(each -> each.city() + " " + each.country()).toList());
    }

    @Test
    void tiesGoOnlyWithTheSamePair() {
        assertEquals(Partnership.NONE, Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, LIBRARY).partnership());
        var same = Templates.make(TEMPLATE, "n1", TITLE, HOME, PARTNER, 2030, LIBRARY);
        assertEquals(TEMPLATE.partnership(), same.partnership());
        assertEquals(2009, same.since());
    }

    @Test
    void nothingIsDoneAndNothingPledgedButWhoIsMeantToPayStays() {
        var made = Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, LIBRARY);
        assertEquals(0, made.plan().steps().getFirst().done());
        assertEquals(List.of(), made.funding().pledges());
        assertEquals(List.of(new Share("j", 1)), made.plan().steps().getFirst().paidBy());
        assertEquals(List.of(ProjectSamples.JICA), made.shelf().funders());
    }

    @Test
    void anExchangeRateNobodyKnowsIsSaid() {
        var made = Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, LIBRARY);
        assertNull(made.focus().orElseThrow().community().exchange());
        assertTrue(Findings.of(made, TODAY).stream().anyMatch(a -> a.finding().rule().equals("exchange-unknown")));
        var same = Templates.make(TEMPLATE, "n1", TITLE, HOME, PARTNER, 2030, LIBRARY);
        assertEquals(TEMPLATE.focus().orElseThrow().community().exchange(), same.focus().orElseThrow().community().exchange());
    }

    @Test
    void theLibrarysNewerFunderIsTaken() {
        var newer = new org.kakehashi.reference.Funder("jica", ProjectSamples.JICA.origin().next(), Names.same("JICA 2"),
                Names.same(""), 0, 0, 1, 0, null, Names.same(""), 2026, "", Evidence.OWN);
        var library = LIBRARY.with(LIBRARY.shelf().with(newer));
        assertEquals(newer, Templates.make(TEMPLATE, "n1", TITLE, HOME, OTHER, 2030, library).shelf().funders().getFirst());
    }

    @Test
    void newIdsAreShortUnlikeAndAllowed() {
        var random = new SplittableRandom(1);
        var id = NewIds.next(random);
        assertTrue(id.matches("[a-z][a-z0-9]{9}"), id);
        assertNotEquals(id, NewIds.next(random));
        assertNotEquals(id, NewIds.next(new SplittableRandom(1), id::equals));
    }
}
