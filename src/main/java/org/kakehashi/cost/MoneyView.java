package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.util.Optional;
import org.kakehashi.base.Figure;

/// What money the yearly amounts of a result are shown in; the result itself is always real.
public sealed interface MoneyView {

    /// As computed: in the scenario's money at prices of its price year.
    record Real() implements MoneyView {}

    /// In the money of each year, by the scenario's inflation.
    record Nominal() implements MoneyView {}

    /// What each year's amount is worth when the horizon begins, by the scenario's discount rate and timing.
    record PresentValue() implements MoneyView {}

    /// In US dollars at prices of the price year.
    ///
    /// @param rate scenario money for one dollar in the price year, above zero
    record Dollars(Figure rate) implements MoneyView {
        public Dollars {
            requireNonNull(rate, "rate");
            that(rate.value() > 0, "rate", rate.value());
        }
    }

    /// @param t year of the horizon, from 0
    /// @return what a real amount of that year is multiplied with
    default double factor(int t, Horizon horizon, Basis basis) {
        return switch (this) {
            case Real _ -> 1;
            case Nominal _ -> Math.pow(1 + basis.inflation(), horizon.first() + t - basis.priceYear());
            case PresentValue _ -> Math.pow(1 + basis.discount(), -switch (basis.timing()) {
                case END_OF_YEAR -> t + 1;
                case START_OF_YEAR -> t;
            });
            case Dollars(var rate) -> 1 / rate.value();
        };
    }

    /// @return the currency the amounts are in, an ISO 4217 code
    default String currency(Basis basis) {
        return switch (this) {
            case Real _, Nominal _, PresentValue _ -> basis.currency();
            case Dollars _ -> "USD";
        };
    }

    /// Every yearly amount times its year's factor, and the sums and means of these.
    ///
    /// Present value, equivalent annual cost, residual value and outstanding debt are what they are in every view; only
    /// dollars change their unit. Shares of income stay.
    ///
    /// @param basis of the scenario the result is of
    /// @return empty if an amount becomes too large to show
    default Optional<CostResult> show(CostResult result, Basis basis) {
        return this instanceof Real ? Optional.of(result) : new Viewed(this, result, basis).result();
    }
}
