package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

/// What money means in a scenario.
///
/// @param currency  ISO 4217 code
/// @param priceYear year whose prices the real figures are in
/// @param inflation a year, a fraction of one; used by nominal views only
/// @param discount  real discount rate a year, a fraction of one, not negative
public record Basis(String currency, int priceYear, double inflation, double discount, Timing timing) {

    /// When in its year a cost is counted for the present value.
    public enum Timing { END_OF_YEAR, START_OF_YEAR }

    public Basis {
        that(currency.matches("[A-Z]{3}"), "currency", currency);
        that(1 <= priceYear && priceYear <= 9999, "priceYear", priceYear);
        that(Double.isFinite(inflation) && inflation > -1, "inflation", inflation);
        that(Double.isFinite(discount) && discount >= 0, "discount", discount);
        requireNonNull(timing, "timing");
    }

    public Basis withDiscount(double newDiscount) {
        return new Basis(currency, priceYear, inflation, newDiscount, timing);
    }
}
