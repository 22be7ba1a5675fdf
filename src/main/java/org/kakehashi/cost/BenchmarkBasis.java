package org.kakehashi.cost;

import static org.kakehashi.base.Require.that;

/// What a benchmark's money of many years is made into, so that it can stand beside a scenario.
public sealed interface BenchmarkBasis {

    /// Added up as it was paid.
    record Nominal() implements BenchmarkBasis {}

    /// In the country's money at prices of `year`, by the deflator.
    record Deflated(int year) implements BenchmarkBasis {
        public Deflated {
            that(1 <= year && year <= 9999, "year", year);
        }
    }

    /// In the country's money at prices of `year`, by consumer prices.
    record ConsumerPrices(int year) implements BenchmarkBasis {
        public ConsumerPrices {
            that(1 <= year && year <= 9999, "year", year);
        }
    }

    /// In US dollars, each year at its market rate.
    record Dollars() implements BenchmarkBasis {}

    /// As a share of the mean gross domestic product per head of its years.
    record ShareOfProduct() implements BenchmarkBasis {}
}
