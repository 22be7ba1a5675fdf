package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Series;
import org.kakehashi.base.Unit;
import org.kakehashi.reference.City;

/// What all reasons of one result rest on: the scenario, what was entered, and how sums are told.
final class WhyGround {
    /// Parts of a sum beyond this many are told together.
    static final int MOST = 8;
    final Scenario scenario;
    final City city;
    final Inputs inputs;
    final CostResult result;
    private final Map<String, Reason> given = new LinkedHashMap<>();
    private final Map<String, Reason> told = new HashMap<>();

    WhyGround(Scenario scenario, City city, Inputs inputs, CostResult result) {
        this.scenario = scenario;
        this.city = city;
        this.inputs = inputs;
        this.result = result;
        for (var assumption : Assumptions.of(scenario, city)) given.putIfAbsent(assumption.place(), entered(assumption));
    }

    private static Reason entered(Assumption assumption) {
        var conversion = assumption.evidence().conversion();
        return conversion == null ? Reason.of(assumption)
                : Reason.given(assumption, () -> WhyTransfer.chain(conversion, assumption.evidence()));
    }

    Names say(String key, Object... values) {
        return Entries.text(key, values);
    }

    boolean has(String place) {
        return given.containsKey(place);
    }

    /// @throws IllegalArgumentException if nothing is entered there
    Reason given(String place) {
        var found = given.get(place);
        if (found == null) throw new IllegalArgumentException("place: " + place);
        return found;
    }

    /// @return the reason with that key, made once
    Reason once(String key, Supplier<Reason> made) {
        var known = told.get(key);
        if (known != null) return known;
        var reason = made.get();
        told.put(key, reason);
        return reason;
    }

    int years() {
        return inputs.horizon().years();
    }

    int year(int t) {
        return inputs.horizon().first() + t;
    }

    int t(int year) {
        int t = year - inputs.horizon().first();
        if (t < 0 || years() <= t) throw new IllegalArgumentException("year: " + year);
        return t;
    }

    Unit money() {
        return Unit.money(inputs.basis().currency());
    }

    Unit perPerson() {
        return Unit.money(inputs.basis().currency(), say("per.person.year"));
    }

    Unit ofIncome() {
        return Unit.share(say("of.income"));
    }

    Measure measure(String id) {
        return inputs.measures().stream().filter(measure -> measure.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure: " + id));
    }

    List<Measure> measures(Question.Scope scope) {
        return switch (scope) {
            case Question.All() -> inputs.measures();
            case Question.OfSector(var sector) ->
                inputs.measures().stream().filter(measure -> measure.sector().equals(sector)).toList();
            case Question.OfMeasure(var id) -> List.of(measure(id));
        };
    }

    MeasureCost cost(Measure measure) {
        var cost = result.byMeasure().get(measure.id());
        if (cost == null) throw new IllegalArgumentException("measure: " + measure.id());
        return cost;
    }

    /// @return what one entry a year is in year `t`, zero if there is none by that id
    static double at(Map<String, Series> series, String id, int t) {
        var found = series.get(id);
        return found == null ? 0 : found.at(t);
    }

    static Names name(Measure measure) {
        return Said.named(measure.name(), measure.id());
    }

    Reason one() {
        return once("one", () -> Reason.constant(say("one"), 1, Unit.FACTOR));
    }

    Reason number(Names label, double value) {
        return Reason.constant(label, value, Unit.FACTOR);
    }

    List<Reason> each(IntFunction<Reason> year) {
        var all = new ArrayList<Reason>();
        for (int t = 0; t < years(); t++) all.add(year.apply(t));
        return all;
    }

    /// @return the sum of every year's number
    Reason overYears(Names label, IntFunction<Reason> year) {
        var parts = each(year);
        return sum(label, parts.stream().mapToDouble(Reason::value).sum(), parts.getFirst().unit(), "others.years", parts,
                false);
    }

    /// A sum that leaves out what is zero and tells all beyond the first few, or the largest few, together.
    ///
    /// @param others  key of what the rest is called, with a blank for how many they are
    /// @param largest whether the largest are told one by one, else the first
    Reason sum(Names label, double value, Unit unit, String others, List<Reason> parts, boolean largest) {
        var told = parts.stream().filter(part -> part.value() != 0).map(part -> part.as(Reason.Sign.SUM)).toList();
        if (told.size() == 1) {
            var only = told.getFirst().as(Reason.Sign.IS);
            return Reason.of(label, value, unit, say("how.is"), () -> List.of(only));
        }
        return Reason.of(label, value, unit, told.isEmpty() ? Names.same("") : say("how.sum", told.size()),
                () -> told.size() <= MOST + 1 ? told : folded(told, unit, others, largest));
    }

    private List<Reason> folded(List<Reason> parts, Unit unit, String others, boolean largest) {
        var shown = !largest ? parts.subList(0, MOST) : parts.stream()
                .sorted(Comparator.comparingDouble((Reason part) -> -Math.abs(part.value()))).limit(MOST).toList();
        var first = new ArrayList<Reason>();
        var rest = new ArrayList<Reason>();
        for (var part : parts) (shown.stream().anyMatch(other -> other == part) ? first : rest).add(part);
        double sum = 0;
        for (var part : rest) sum += part.value();
        first.add(Reason.of(say(others, rest.size()), sum, unit, say("how.sum", rest.size()), () -> rest)
                .as(Reason.Sign.SUM));
        return first;
    }
}
