package org.kakehashi.ui.funding;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;

/// Codes of money, as people type them.
final class Currencies {
    private Currencies() {}

    /// @return the ISO 4217 code, in capitals
    static Checked<String> read(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        boolean known = Currency.getAvailableCurrencies().stream().anyMatch(each -> each.getCurrencyCode().equals(code));
        return known ? Checked.good(code) : Checked.bad(List.of(new Problem("", BudgetWords.UNKNOWN_CURRENCY.names(text))));
    }
}
