package org.kakehashi.ui.transfer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.kakehashi.ui.kit.Formats;

/// Amounts and factors of a chain, with as many figures as a reader needs to follow it.
final class Digits {
    private static final int FIGURES = 4;

    private Digits() {}

    static String money(double amount, String currency) {
        return Formats.money(rounded(amount), currency);
    }

    /// @return digits without their money
    static String amount(double amount) {
        return Published.number(rounded(amount));
    }

    static String factor(double factor) {
        return Formats.brief(rounded(factor), Math.abs(factor) < 0.01 ? 8 : 4);
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(FIGURES, RoundingMode.HALF_UP)).doubleValue()
                : value;
    }
}
