package org.kakehashi.eligibility;

import static java.util.Objects.requireNonNull;

/// The field of a project that decides a condition.
///
/// @param subject id of the step, source, agreement, city or programme it belongs to; empty for the project as a whole
public record Field(Kind kind, String subject) {
    /// What is entered there.
    public enum Kind {
        APPLICANTS, COMPANIES, PARTNER_CITY, STEPS, STEP_DATES, STEP_PEOPLE, STEP_NOTES, STEP_LINES, STEP_PAYERS, AGREEMENTS,
        AMOUNTS, EXCHANGE, PROGRAMME
    }

    public Field {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
    }
}
