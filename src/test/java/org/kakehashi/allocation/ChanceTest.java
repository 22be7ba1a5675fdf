package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.allocation.Readings.source;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.allocation.Chance.Basis;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.funding.WinRate;
import org.kakehashi.project.Samples;

/// How likely money comes is taken from what is known best, and what that is is said.
class ChanceTest {
    private static final FundingSource JICA = source("jica", FundingSource.Kind.PROGRAMME);
    private static final WinRate ALL = new WinRate(3, 5, 2020, 2025);

    private static Application asked(String id, Lane lane, double probability) {
        return Application.idea(id, Names.same(id), "jica", 2027).with(lane).withProbability(probability);
    }

    private static Chance chance(WinRate wins, Application... applications) {
        return chance(new Funding(List.of(JICA), List.of()).withApplications(List.of(applications)), wins);
    }

    private static Chance chance(Funding funding, WinRate wins) {
        return Readings.reading(Samples.project().with(funding), wins).chance(JICA);
    }

    @Test
    void anOpenApplicationCountsByItsProbability() {
        assertEquals(new Chance(Basis.APPLICATION, 350, WinRate.NONE), chance(ALL, asked("a", Lane.UNDER_REVIEW, 0.35)));
        assertEquals(600, chance(ALL, asked("a", Lane.UNDER_REVIEW, 0.35), asked("b", Lane.IDEA, 0.6)).perMille());
        assertEquals("35 %, application", chance(ALL, asked("a", Lane.UNDER_REVIEW, 0.35)).says().en());
    }

    @Test
    void securedMoneyIsCertain() {
        assertEquals(Readings.certain(), chance(ALL, asked("a", Lane.AWARDED, 0.35), asked("b", Lane.IDEA, 0.1)));
        var pledged = new Funding(List.of(JICA), List.of(new Pledge("jica", 2027, 5, MoneyState.COMMITTED, Evidence.OWN)));
        assertEquals(Readings.certain(), chance(pledged, ALL));
    }

    @Test
    void withoutAnApplicationTheWinRateOfAllProjectsCounts() {
        assertEquals(new Chance(Basis.RECORD, 600, ALL), chance(ALL));
        assertEquals(List.of("60 %, 3 of 5 won", "60%(採択5件中3件)"), List.of(chance(ALL).says().en(), chance(ALL).says().ja()));
    }

    /// One of one would be certain and none of two impossible: so few tell nothing.
    @Test
    void tooFewDecisionsAreNoRateAndMoneyIsPlainlyTakenAsCertain() {
        for (var few : List.of(WinRate.NONE, new WinRate(1, 1, 2025, 2025), new WinRate(0, 2, 2024, 2025))) {
            assertEquals(new Chance(Basis.UNKNOWN, 1000, WinRate.NONE), chance(few));
        }
        assertEquals(List.of("taken as certain", "確実とみなす"), List.of(chance(WinRate.NONE).says().en(), chance(WinRate.NONE).says().ja()));
        assertEquals(new Chance(Basis.RECORD, 0, new WinRate(0, 3, 2024, 2025)), chance(new WinRate(0, 3, 2024, 2025)));
    }

    @Test
    void aRefusalWithoutAnythingNewDoesNotCount() {
        assertEquals(new Chance(Basis.REFUSED, 0, WinRate.NONE), chance(ALL, asked("a", Lane.NOT_WON, 0.9)));
        assertEquals(900, chance(ALL, asked("a", Lane.NOT_WON, 0.1), asked("b", Lane.DRAFTING, 0.9)).perMille());
    }

    /// The programme took one of three from another source of the project.
    @Test
    void howTheProgrammeItselfDecidedCountsBeforeAllOthers() {
        var twin = new FundingSource("twin", Names.same("twin"), FundingSource.Kind.PROGRAMME, "jica");
        var decided = List.of(asked("a", Lane.AWARDED, 1).withSource("twin"), asked("b", Lane.NOT_WON, 1).withSource("twin"), asked("c", Lane.NOT_WON, 1));
        var funding = new Funding(List.of(JICA, twin), List.of()).withApplications(decided);
        var chance = chance(funding, ALL);
        assertEquals(List.of(Basis.OWN_RECORD, 333), List.of(chance.basis(), chance.perMille()));
        assertEquals("33.3 %, 1 of 3 won", chance.says().en());
        var stranger = new FundingSource("twin", Names.same("twin"), FundingSource.Kind.PROGRAMME, "other");
        assertEquals(Basis.REFUSED, chance(funding.with(stranger), ALL).basis());
    }

    @Test
    void whatIsNotAProgrammeIsPromised() {
        var firm = source("firm", FundingSource.Kind.COMPANY);
        var reading = Readings.reading(Samples.project().with(new Funding(List.of(firm), List.of())), ALL);
        assertEquals(Readings.certain(), reading.chance(firm));
    }

    @Test
    void everyBasisIsExplained() {
        for (var basis : Basis.values()) {
            var chance = new Chance(basis, 500, ALL);
            for (var says : List.of(chance.says(), chance.explains())) {
                assertFalse(says.ja().isBlank() || says.en().isBlank() || says.ja().equals(says.en()) || says.en().contains("{"), says::toString);
            }
            assertTrue(chance.explains().en().endsWith(".") && chance.explains().ja().endsWith("。"));
        }
    }
}
