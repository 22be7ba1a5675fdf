package org.kakehashi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

/// An entry of a library that a shelf lacks, or has in an earlier version; it is offered, never taken silently.
///
/// What a person has changed comes from another library than what ships, and is never among these.
public sealed interface Newer {

    /// @param mine null where the shelf has none
    record OfCity(@Nullable City mine, City theirs) implements Newer {}

    /// @param mine null where the shelf has none
    record OfRate(@Nullable Rate mine, Rate theirs) implements Newer {}

    /// @param mine   null where the shelf has none
    /// @param theirs for a project under the id it knows, also where it stands for a later year
    record OfFunder(@Nullable Funder mine, Funder theirs) implements Newer {}

    /// @param mine null where the shelf has none
    record OfPerson(@Nullable Person mine, Person theirs) implements Newer {}

    /// @param mine null where the shelf has none
    record OfTechnology(@Nullable Technology mine, Technology theirs) implements Newer {}

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

    /// @return whether the shelf has no entry of that id yet
    default boolean isNew() {
        return switch (this) {
            case OfCity(var mine, _) -> mine == null;
            case OfRate(var mine, _) -> mine == null;
            case OfFunder(var mine, _) -> mine == null;
            case OfPerson(var mine, _) -> mine == null;
            case OfTechnology(var mine, _) -> mine == null;
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
            library.rate(rate.id()).filter(theirs -> isLater(theirs.origin(), rate.origin()))
                    .ifPresent(theirs -> found.add(new OfRate(rate, theirs)));
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

    /// @param currency money of the plan that is made with `mine`
    /// @return the unit prices and programmes of `library` a project would begin with today and that `mine` lacks
    static List<Newer> missing(Shelf mine, Shelf library, String currency) {
        var known = mine.funders().stream().map(Funder::family).collect(Collectors.toSet());
        return Stream.<Newer>concat(library.ratesFor(currency, mine.cities()).stream()
                        .filter(rate -> mine.rate(rate.id()).isEmpty()).map(rate -> new OfRate(null, rate)),
                library.latestFunders().stream().filter(funder -> !known.contains(funder.family()))
                        .map(funder -> new OfFunder(null, funder))).toList();
    }

    /// @param shipped what comes with the program
    /// @return the entries that `mine`, the shelf of a whole workspace, lacks or has in an earlier version
    static List<Newer> shipped(Shelf mine, Shelf shipped) {
        return Stream.of(
                news(shipped.cities(), City::origin, theirs -> mine.city(theirs.id()), OfCity::new),
                news(shipped.rates(), Rate::origin, theirs -> mine.rate(theirs.id()), OfRate::new),
                news(shipped.funders(), Funder::origin, theirs -> mine.funder(theirs.id()), OfFunder::new),
                news(shipped.people(), Person::origin, theirs -> mine.person(theirs.id()), OfPerson::new),
                news(shipped.technologies(), Technology::origin, theirs -> mine.technology(theirs.id()), OfTechnology::new))
                .flatMap(Function.identity()).toList();
    }

    private static <T> Stream<Newer> news(List<T> entries, Function<T, Origin> origin, Function<T, Optional<T>> known,
            BiFunction<@Nullable T, T, Newer> newer) {
        return entries.stream().filter(theirs -> known.apply(theirs)
                        .map(mine -> isLater(origin.apply(theirs), origin.apply(mine))).orElse(true))
                .map(theirs -> newer.apply(known.apply(theirs).orElse(null), theirs));
    }

    private static boolean isLater(Origin theirs, Origin mine) {
        return theirs.library().equals(mine.library()) && theirs.version() > mine.version();
    }

    /// @return `shelf` with the library's version in place of its own, and with the sources its figures name as they
    ///         were read last
    default Shelf takenInto(Shelf shelf, Shelf library) {
        var taken = switch (this) {
            case OfCity(_, var city) -> shelf.with(city);
            case OfRate(_, var rate) -> shelf.with(rate);
            case OfFunder(_, var funder) -> shelf.with(funder);
            case OfPerson(_, var person) -> shelf.with(person);
            case OfTechnology(_, var technology) -> shelf.with(technology);
        };
        for (var id : sources().distinct().toList()) {
            var theirs = library.source(id);
            var mine = taken.source(id);
            if (theirs.isPresent() && mine.map(known -> known.checked().compareTo(theirs.get().checked()) < 0).orElse(true)) {
                taken = taken.with(theirs.get());
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
