package org.kakehashi.ui.transfer;

import org.kakehashi.base.Language;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// How published costs and their years are written.
public final class Published {
    private Published() {}

    /// @return the value, or the range if there is no value
    public static String digits(UnitCost cost) {
        if (cost.value().isPresent()) return number(cost.value().getAsDouble());
        return TransferWords.RANGE.now(number(cost.least()), number(cost.most()));
    }

    /// @return the value with its range where it has both
    public static String full(UnitCost cost, String currency) {
        var value = Formats.money(cost.central(), currency);
        if (cost.low().isEmpty() && cost.high().isEmpty()) return value;
        var range = TransferWords.MONEY.now(TransferWords.RANGE.now(number(cost.least()), number(cost.most())),
                Formats.unit(currency, Tongue.now()));
        return cost.value().isEmpty() ? range : TransferWords.VALUE_IN_RANGE.now(value, range);
    }

    /// @return the price year as its source says it
    public static String year(Technology entry, Language language) {
        if (!entry.years().isBlank()) return entry.years().in(language);
        if (entry.priceYear() == 0) return TransferWords.NO_PRICE_YEAR.in(language);
        if (entry.priceFrom() < entry.priceYear()) return entry.priceFrom() + "\u2013" + entry.priceYear();
        return Integer.toString(entry.priceYear());
    }

    /// @return digits as many as a reader needs: whole from a thousand on, else with up to two decimals
    public static String number(double value) {
        double size = Math.abs(value);
        return Formats.brief(value, size >= 1000 ? 0 : size >= 1 ? 2 : 4);
    }
}
