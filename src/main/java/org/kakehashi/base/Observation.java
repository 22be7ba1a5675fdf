package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// What a series says of a country in one calendar year.
///
/// @param country ISO 3166 code of three letters
/// @param value   above zero, in the indicator's unit
/// @param source  id of a [Source] on the same shelf, empty if none
public record Observation(String country, Indicator indicator, int year, double value, Status status, String source) {
    public Observation {
        Require.that(country.matches("[A-Z]{3}"), "country", country);
        requireNonNull(indicator, "indicator");
        Require.that(1 <= year && year <= 9999, "year", year);
        Require.that(Double.isFinite(value) && value > 0, "value", value);
        requireNonNull(status, "status");
        requireNonNull(source, "source");
    }

    /// @return whether both speak of the same country, indicator and year
    public boolean isOfSame(Observation other) {
        return country.equals(other.country) && indicator == other.indicator && year == other.year;
    }
}
