package org.kakehashi.ui.cost;

import java.util.Locale;
import java.util.Optional;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.MoneyView;
import org.kakehashi.reference.Economies;
import org.kakehashi.ui.kit.Formats;

/// What money the charts and cards show a result in.
enum ShownMoney {
    REAL(MoneyWords.REAL, MoneyWords.REAL_IS), NOMINAL(MoneyWords.NOMINAL, MoneyWords.NOMINAL_IS),
    PRESENT_VALUE(MoneyWords.PRESENT_VALUE, MoneyWords.PRESENT_VALUE_IS), DOLLARS(MoneyWords.DOLLARS, MoneyWords.DOLLARS_IS);

    private final MoneyWords word;
    private final MoneyWords meaning;

    ShownMoney(MoneyWords word, MoneyWords meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /// @return as `present-value`, for ids of controls
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    MoneyWords word() {
        return word;
    }

    /// @return a sentence about the choice, for a scenario with this basis
    String meaning(Basis basis) {
        return meaning.now(basis.currency(), Integer.toString(basis.priceYear()), switch (this) {
            case REAL, DOLLARS -> "";
            case NOMINAL -> Formats.percent(basis.inflation(), 1);
            case PRESENT_VALUE -> Formats.percent(basis.discount(), 1);
        });
    }

    /// @param economies where the rate to the dollar is found
    /// @return empty if the rate is not known
    Optional<MoneyView> of(Basis basis, Economies economies) {
        return switch (this) {
            case REAL -> Optional.of(new MoneyView.Real());
            case NOMINAL -> Optional.of(new MoneyView.Nominal());
            case PRESENT_VALUE -> Optional.of(new MoneyView.PresentValue());
            case DOLLARS -> economies.rate(basis.currency(), basis.priceYear()).map(rate -> new MoneyView.Dollars(
                    new Figure(rate.value(), new Evidence(rate.status(), rate.source(), MoneyWords.RATE.names()))));
        };
    }

    /// @return a unit with the money it is in, where that is not the real one
    String unit(String unit) {
        return switch (this) {
            case REAL, DOLLARS -> unit;
            case NOMINAL -> MoneyWords.UNIT_NOMINAL.now(unit);
            case PRESENT_VALUE -> MoneyWords.UNIT_PRESENT_VALUE.now(unit);
        };
    }
}
