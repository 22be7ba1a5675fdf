package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// How a figure of the library was brought to another place, year and money.
///
/// It keeps every number it was computed with, so that a reader can follow it without the library:
/// `from.value` times the product of the factors is the figure.
///
/// @param entry      id of the library entry the figure was taken from
/// @param part       which of the entry's costs
/// @param from       the figure as it was published
/// @param to         where it was brought
/// @param method     how money of one place was made money of the other
/// @param traded     share of the cost that is traded at market rates, a fraction of one
/// @param adaptation what the cost is multiplied with because it is built otherwise here, above zero
/// @param reason     of the adaptation; blank if it is one
/// @param factors    the chain, in the order it is applied
/// @param outcomes   what each method that could be computed gives, the one in use among them
public record Conversion(String entry, Part part, Published from, Destination to, Method method, double traded,
        double adaptation, Names reason, List<Factor> factors, List<Outcome> outcomes) {

    /// The costs of a library entry.
    public enum Part { CAPITAL, OPERATING, SAVING }

    /// Ways to make money of one place money of another.
    public enum Method {
        /// Market rate, brought forward by consumer prices.
        MARKET_CONSUMER_PRICES,
        /// Market rate, brought forward by the deflator.
        MARKET,
        /// The traded share at the market rate, the rest by purchasing power.
        MIXED,
        /// Purchasing power alone.
        PURCHASING_POWER,
        /// Market rate times the ratio of incomes.
        INCOME
    }

    /// A published amount.
    ///
    /// @param low       smallest published value, not above `value`
    /// @param high      largest published value, not below `value`
    /// @param currency  ISO 4217 code
    /// @param priceFrom first year of money spent evenly until `priceYear`; `priceYear` itself if it is one year
    /// @param priceYear year whose prices it is in
    /// @param country   ISO 3166 code of the country it was paid in
    public record Published(double low, double value, double high, String currency, int priceFrom, int priceYear,
            String country) {
        public Published {
            Require.finite(value, "value");
            Require.that(Double.isFinite(low) && low <= value, "low", low);
            Require.that(Double.isFinite(high) && high >= value, "high", high);
            Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
            Require.that(1 <= priceYear && priceYear <= 9999, "priceYear", priceYear);
            Require.that(1 <= priceFrom && priceFrom <= 9999, "priceFrom", priceFrom);
            Require.that(priceFrom <= priceYear && priceYear - priceFrom < 100, "priceFrom", priceFrom);
            Require.that(country.matches("[A-Z]{3}"), "country", country);
        }
    }

    /// The place, year and money a figure is brought to.
    public record Destination(String currency, int priceYear, String country) {
        public Destination {
            Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
            Require.that(1 <= priceYear && priceYear <= 9999, "priceYear", priceYear);
            Require.that(country.matches("[A-Z]{3}"), "country", country);
        }
    }

    /// One number the figure is multiplied with.
    ///
    /// @param observations what it was computed from, empty if a person gave it
    public record Factor(Step step, double value, List<Observation> observations) {
        public Factor {
            requireNonNull(step, "step");
            Require.finite(value, "value");
            observations = List.copyOf(observations);
        }
    }

    /// What a factor does.
    public enum Step {
        /// Into the money of the country it was paid in, at the rate of its own year.
        OWN_MONEY,
        /// From prices of its year to prices of the wanted year.
        PRICES,
        /// Into the wanted money at the place it is wanted for.
        MONEY,
        /// In proportion to incomes.
        INCOME,
        /// What is built otherwise here.
        ADAPTATION
    }

    /// What one method gives.
    public record Outcome(Method method, double value) {
        public Outcome {
            requireNonNull(method, "method");
            Require.finite(value, "value");
        }
    }

    public Conversion {
        Require.that(!entry.isBlank(), "entry", entry);
        requireNonNull(part, "part");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(method, "method");
        Require.that(0 <= traded && traded <= 1, "traded", traded);
        Require.that(Double.isFinite(adaptation) && adaptation > 0, "adaptation", adaptation);
        requireNonNull(reason, "reason");
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /// @return the product of the factors
    public double factor() {
        double product = 1;
        for (var factor : factors) product *= factor.value();
        return product;
    }

    /// @return the figure where it was brought
    public double value() {
        return from.value() * factor();
    }

    /// @return the lowest published value where it was brought
    public double low() {
        return from.low() * factor();
    }

    /// @return the highest published value where it was brought
    public double high() {
        return from.high() * factor();
    }

    /// @return the smallest outcome of all methods
    public double least() {
        return outcomes.stream().mapToDouble(Outcome::value).min().orElse(value());
    }

    /// @return the largest outcome of all methods
    public double most() {
        return outcomes.stream().mapToDouble(Outcome::value).max().orElse(value());
    }
}
