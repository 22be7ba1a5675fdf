package org.kakehashi.cost;

import static org.kakehashi.cost.Entries.MOST;
import static org.kakehashi.cost.Entries.text;

import java.util.function.BiFunction;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.base.Unit;
import org.kakehashi.reference.Attribute;

/// The numbers of the horizon, the money and the people.
final class CommunityEntries {
    static final double RATE_LEAST = -0.9;
    static final double RATE_MOST = 10;
    private static final double SMALLEST = 1e-9;
    private final Entries entries;
    private final Scenario scenario;
    private final Names where;

    private CommunityEntries(Entries entries) {
        this.entries = entries;
        scenario = entries.scenario;
        where = text("where.scenario");
    }

    static void add(Entries entries) {
        var here = new CommunityEntries(entries);
        here.terms();
        here.people();
        here.income();
        here.household();
        here.limits();
    }

    private void terms() {
        var horizon = scenario.horizon();
        entries.own("horizon/first", text("first.year"), where, horizon.first(), Unit.YEAR, 1, 9899,
                (s, value) -> s.with(new Horizon((int) value, s.horizon().years())));
        entries.own("horizon/years", text("years"), where, horizon.years(), Unit.YEARS, 1, 100,
                (s, value) -> s.with(new Horizon(s.horizon().first(), (int) value)));
        var basis = scenario.basis();
        entries.own("basis/discount", text("discount"), where, basis.discount(), Unit.share(text("per.year")), 0,
                RATE_MOST, (s, value) -> s.with(s.basis().withDiscount(value)));
        entries.own("basis/inflation", text("inflation"), where, basis.inflation(), Unit.share(text("per.year")),
                RATE_LEAST, RATE_MOST, (s, value) -> s.with(new Basis(s.basis().currency(), s.basis().priceYear(), value,
                        s.basis().discount(), s.basis().timing())));
    }

    private void people() {
        trend("community/people", scenario.community().people(), Unit.count(text("unit.people")), SMALLEST,
                year -> text("people.in", year), text("people.first"), text("people.rate"), (community, trend) ->
                        community.withPeople(trend));
        switch (scenario.community().people()) {
            case Trend.Growth _, Trend.Points _ -> { }
            case Trend.Profile _, Trend.ProfileGrowth _ -> {
                for (var fact : entries.city.population()) {
                    entries.profile("city/population/" + fact.year(), text("people.in", fact.year()), fact,
                            Unit.count(text("unit.people")), SMALLEST, MOST, (ground, value) -> ground.with(
                                    ground.city().withPopulation(own(value, fact.year()))));
                }
            }
        }
    }

    private void income() {
        var currency = entries.city.currency();
        var unit = Unit.money(currency, text("per.person.year"));
        trend("community/income", scenario.community().income(), unit, SMALLEST, year -> text("income.in", year),
                text("income.first"), text("income.rate"), (community, trend) -> community.withIncome(trend));
        switch (scenario.community().income()) {
            case Trend.Growth _, Trend.Points _ -> { }
            case Trend.Profile _, Trend.ProfileGrowth _ -> attribute(entries, Attribute.INCOME_PER_PERSON,
                    entries.city.fact(Attribute.INCOME_PER_PERSON).map(fact -> text("income.in", fact.year()))
                            .orElse(text("income.first")), unit);
        }
        var exchange = scenario.community().exchange();
        if (exchange == null) return;
        entries.figure("community/exchange", text("exchange", currency), where, exchange,
                Unit.money(scenario.basis().currency(), text("per.unit", currency)), SMALLEST, MOST,
                (s, value) -> s.with(s.community().withExchange(exchange.typed(value))));
    }

    private void household() {
        var size = scenario.community().householdSize();
        if (size == null) {
            attribute(entries, Attribute.HOUSEHOLD_SIZE, text("household.size"), Unit.count(text("unit.people")));
        } else {
            entries.figure("community/householdSize", text("household.size"), where, size,
                    Unit.count(text("unit.people")), 0.1, 1000,
                    (s, value) -> s.with(s.community().withHouseholdSize(size.typed(value))));
        }
    }

    private void limits() {
        var community = scenario.community();
        entries.figure("community/limit", text("limit"), where, community.limit(), Unit.share(text("of.income")), 1e-6,
                1, (s, value) -> s.with(s.community().withLimit(community.limit().typed(value))));
        for (var limit : community.limits()) {
            entries.figure("community/limits/" + limit.id(), text("limit.of", Said.named(limit.name(), limit.id())),
                    where, limit.share(), Unit.share(text("of.income")), 1e-6, 1, (s, value) -> s.with(
                            s.community().withLimits(s.community().limits().stream().map(old -> old.equals(limit)
                                    ? new SectorLimit(limit.id(), limit.name(), limit.sectors(),
                                            limit.share().typed(value)) : old).toList())));
        }
        var groups = community.groups();
        if (groups == null) return;
        for (int i = 0; i < groups.shares().size(); i++) {
            entries.fixed("community/groups/" + (i + 1), text("group", i + 1, groups.shares().size()), where,
                    groups.shares().at(i), Unit.share(text("of.all.income")), groups.evidence());
        }
    }

    private interface Named {
        Names in(int year);
    }

    private void trend(String place, Trend trend, Unit unit, double least, Named named, Names first, Names rate,
            BiFunction<Community, Trend, Community> put) {
        switch (trend) {
            case Trend.Growth(double initial, double by) -> {
                entries.own(place + "/initial", first, where, initial, unit, least, MOST,
                        (s, value) -> s.with(put.apply(s.community(), new Trend.Growth(value, by))));
                entries.own(place + "/rate", rate, where, by, Unit.share(text("per.year")), RATE_LEAST, RATE_MOST,
                        (s, value) -> s.with(put.apply(s.community(), new Trend.Growth(initial, value))));
            }
            case Trend.Points points -> {
                for (var fact : points.points()) {
                    entries.add(place + "/" + fact.year(), named.in(fact.year()), where, fact.value(), unit,
                            fact.evidence(), least, MOST, (s, value) -> s.with(put.apply(s.community(),
                                    typed(points, fact, value))));
                }
            }
            case Trend.Profile _ -> { }
            case Trend.ProfileGrowth(double by) ->
                entries.own(place + "/rate", rate, where, by, Unit.share(text("per.year")), RATE_LEAST, RATE_MOST,
                        (s, value) -> s.with(put.apply(s.community(), new Trend.ProfileGrowth(value))));
        }
    }

    static Trend.Points typed(Trend.Points points, Fact old, double value) {
        return new Trend.Points(points.points().stream()
                .map(point -> point.equals(old) ? own(value, old.year()) : point).toList());
    }

    static Fact own(double value, int year) {
        return new Fact(value, year, Evidence.OWN);
    }

    /// A figure of the city's profile, if it is there.
    static void attribute(Entries entries, Attribute attribute, Names what, Unit unit) {
        entries.city.fact(attribute).ifPresent(fact -> entries.profile("city/" + attribute.name(), what, fact, unit,
                attribute.unit() == Attribute.Unit.SHARE ? 0 : SMALLEST,
                attribute.unit() == Attribute.Unit.SHARE ? 1 : MOST,
                (ground, value) -> ground.with(ground.city().with(attribute, own(value, fact.year())))));
    }
}
