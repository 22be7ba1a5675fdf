package org.kakehashi.ui.cost;

import org.kakehashi.ui.kit.Words;

/// Texts of the comparison with other cities and countries.
enum BenchmarkWords implements Words {
    TITLE_MONEY, TITLE_SHARE, NOMINAL, DEFLATED, CONSUMER_PRICES, DOLLARS, SHARE, NAME, YEARS, AMOUNT, SOURCE, SCENARIO,
    COPY, UNTOLD, NOT_PER_PERSON, OTHER_MONEY, RANGE, AT_PRICES, REALLY, PICTURE_SAID, TABLE_SAID,
    BASIS_NOMINAL, BASIS_DEFLATED, BASIS_CONSUMER_PRICES, BASIS_DOLLARS, BASIS_SHARE, NO_PRODUCT
}
