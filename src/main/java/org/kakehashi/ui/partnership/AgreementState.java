package org.kakehashi.ui.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;

/// Whether an agreement holds on a day, and what is due.
record AgreementState(Standing standing, Names says) {
    /// Days before the end from which the renewal is due.
    static final long NOTICE = 365;

    enum Standing { TO_SIGN, IN_FORCE, RENEWAL_DUE, LAPSED }

    static AgreementState on(LocalDate day, Agreement agreement) {
        if (day.isBefore(agreement.signed().earliest())) {
            return new AgreementState(Standing.TO_SIGN,
                    dated(PartnershipWords.STATE_TO_SIGN, agreement.signed()));
        }
        if (!agreement.holdsOn(day)) {
            return new AgreementState(Standing.LAPSED, dated(PartnershipWords.STATE_LAPSED, end(agreement)));
        }
        if (agreement.lapses().isEmpty()) {
            return new AgreementState(Standing.IN_FORCE, PartnershipWords.STATE_IN_FORCE.names());
        }
        long days = agreement.lapses().map(end -> ChronoUnit.DAYS.between(day, end)).orElse(Long.MAX_VALUE);
        return days <= NOTICE
                ? new AgreementState(Standing.RENEWAL_DUE, PartnershipWords.STATE_RENEWAL_DUE.names(days))
                : new AgreementState(Standing.IN_FORCE, dated(PartnershipWords.STATE_IN_FORCE_UNTIL, end(agreement)));
    }

    /// @return when it no longer holds, as exactly as its signing is known
    static PartialDate end(Agreement agreement) {
        var signed = agreement.signed();
        if (signed.day() > 0) return PartialDate.of(signed.earliest().plusYears(agreement.termYears()));
        return new PartialDate(signed.year() + agreement.termYears(), signed.month(), 0);
    }

    Chips.Kind chip() {
        return switch (standing) {
            case TO_SIGN -> Chips.Kind.ACCENT;
            case IN_FORCE -> Chips.Kind.OK;
            case RENEWAL_DUE, LAPSED -> Chips.Kind.WARNING;
        };
    }

    private static Names dated(PartnershipWords word, PartialDate date) {
        return new Names(word.in(Language.JA, Formats.date(date, Language.JA)),
                word.in(Language.EN, Formats.date(date, Language.EN)));
    }
}
