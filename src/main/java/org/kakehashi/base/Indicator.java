package org.kakehashi.base;

/// A yearly series of a country that money is brought from place to place and year to year with.
public enum Indicator {
    /// Consumer price index, 2020 = 100.
    CONSUMER_PRICES,
    /// Deflator of the gross domestic product, 2020 = 100.
    GDP_DEFLATOR,
    /// Market rate, mean of the year: units of the country's money for one US dollar.
    EXCHANGE_RATE,
    /// Purchasing power parity: units of the country's money for one international dollar.
    PURCHASING_POWER,
    /// Gross domestic product per head, in US dollars of the year.
    GDP_PER_HEAD
}
