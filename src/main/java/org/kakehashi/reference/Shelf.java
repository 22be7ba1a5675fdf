package org.kakehashi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Source;

/// Shared entries by kind, in the order they are shown; ids are unique within a kind.
public record Shelf(List<Source> sources, List<City> cities, List<Rate> rates, List<Funder> funders,
        List<Person> people, List<Technology> technologies, List<Observation> observations, List<LoanPreset> loans,
        List<Threshold> thresholds, List<Benchmark> benchmarks) {
    public static final Shelf EMPTY =
            new Shelf(List.of(), List.of(), List.of(), List.of(), List.of());

    public Shelf {
        sources = List.copyOf(sources);
        cities = List.copyOf(cities);
        rates = List.copyOf(rates);
        funders = List.copyOf(funders);
        people = List.copyOf(people);
        technologies = List.copyOf(technologies);
        observations = List.copyOf(observations);
        loans = List.copyOf(loans);
        thresholds = List.copyOf(thresholds);
        benchmarks = List.copyOf(benchmarks);
    }

    /// With nothing for costs on it.
    public Shelf(List<Source> sources, List<City> cities, List<Rate> rates, List<Funder> funders, List<Person> people) {
        this(sources, cities, rates, funders, people, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Source> source(String id) {
        return find(sources, Source::id, id);
    }

    public Optional<City> city(String id) {
        return find(cities, City::id, id);
    }

    public Optional<Rate> rate(String id) {
        return find(rates, Rate::id, id);
    }

    /// @return the prices in that money that hold everywhere or in one of `near`, in order
    public List<Rate> ratesFor(String currency, List<City> near) {
        var places = Stream.concat(Stream.of(""), near.stream().map(City::id)).collect(Collectors.toSet());
        return rates.stream().filter(rate -> rate.currency().equals(currency)
                && places.contains(rate.holds().city()) && places.contains(rate.holds().route())).toList();
    }

    public Optional<Funder> funder(String id) {
        return find(funders, Funder::id, id);
    }

    /// @return the entry with the latest conditions of a programme, whatever year its id names
    public Optional<Funder> latestFunder(String id) {
        var family = Funder.family(id);
        return funders.stream().filter(funder -> funder.family().equals(family))
                .reduce((latest, funder) -> funder.isLaterThan(latest) ? funder : latest);
    }

    /// @return of each programme the entry with the latest conditions, under the id of its family
    public List<Funder> latestFunders() {
        return funders.stream().map(Funder::family).distinct()
                .flatMap(family -> latestFunder(family).stream().map(funder -> funder.withId(family))).toList();
    }

    public Optional<Person> person(String id) {
        return find(people, Person::id, id);
    }

    public Shelf with(Source source) {
        return new Shelf(put(sources, Source::id, source), cities, rates, funders, people, technologies, observations, loans,
                thresholds, benchmarks);
    }

    public Shelf with(City city) {
        return new Shelf(sources, put(cities, City::id, city), rates, funders, people, technologies, observations, loans,
                thresholds, benchmarks);
    }

    public Shelf with(Rate rate) {
        return new Shelf(sources, cities, put(rates, Rate::id, rate), funders, people, technologies, observations, loans,
                thresholds, benchmarks);
    }

    public Shelf with(Funder funder) {
        return new Shelf(sources, cities, rates, put(funders, Funder::id, funder), people, technologies, observations, loans,
                thresholds, benchmarks);
    }

    /// @return with these and no other rates and funders
    public Shelf with(List<Rate> newRates, List<Funder> newFunders) {
        return new Shelf(sources, cities, newRates, newFunders, people, technologies, observations, loans, thresholds,
                benchmarks);
    }

    public Shelf with(Person person) {
        return new Shelf(sources, cities, rates, funders, put(people, Person::id, person), technologies, observations, loans,
                thresholds, benchmarks);
    }

    public Shelf without(Person person) {
        return new Shelf(sources, cities, rates, funders,
                people.stream().filter(other -> !other.id().equals(person.id())).toList(), technologies, observations, loans,
                thresholds, benchmarks);
    }

    public Optional<Technology> technology(String id) {
        return find(technologies, Technology::id, id);
    }

    public Shelf with(Technology technology) {
        return new Shelf(sources, cities, rates, funders, people, put(technologies, Technology::id, technology),
                observations, loans, thresholds, benchmarks);
    }

    public Shelf without(Technology technology) {
        return new Shelf(sources, cities, rates, funders, people,
                technologies.stream().filter(other -> !other.id().equals(technology.id())).toList(), observations, loans,
                thresholds, benchmarks);
    }

    /// @return with `observation` in place of one of the same country, indicator and year
    public Shelf with(Observation observation) {
        var changed = new ArrayList<>(observations);
        changed.removeIf(observation::isOfSame);
        changed.add(observation);
        return new Shelf(sources, cities, rates, funders, people, technologies, changed, loans, thresholds, benchmarks);
    }

    public Shelf without(Observation observation) {
        return new Shelf(sources, cities, rates, funders, people, technologies,
                observations.stream().filter(other -> !observation.isOfSame(other)).toList(), loans, thresholds,
                benchmarks);
    }

    private static <T> Optional<T> find(List<T> entries, Function<T, String> id, String wanted) {
        return entries.stream().filter(entry -> id.apply(entry).equals(wanted)).findFirst();
    }

    /// @return `entries` with `entry` in the place of the one with its id, or at the end
    private static <T> List<T> put(List<T> entries, Function<T, String> id, T entry) {
        var changed = new ArrayList<T>(entries);
        for (int i = 0; i < changed.size(); i++) {
            if (!Objects.equals(id.apply(changed.get(i)), id.apply(entry))) continue;
            changed.set(i, entry);
            return changed;
        }
        changed.add(entry);
        return changed;
    }
}
