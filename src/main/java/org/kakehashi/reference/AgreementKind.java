package org.kakehashi.reference;

/// What kind of paper two cities sign.
public enum AgreementKind {
    LETTER_OF_INTENT, MEMORANDUM, FRIENDSHIP_CITY, SISTER_CITY, SECTOR_AGREEMENT
}
