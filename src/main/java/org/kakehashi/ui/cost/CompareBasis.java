package org.kakehashi.ui.cost;

import org.kakehashi.cost.BenchmarkBasis;

/// The ways money of past years is made to stand beside a scenario, as a choice.
enum CompareBasis {
    NOMINAL(BenchmarkWords.NOMINAL, BenchmarkWords.BASIS_NOMINAL),
    DEFLATED(BenchmarkWords.DEFLATED, BenchmarkWords.BASIS_DEFLATED),
    CONSUMER_PRICES(BenchmarkWords.CONSUMER_PRICES, BenchmarkWords.BASIS_CONSUMER_PRICES),
    DOLLARS(BenchmarkWords.DOLLARS, BenchmarkWords.BASIS_DOLLARS),
    SHARE(BenchmarkWords.SHARE, BenchmarkWords.BASIS_SHARE);

    private static final int PRICES_OF = 2020;
    private final BenchmarkWords word;
    private final BenchmarkWords says;

    CompareBasis(BenchmarkWords word, BenchmarkWords says) {
        this.word = word;
        this.says = says;
    }

    BenchmarkWords word() {
        return word;
    }

    /// @return what is done with the amounts, in a sentence
    BenchmarkWords says() {
        return says;
    }

    BenchmarkBasis basis() {
        return switch (this) {
            case NOMINAL -> new BenchmarkBasis.Nominal();
            case DEFLATED -> new BenchmarkBasis.Deflated(PRICES_OF);
            case CONSUMER_PRICES -> new BenchmarkBasis.ConsumerPrices(PRICES_OF);
            case DOLLARS -> new BenchmarkBasis.Dollars();
            case SHARE -> new BenchmarkBasis.ShareOfProduct();
        };
    }
}
