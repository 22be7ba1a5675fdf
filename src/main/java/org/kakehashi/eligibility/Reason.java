package org.kakehashi.eligibility;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Names;

/// Why a programme fits, could fit or does not fit.
///
/// @param brief    what is asked, a word or two
/// @param sentence the whole reason
/// @param decides  where in the project it is decided
public record Reason(Topic topic, Fit fit, Names brief, Names sentence, Field decides) {
    /// What a programme asks about.
    public enum Topic {
        APPLICANT, COUNTRY, STEPS, COSTS, AGREEMENT, COUNTERPART, PARTNER_REQUEST, COMPANY, FINISHED_STUDY, RESIDENTS_BENEFIT,
        NEW_OR_ENLARGED, RECORD_ABROAD, CURRENCY, CEILING, LEAST, DURATION, CALL, START, FISCAL_YEAR, ACTIVITY, DOUBLE_FUNDING,
        AGE, STATUS
    }

    public Reason {
        requireNonNull(topic, "topic");
        requireNonNull(fit, "fit");
        requireNonNull(brief, "brief");
        requireNonNull(sentence, "sentence");
        requireNonNull(decides, "decides");
    }
}
