package org.kakehashi.ui.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.reference.AgreementKind;

class AgreementStateTest {
    @Test
    void anAgreementLapsesAfterItsTerm() {
        var agreement = agreement(new PartialDate(2009, 4, 0), 5);
        assertEquals("in force until Apr 2014", says(agreement, "2012-01-01"));
        assertEquals("lapsed Apr 2014", says(agreement, "2014-04-01"));
        assertEquals(AgreementState.Standing.LAPSED, standing(agreement, "2026-11-20"));
    }

    @Test
    void theRenewalIsDueAYearBeforeTheEnd() {
        var agreement = agreement(new PartialDate(2022, 1, 1), 5);
        assertEquals(AgreementState.Standing.IN_FORCE, standing(agreement, "2025-12-31"));
        assertEquals("renewal due in 365 days", says(agreement, "2026-01-01"));
        assertEquals("renewal due in 31 days", says(agreement, "2026-12-01"));
    }

    @Test
    void withoutATermItHoldsForEver() {
        assertEquals("in force", says(agreement(new PartialDate(1979, 5, 0), 0), "2026-11-20"));
    }

    @Test
    void beforeItsSigningItIsOnlyMeant() {
        assertEquals("to be signed 18 Dec 2026", says(agreement(new PartialDate(2026, 12, 18), 5), "2026-11-20"));
    }

    @Test
    void theEndIsAsExactAsTheSigning() {
        assertEquals(new PartialDate(2014, 0, 0), AgreementState.end(agreement(new PartialDate(2009, 0, 0), 5)));
        assertEquals(new PartialDate(2013, 2, 28), AgreementState.end(agreement(new PartialDate(2012, 2, 29), 1)));
    }

    private static String says(Agreement agreement, String day) {
        return AgreementState.on(LocalDate.parse(day), agreement).says().en();
    }

    private static AgreementState.Standing standing(Agreement agreement, String day) {
        return AgreementState.on(LocalDate.parse(day), agreement).standing();
    }

    private static Agreement agreement(PartialDate signed, int years) {
        return new Agreement("a", AgreementKind.MEMORANDUM, Names.same("A"), signed, Names.same(""), years, null,
                List.of(), Evidence.OWN);
    }
}
