package org.kakehashi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.kakehashi.base.Source;

/// Shared entries by kind, in the order they are shown; ids are unique within a kind.
public record Shelf(List<Source> sources, List<City> cities, List<Rate> rates, List<Funder> funders,
        List<Person> people) {
    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), List.of(), List.of(), List.of());

    public Shelf {
        sources = List.copyOf(sources);
        cities = List.copyOf(cities);
        rates = List.copyOf(rates);
        funders = List.copyOf(funders);
        people = List.copyOf(people);
    }

    public Optional<Source> source(String id) {
        return find(sources, Source::id, id);
    }

    public Optional<City> city(String id) {
        return find(cities, City::id, id);
    }

    public Optional<Funder> funder(String id) {
        return find(funders, Funder::id, id);
    }

    public Optional<Person> person(String id) {
        return find(people, Person::id, id);
    }

    public Shelf with(Source source) {
        return new Shelf(put(sources, Source::id, source), cities, rates, funders, people);
    }

    public Shelf with(City city) {
        return new Shelf(sources, put(cities, City::id, city), rates, funders, people);
    }

    public Shelf with(Rate rate) {
        return new Shelf(sources, cities, put(rates, Rate::id, rate), funders, people);
    }

    public Shelf with(Funder funder) {
        return new Shelf(sources, cities, rates, put(funders, Funder::id, funder), people);
    }

    public Shelf with(Person person) {
        return new Shelf(sources, cities, rates, funders, put(people, Person::id, person));
    }

    public Shelf without(Person person) {
        return new Shelf(sources, cities, rates, funders,
                people.stream().filter(other -> !other.id().equals(person.id())).toList());
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
