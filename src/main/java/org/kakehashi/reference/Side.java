package org.kakehashi.reference;

import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// On which side of the cooperation a price is paid.
public enum Side {
    ANY, HOME, ABROAD;

    private static final Texts TEXTS = Texts.beside(Side.class, "money");

    public Names names() {
        return TEXTS.text("side." + name());
    }
}
