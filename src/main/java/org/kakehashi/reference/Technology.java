package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A technology or measure of the library: what it costs where it was done, what it does and what must go with it.
///
/// @param sector    id of a sector of the cost model
/// @param place     where the figures are from, as a reader says it: `Kampala`, `general`
/// @param country   ISO 3166 code of the country whose prices they are in; of a general figure, of its currency's country
/// @param per       what one unit is
/// @param currency  ISO 4217 code
/// @param priceFrom first calendar year of money spent evenly until `priceYear`; `priceYear` itself if it is one year
/// @param priceYear calendar year whose prices they are in, 0 if no source tells
/// @param years     the price year as a source says it, as `1972–91`; blank if it is just the year
/// @param capital   for one unit, null if not known
/// @param operating for one unit and year, null if not known
/// @param saving    for one unit and year, null if not known
/// @param life      whole years a unit serves, 0 if not known
/// @param note      what a reader must know of the figures, in both languages; may be blank
public record Technology(String id, Origin origin, Kind kind, Names name, String sector, Names place, String country,
        Per per, String currency, int priceFrom, int priceYear, Names years, @Nullable UnitCost capital,
        @Nullable UnitCost operating, @Nullable UnitCost saving, int life, Names note, List<KnowHow> knowHow,
        List<Effect> effects) {

    /// Things that are built or bought, and things that are done.
    public enum Kind { TECHNOLOGY, MEASURE }

    public Technology {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        Require.that(!sector.isBlank(), "sector", sector);
        requireNonNull(place, "place");
        Require.that(country.matches("[A-Z]{3}"), "country", country);
        requireNonNull(per, "per");
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(0 <= priceYear && priceYear <= 9999, "priceYear", priceYear);
        Require.that(0 <= priceFrom && priceFrom <= 9999, "priceFrom", priceFrom);
        Require.that(priceFrom <= priceYear && (priceFrom == 0) == (priceYear == 0) && priceYear - priceFrom < 100,
                "priceFrom", priceFrom);
        requireNonNull(years, "years");
        Require.that(capital != null || operating != null || saving != null, "capital", "");
        Require.that(0 <= life && life <= 1000, "life", life);
        requireNonNull(note, "note");
        knowHow = List.copyOf(knowHow);
        effects = List.copyOf(effects);
    }

    /// @return where its costs, know-how and effects come from, in this order
    public Stream<Evidence> evidence() {
        return Stream.of(Stream.of(capital, operating, saving).filter(Objects::nonNull).map(UnitCost::evidence),
                knowHow.stream().map(KnowHow::evidence), effects.stream().map(Effect::evidence))
                .flatMap(Function.identity());
    }

    /// @return the same figures as if paid in another country
    public Technology from(String otherCountry) {
        return new Technology(id, origin, kind, name, sector, place, otherCountry, per, currency, priceFrom, priceYear,
                years, capital, operating, saving, life, note, knowHow, effects);
    }

    /// @return the same figures as prices of one year, as a person judged them to be
    public Technology pricedIn(int year) {
        return new Technology(id, origin, kind, name, sector, place, country, per, currency, year, year, years, capital,
                operating, saving, life, note, knowHow, effects);
    }
}
