package org.kakehashi.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Amounts in whole units of money, as a spreadsheet that computes the same comes to them.
public final class WholeMoney {
    private static final int KEPT = 4;

    private WholeMoney() {}

    /// @return half up, after the fourth decimal is rounded so too: what doubles get wrong lies behind it
    public static long of(BigDecimal exact) {
        return exact.setScale(KEPT, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
