package org.kakehashi.ui.cost;

import org.kakehashi.cost.Payer;
import org.kakehashi.picture.Ink;

/// How payers look, in the order they are stacked.
enum PayerLook {
    NATIONAL(Ink.PAYER_NATIONAL, ChartWords.PAYER_NATIONAL), MUNICIPAL(Ink.PAYER_MUNICIPAL, ChartWords.PAYER_MUNICIPAL),
    INDUSTRY(Ink.PAYER_INDUSTRY, ChartWords.PAYER_INDUSTRY), HOUSEHOLD(Ink.PAYER_HOUSEHOLD, ChartWords.PAYER_HOUSEHOLD),
    DONOR(Ink.PAYER_DONOR, ChartWords.PAYER_DONOR);

    private final Ink ink;
    private final ChartWords word;

    PayerLook(Ink ink, ChartWords word) {
        this.ink = ink;
        this.word = word;
    }

    Ink ink() {
        return ink;
    }

    ChartWords word() {
        return word;
    }

    static PayerLook of(Payer payer) {
        return switch (payer) {
            case NATIONAL -> NATIONAL;
            case MUNICIPAL -> MUNICIPAL;
            case INDUSTRY -> INDUSTRY;
            case HOUSEHOLD -> HOUSEHOLD;
            case DONOR -> DONOR;
        };
    }
}
