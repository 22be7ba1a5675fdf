package org.kakehashi.project;

import java.util.Currency;
import java.util.Locale;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// What the rules of a project say, in words, and how they say money.
public final class Said {
    private static final Texts TEXTS = Texts.beside(Said.class);

    private Said() {}

    /// @param values fill the blanks of both title and reason
    static Finding finding(String rule, Severity severity, String subject, String source, Object... values) {
        return new Finding(rule, severity, subject, text(rule + ".title", values), text(rule + ".reason", values),
                source);
    }

    static Names text(String key, Object... values) {
        return TEXTS.text(key, values);
    }

    /// @return an amount with thousands marked and the currency as each language writes it
    public static Names money(long amount, String currency) {
        var digits = String.format(Locale.ROOT, "%,d", amount);
        if (currency.equals("JPY")) return text("money.yen", digits);
        return text("money.other", digits, Currency.getInstance(currency).getCurrencyCode());
    }

    /// @return a share in percent, to a tenth
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /// @return a share in percent, to a tenth where it has one
    static String rate(double share) {
        return percent(share).replace(".0", "");
    }

    public static Names fiscalYear(int year) {
        return text("fiscal-year", String.valueOf(year));
    }
}
