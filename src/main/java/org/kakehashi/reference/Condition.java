package org.kakehashi.reference;

/// What a programme wants to see before it pays.
public enum Condition {
    AGREEMENT, COUNTERPART, PARTNER_REQUEST, COMPANY, FINISHED_STUDY, RESIDENTS_BENEFIT, NEW_OR_ENLARGED, RECORD_ABROAD
}
