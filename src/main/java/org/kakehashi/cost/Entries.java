package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.base.Unit;
import org.kakehashi.reference.City;

/// The numbers a scenario rests on while they are listed, each with the way to put another one in its place.
final class Entries {
    static final double MOST = 1e18;
    private static final Texts TEXTS = Texts.beside(Entries.class, "why");
    final Scenario scenario;
    final City city;
    private final List<Entry> all = new ArrayList<>();

    /// Puts a value into a scenario and the profile of its city.
    @FunctionalInterface
    interface Write {
        Assumptions.Ground into(Assumptions.Ground ground, double value);
    }

    /// Puts a value into a scenario.
    @FunctionalInterface
    interface Put {
        Scenario into(Scenario scenario, double value);
    }

    record Entry(Assumption assumption, Write write) {}

    Entries(Scenario scenario, City city) {
        this.scenario = scenario;
        this.city = city;
        CommunityEntries.add(this);
        for (var measure : scenario.measures()) MeasureEntries.add(this, measure);
        LoanEntries.add(this);
        for (var load : scenario.loads()) LoadEntries.add(this, load);
    }

    List<Entry> all() {
        return all;
    }

    static Names text(String key, Object... values) {
        return TEXTS.text(key, values);
    }

    /// Of the user's own numbers, which carry no evidence.
    void own(String place, Names what, Names where, double value, Unit unit, double least, double most, Put put) {
        add(place, what, where, value, unit, Evidence.OWN, least, most, put);
    }

    void figure(String place, Names what, Names where, Figure figure, Unit unit, double least, double most, Put put) {
        add(place, what, where, figure.value(), unit, figure.evidence(), least, most, put);
    }

    void add(String place, Names what, Names where, double value, Unit unit, Evidence evidence, double least,
            double most, Put put) {
        enter(place, what, where, value, unit, evidence, least, most,
                (ground, typed) -> ground.with(put.into(ground.scenario(), typed)));
    }

    private void enter(String place, Names what, Names where, double value, Unit unit, Evidence evidence, double least,
            double most, Write write) {
        all.add(new Entry(new Assumption(place, what, where, value, unit, evidence, least, most), write));
    }

    /// Of a number that can only be changed together with others: it is shown, not typed.
    void fixed(String place, Names what, Names where, double value, Unit unit, Evidence evidence) {
        enter(place, what, where, value, unit, evidence, value, value, (ground, _) -> ground);
    }

    /// Of a figure of the city's profile, once however many ask for it.
    void profile(String place, Names what, Fact fact, Unit unit, double least, double most, Write write) {
        if (all.stream().anyMatch(entry -> entry.assumption().place().equals(place))) return;
        enter(place, what, text("where.profile", Said.named(city.name(), city.id())), fact.value(), unit, fact.evidence(),
                least, most, write);
    }
}
