package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A city and its profile; what is not known is not there, never zero.
///
/// @param country         ISO 3166 code of three letters
/// @param latitude        degrees north, −90 to 90
/// @param longitude       degrees east, −180 to 180
/// @param currency        ISO 4217 code
/// @param fiscalYearStart month in which the city's fiscal year begins, 1 to 12
/// @param population      persons, one fact a year, in order of years
/// @param facts           the other figures of the profile
public record City(String id, Origin origin, Names name, String country, double latitude, double longitude,
        String currency, int fiscalYearStart, List<Fact> population, Map<Attribute, Fact> facts,
        List<Remark> remarks) {

    public City {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(origin, "origin");
        requireNonNull(name, "name");
        Require.that(country.matches("[A-Z]{3}"), "country", country);
        Require.that(-90 <= latitude && latitude <= 90, "latitude", latitude);
        Require.that(-180 <= longitude && longitude <= 180, "longitude", longitude);
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(1 <= fiscalYearStart && fiscalYearStart <= 12, "fiscalYearStart", fiscalYearStart);
        population = population.stream().sorted(Comparator.comparingInt(Fact::year)).toList();
        for (var fact : population) Require.that(fact.value() > 0, "population", fact.value());
        facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(facts));
        facts.forEach((attribute, fact) ->
                Require.that(attribute.allows(fact.value()), attribute.name(), fact.value()));
        remarks = List.copyOf(remarks);
    }

    public Optional<Fact> fact(Attribute attribute) {
        return Optional.ofNullable(facts.get(attribute));
    }

    /// @return the newest population figure that is not later than `year`, or the earliest there is
    public Optional<Fact> population(int year) {
        return population.stream().filter(fact -> fact.year() <= year).reduce((_, later) -> later)
                .or(() -> population.stream().findFirst());
    }

    public City with(Names newName) {
        return new City(id, origin, newName, country, latitude, longitude, currency, fiscalYearStart, population,
                facts, remarks);
    }

    /// @return this city with `fact` in place of what was there under `attribute`
    public City with(Attribute attribute, Fact fact) {
        var changed = new EnumMap<Attribute, Fact>(Attribute.class);
        changed.putAll(facts);
        changed.put(attribute, fact);
        return new City(id, origin, name, country, latitude, longitude, currency, fiscalYearStart, population,
                changed, remarks);
    }

    public City without(Attribute attribute) {
        var changed = new EnumMap<Attribute, Fact>(Attribute.class);
        changed.putAll(facts);
        changed.remove(attribute);
        return new City(id, origin, name, country, latitude, longitude, currency, fiscalYearStart, population,
                changed, remarks);
    }

    /// @return this city with `fact` as the population of its year
    public City withPopulation(Fact fact) {
        var changed = new ArrayList<Fact>(population);
        changed.removeIf(old -> old.year() == fact.year());
        changed.add(fact);
        return withPopulation(changed);
    }

    public City withPopulation(List<Fact> newPopulation) {
        return new City(id, origin, name, country, latitude, longitude, currency, fiscalYearStart, newPopulation,
                facts, remarks);
    }

    public City withRemarks(List<Remark> newRemarks) {
        return new City(id, origin, name, country, latitude, longitude, currency, fiscalYearStart, population,
                facts, newRemarks);
    }

    public City withOrigin(Origin newOrigin) {
        return new City(id, newOrigin, name, country, latitude, longitude, currency, fiscalYearStart, population,
                facts, remarks);
    }

    public City withPlace(String newCountry, double newLatitude, double newLongitude) {
        return new City(id, origin, name, newCountry, newLatitude, newLongitude, currency, fiscalYearStart,
                population, facts, remarks);
    }

    public City withMoney(String newCurrency, int newFiscalYearStart) {
        return new City(id, origin, name, country, latitude, longitude, newCurrency, newFiscalYearStart, population,
                facts, remarks);
    }
}
