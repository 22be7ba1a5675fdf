package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// What another city or country has spent on pollution control, to hold a scenario beside.
///
/// @param country  ISO 3166 code
/// @param from     first calendar year, inclusive
/// @param to       last calendar year, inclusive
/// @param total    money of all years together, nominal, empty if only a share is known
/// @param currency ISO 4217 code of `total`
/// @param people   persons on average, empty if unknown
/// @param shareLow smallest share of the gross domestic product, a fraction of one, empty if unknown
/// @param shareHigh largest such share
/// @param sectors  ids of the sectors it covers; empty for all pollution control
public record Benchmark(String id, Origin origin, Names name, String country, int from, int to, OptionalDouble total,
        String currency, OptionalDouble people, OptionalDouble shareLow, OptionalDouble shareHigh,
        List<String> sectors, Evidence evidence) {
    public Benchmark {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        Require.that(country.matches("[A-Z]{3}"), "country", country);
        Require.that(1 <= from && from <= to, "to", to);
        Require.that(total.orElse(1) > 0, "total", total);
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(people.orElse(1) > 0, "people", people);
        Require.that(0 <= shareLow.orElse(0) && shareLow.orElse(0) <= 1, "shareLow", shareLow);
        Require.that(shareLow.orElse(0) <= shareHigh.orElse(1) && shareHigh.orElse(1) <= 1, "shareHigh", shareHigh);
        Require.that(total.isPresent() || shareLow.isPresent() || shareHigh.isPresent(), "total", total);
        sectors = List.copyOf(sectors);
        requireNonNull(evidence, "evidence");
    }

    public int years() {
        return to - from + 1;
    }
}
