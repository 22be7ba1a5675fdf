package org.kakehashi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

/// An entry of a shelf of which the library has a later version; it is offered, never taken silently.
public sealed interface Newer {

    record OfCity(City mine, City theirs) implements Newer {}

    record OfRate(Rate mine, Rate theirs) implements Newer {}

    /// @param theirs under the id of `mine`, also where it stands for a later year
    record OfFunder(Funder mine, Funder theirs) implements Newer {}

    record OfPerson(Person mine, Person theirs) implements Newer {}

    record OfTechnology(Technology mine, Technology theirs) implements Newer {}

    /// What the entry is called in the library.
    default Names name() {
        return switch (this) {
            case OfCity(_, var city) -> city.name();
            case OfRate(_, var rate) -> rate.name();
            case OfFunder(_, var funder) -> funder.name();
            case OfPerson(_, var person) -> person.name();
            case OfTechnology(_, var technology) -> technology.name();
        };
    }

    /// @return the entries of `mine` that come from the same library as those of `library` and are older, in order
    static List<Newer> in(Shelf mine, Shelf library) {
        var found = new ArrayList<Newer>();
        for (var city : mine.cities()) {
            library.city(city.id()).filter(theirs -> isLater(theirs.origin(), city.origin()))
                    .ifPresent(theirs -> found.add(new OfCity(city, theirs)));
        }
        for (var rate : mine.rates()) {
            rate(library, rate.id()).filter(theirs -> isLater(theirs.origin(), rate.origin()))
                    .forEach(theirs -> found.add(new OfRate(rate, theirs)));
        }
        for (var funder : mine.funders()) {
            library.latestFunder(funder.id()).filter(theirs -> theirs.isLaterThan(funder))
                    .ifPresent(theirs -> found.add(new OfFunder(funder, theirs.withId(funder.id()))));
        }
        for (var person : mine.people()) {
            library.person(person.id()).filter(theirs -> isLater(theirs.origin(), person.origin()))
                    .ifPresent(theirs -> found.add(new OfPerson(person, theirs)));
        }
        for (var technology : mine.technologies()) {
            library.technology(technology.id()).filter(theirs -> isLater(theirs.origin(), technology.origin()))
                    .ifPresent(theirs -> found.add(new OfTechnology(technology, theirs)));
        }
        return List.copyOf(found);
    }

    private static boolean isLater(Origin theirs, Origin mine) {
        return theirs.library().equals(mine.library()) && theirs.version() > mine.version();
    }

    private static Stream<Rate> rate(Shelf shelf, String id) {
        return shelf.rates().stream().filter(rate -> rate.id().equals(id));
    }

    /// @return `shelf` with the library's version in place of its own, and with the sources its figures name
    default Shelf takenInto(Shelf shelf, Shelf library) {
        var taken = switch (this) {
            case OfCity(_, var city) -> shelf.with(city);
            case OfRate(_, var rate) -> shelf.with(rate);
            case OfFunder(_, var funder) -> shelf.with(funder);
            case OfPerson(_, var person) -> shelf.with(person);
            case OfTechnology(_, var technology) -> shelf.with(technology);
        };
        for (var id : sources().distinct().toList()) {
            if (taken.source(id).isEmpty() && library.source(id).isPresent()) {
                taken = taken.with(library.source(id).orElseThrow());
            }
        }
        return taken;
    }

    /// Ids of the sources that the figures of the library's version name.
    private Stream<String> sources() {
        return switch (this) {
            case OfCity(_, var city) -> Stream.of(city.population().stream().map(fact -> fact.evidence().source()),
                    city.facts().values().stream().map(fact -> fact.evidence().source()),
                    city.remarks().stream().map(remark -> remark.evidence().source())).flatMap(Function.identity());
            case OfRate(_, var rate) -> Stream.of(rate.amount().evidence().source());
            case OfFunder(_, var funder) -> Stream.of(funder.evidence().source());
            case OfPerson _ -> Stream.of();
            case OfTechnology(_, var technology) -> technology.evidence().map(Evidence::source);
        };
    }
}
