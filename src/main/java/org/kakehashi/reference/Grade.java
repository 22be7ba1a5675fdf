package org.kakehashi.reference;

import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// How senior someone is; what a day of their time costs goes by it.
public enum Grade {
    UNSPECIFIED, STAFF, CHIEF, MANAGER, DIRECTOR, SPECIALIST, SENIOR_SPECIALIST;

    private static final Texts TEXTS = Texts.beside(Grade.class, "people");

    public Names names() {
        return TEXTS.text("grade." + name());
    }
}
