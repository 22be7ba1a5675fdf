package org.kakehashi.ui.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.ui.kit.Typed;

/// Amounts in the columns that count in millions.
///
/// A plain number counts millions as the column does, up to where nobody can mean millions any more; from there on it is
/// the amount itself. What a word of scale or a currency stands beside is what it says. What is written is read back.
final class Millions {
    private static final double MOST = 1e18;
    /// Currencies whose unit is small, so that a million millions is no more than a large measure.
    private static final Set<String> SMALL = Set.of("IDR", "IRR", "KHR", "LAK", "MMK", "VND");

    private Millions() {}

    private static double until(String currency) {
        return SMALL.contains(currency) ? 1e9 : 1e6;
    }

    static Checked<Double> read(String text, String currency) {
        var plain = text.strip().matches("[\\d,.\u2212\\-+\\s\uff10-\uff19\uff0c\uff0e\uff0d]+");
        return switch (Typed.amount(text)) {
            case Checked.Good<Double>(Double typed) -> within(
                    plain && Math.abs(typed) < until(currency) ? typed * SheetNumbers.MILLION : typed);
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
        };
    }

    /// @return an amount that is whole money even as a plain number
    static Checked<Double> readWhole(String text) {
        return switch (Typed.amount(text)) {
            case Checked.Good<Double>(Double typed) -> within(typed);
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
        };
    }

    private static Checked<Double> within(double amount) {
        return Math.abs(amount) > MOST ? Checked.bad(List.of(new Problem("", CostWords.TOO_LARGE.names())))
                : Checked.good(amount);
    }

    /// @return the amount in millions with all its digits, or in whole money where millions would be misread
    static String write(double amount, String currency) {
        if (Double.isNaN(amount)) return "";
        var exact = new BigDecimal(Double.toString(amount));
        return plain(Math.abs(amount) < until(currency) * SheetNumbers.MILLION ? exact.movePointLeft(6) : exact);
    }

    static String plain(double value) {
        return Double.isNaN(value) ? "" : plain(new BigDecimal(Double.toString(value)));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
