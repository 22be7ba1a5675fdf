package org.kakehashi.ui.cost;

import org.kakehashi.picture.Ink;
import org.kakehashi.ui.kit.Chips;

/// How a household burden stands to the limit.
enum BurdenState {
    /// Below seven tenths of the limit.
    EASY(Ink.OK, Chips.Kind.OK),
    /// Near the limit or little above it.
    NEAR(Ink.WARNING, Chips.Kind.WARNING),
    /// More than a quarter above the limit.
    OVER(Ink.DANGER, Chips.Kind.DANGER),
    /// Without income it cannot be told.
    UNKNOWN(Ink.MUTED, Chips.Kind.PLAIN);

    static final double FAR = 1.25;
    private final Ink ink;
    private final Chips.Kind chip;

    BurdenState(Ink ink, Chips.Kind chip) {
        this.ink = ink;
        this.chip = chip;
    }

    static BurdenState of(double peak, double limit) {
        if (Double.isNaN(peak)) return UNKNOWN;
        if (peak > limit * FAR) return OVER;
        return peak > limit * 0.7 ? NEAR : EASY;
    }

    Ink ink() {
        return ink;
    }

    Chips.Kind chip() {
        return chip;
    }
}
