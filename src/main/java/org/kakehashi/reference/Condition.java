package org.kakehashi.reference;

import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// What a programme wants to see before it pays.
public enum Condition {
    AGREEMENT, COUNTERPART, PARTNER_REQUEST, COMPANY, FINISHED_STUDY, RESIDENTS_BENEFIT, NEW_OR_ENLARGED, RECORD_ABROAD;

    private static final Texts TEXTS = Texts.beside(Condition.class, "money");

    public Names names() {
        return TEXTS.text("condition." + name());
    }
}
