package org.kakehashi.reference;

import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// Who hands in an application.
public enum Applicant {
    LOCAL_GOVERNMENT, INTERNATIONAL_ASSOCIATION, COMPANY, SMALL_COMPANY, CONSORTIUM, CONSULTANT, NGO, UNIVERSITY,
    PARTNER_GOVERNMENT;

    private static final Texts TEXTS = Texts.beside(Applicant.class, "money");

    public Names names() {
        return TEXTS.text("applicant." + name());
    }
}
