package org.kakehashi.cost;

import static org.kakehashi.cost.Entries.MOST;
import static org.kakehashi.cost.Entries.text;

import org.kakehashi.base.Names;
import org.kakehashi.base.Unit;

/// The numbers of one load.
final class LoadEntries {
    private LoadEntries() {}

    static void add(Entries entries, Load load) {
        var place = "loads/" + load.id() + "/";
        var where = text("where.load", Said.named(load.name(), load.id()));
        var mass = Names.same(load.unit());
        entries.figure(place + "perPerson", text("load.per.person"), where, load.perPerson(),
                Unit.count(text("per.each", mass, text("unit.person"))), 0, MOST, (s, value) -> with(s, new Load(load.id(),
                        load.name(), load.unit(), load.perPerson().typed(value), load.points(), load.damage())));
        var points = load.points();
        if (points != null) {
            for (var fact : points.points()) {
                entries.add(place + "points/" + fact.year(), text("load.in", fact.year()), where, fact.value(),
                        Unit.count(mass), fact.evidence(), 0, MOST, (s, value) -> with(s, new Load(load.id(),
                                load.name(), load.unit(), load.perPerson(),
                                CommunityEntries.typed(points, fact, value), load.damage())));
            }
        }
        entries.figure(place + "damage", text("damage.each"), where, load.damage(),
                Unit.money(entries.scenario.basis().currency(), text("per.mass", mass)), -MOST, MOST, (s, value) ->
                        with(s, new Load(load.id(), load.name(), load.unit(), load.perPerson(), load.points(),
                                load.damage().typed(value))));
    }

    /// @return what a pollutant is called; its id if it is not among the loads
    static Names name(Scenario scenario, String pollutant) {
        return scenario.loads().stream().filter(load -> load.id().equals(pollutant)).findFirst()
                .map(load -> Said.named(load.name(), load.id())).orElse(Names.same(pollutant));
    }

    /// @return the unit of its mass; a general word if it is not among the loads
    static Names unit(Scenario scenario, String pollutant) {
        return scenario.loads().stream().filter(load -> load.id().equals(pollutant)).findFirst()
                .map(load -> Names.same(load.unit())).orElse(text("unit.mass"));
    }

    private static Scenario with(Scenario scenario, Load load) {
        return new Scenario(scenario.id(), scenario.name(), scenario.horizon(), scenario.basis(), scenario.community(),
                scenario.measures(), scenario.loans(), scenario.loads().stream()
                        .map(old -> old.id().equals(load.id()) ? load : old).toList());
    }
}
