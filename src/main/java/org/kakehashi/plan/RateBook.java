package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.RateScope;
import org.kakehashi.reference.Side;

/// The rates a plan's steps are priced by, and what tells which of them holds for a step.
///
/// @param currency the plan's money
/// @param terms    what other money is worth, and what is laid on the lines
/// @param rates    in the order of the shelf
/// @param people   who can be assigned, by id
public record RateBook(String currency, BudgetTerms terms, City home, City partner, List<Rate> rates,
        Map<String, Person> people) {
    public RateBook {
        requireNonNull(currency, "currency");
        requireNonNull(terms, "terms");
        requireNonNull(home, "home");
        requireNonNull(partner, "partner");
        rates = List.copyOf(rates);
        people = Map.copyOf(people);
    }

    public static RateBook of(Plan plan, City home, City partner, List<Rate> rates, Collection<Person> people) {
        var byId = new HashMap<String, Person>();
        for (var person : people) byId.putIfAbsent(person.id(), person);
        return new RateBook(plan.currency(), plan.terms(), home, partner, rates, byId);
    }

    /// What the book says of a category for a step.
    sealed interface Answer {
        /// @param exchange null if the rate is in the plan's money
        record Found(Rate rate, @Nullable Exchange exchange) implements Answer {}

        /// Nobody entered one for that place and those people.
        record Missing() implements Answer {}

        /// There are some, but none of that day.
        record NotThen() implements Answer {}

        /// There are some, but only in money the plan has no rate for.
        record Foreign(String currency) implements Answer {}
    }

    /// @param when null if the step has no dates
    /// @return the rate that is stated most exactly for that step; among equals the newest that is not of later years
    Answer answer(CostCategory category, Step step, @Nullable PriceDay when) {
        var site = Site.of(step, home, partner);
        var grades = grades(step, site);
        var there = rates.stream().filter(rate -> rate.category() == category)
                .filter(rate -> holds(scope(rate), site, grades)).toList();
        if (there.isEmpty()) return new Answer.Missing();
        var then = only(there, rate -> scope(rate).holdsOn(when == null ? null : when.day()));
        if (then.isEmpty()) return new Answer.NotThen();
        var usable = only(then, rate -> category == CostCategory.OVERHEAD || rate.currency().equals(currency)
                || terms.exchange(rate.currency()).isPresent());
        if (usable.isEmpty()) return new Answer.Foreign(then.getFirst().currency());
        int year = when == null ? Integer.MAX_VALUE : when.day().getYear();
        var best = usable.stream().max(Comparator.comparingInt((Rate rate) -> weight(scope(rate), site, grades))
                .thenComparing(rate -> rate.year() <= year)
                .thenComparingInt(rate -> rate.year() <= year ? rate.year() : -rate.year())
                .thenComparingInt(rate -> -usable.indexOf(rate))).orElseThrow();
        return new Answer.Found(best, category == CostCategory.OVERHEAD ? null : exchange(best.currency()).orElse(null));
    }

    /// @return what a line of another money is worth today; empty for the plan's own money and for unknown money
    Optional<Exchange> exchange(String other) {
        return other.equals(currency) ? Optional.empty() : terms.exchange(other);
    }

    /// The one place that reads the ids of old files, in which `-home` and `-abroad` told the side.
    private static RateScope scope(Rate rate) {
        if (rate.scope() != null) return rate.scope();
        var side = rate.id().endsWith("-home") ? Side.HOME : rate.id().endsWith("-abroad") ? Side.ABROAD : Side.ANY;
        var all = RateScope.ALL;
        return side == Side.ANY ? all
                : new RateScope(all.card(), side, all.city(), all.route(), all.grade(), all.since(), all.until());
    }

    /// The way back counts as the way there.
    private static boolean holds(RateScope scope, Site site, List<Grade> grades) {
        boolean there = fits(scope.city(), site.city()) && fits(scope.route(), site.from());
        boolean back = !scope.route().isEmpty() && fits(scope.city(), site.from()) && scope.route().equals(site.city());
        return (scope.side() == Side.ANY || scope.side() == site.side()) && (there || back)
                && (scope.grade() == null || grades.isEmpty() || grades.contains(scope.grade()));
    }

    private static boolean fits(String stated, String city) {
        return stated.isEmpty() || stated.equals(city);
    }

    /// City outweighs route, route the grade, the grade the side, the side a stated time.
    private static int weight(RateScope scope, Site site, List<Grade> grades) {
        boolean there = fits(scope.city(), site.city()) && fits(scope.route(), site.from());
        int weight = (scope.city().isEmpty() ? 0 : 64) + (scope.route().isEmpty() ? 0 : 32) + (there ? 16 : 0);
        if (scope.grade() != null) weight += grades.isEmpty() ? -8 : 8 - grades.indexOf(scope.grade());
        return weight * 4 + (scope.side() == Side.ANY ? 0 : 2) + (scope.since() == null && scope.until() == null ? 0 : 1);
    }

    /// @return grades of those who travel, else of all who work on it; the most frequent first, among equals the senior
    private List<Grade> grades(Step step, Site site) {
        var all = step.people().stream().map(people::get).filter(person -> person != null)
                .filter(person -> person.grade() != Grade.UNSPECIFIED).toList();
        var travelling = all.stream().filter(person -> person.city().equals(site.from())).toList();
        var counts = (travelling.isEmpty() ? all : travelling).stream().collect(Collectors.groupingBy(Person::grade,
                LinkedHashMap::new, Collectors.counting()));
        return counts.keySet().stream().sorted(Comparator.comparingLong((Grade grade) -> -counts.getOrDefault(grade, 0L))
                .thenComparing(Comparator.reverseOrder())).toList();
    }

    private static List<Rate> only(List<Rate> rates, Predicate<Rate> which) {
        return rates.stream().filter(which).toList();
    }
}
