package org.kakehashi.cost;

import static org.kakehashi.cost.Entries.MOST;
import static org.kakehashi.cost.Entries.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Unit;
import org.kakehashi.reference.Attribute;

/// The numbers of one measure.
final class MeasureEntries {
    private final Entries entries;
    private final Measure measure;
    private final String place;
    private final Names where;

    private MeasureEntries(Entries entries, Measure measure) {
        this.entries = entries;
        this.measure = measure;
        place = "measures/" + measure.id() + "/";
        where = Said.named(measure.name(), measure.id());
    }

    static void add(Entries entries, Measure measure) {
        var here = new MeasureEntries(entries, measure);
        switch (measure) {
            case Measure.Budget budget -> here.budget(budget);
            case Measure.Rollout rollout -> here.rollout(rollout);
            case Measure.Remediation remediation -> here.remediation(remediation);
        }
        here.payers("capital", measure.payers().capital());
        here.payers("operating", measure.payers().operating());
    }

    private void budget(Measure.Budget budget) {
        entries.figure(place + "total", text("total"), where, budget.total(), money(), -MOST, MOST,
                put(Measure.Budget.class, (now, value) -> now.withTotal(now.total().typed(value))));
        if (budget.from() != budget.to()) years(budget.from(), budget.to(), Measure.Budget.class,
                (now, year) -> now.between(year, now.to()), (now, year) -> now.between(now.from(), year));
        for (int i = 0; i < budget.weights().size(); i++) {
            entries.fixed(place + "weights/" + (budget.from() + i), text("weight", budget.from() + i), where,
                    budget.weights().at(i), Unit.FACTOR, Evidence.OWN);
        }
    }

    private void rollout(Measure.Rollout rollout) {
        driver(rollout);
        coverage(rollout);
        use(rollout);
        price("capital", text("unit.capital"), rollout.capital(), text("per.unit.of", unitWord(rollout)), (now, price) ->
                now.withPrices(price, now.operating(), now.saving()));
        price("operating", text("unit.operating"), rollout.operating(), text("per.unit.year", unitWord(rollout)),
                (now, price) -> now.withPrices(now.capital(), price, now.saving()));
        price("saving", text("unit.saving"), rollout.saving(), text("per.unit.year", unitWord(rollout)),
                (now, price) -> now.withPrices(now.capital(), now.operating(), price));
        entries.own(place + "life", text("life"), where, rollout.life(), Unit.YEARS, 1, 1000,
                put(Measure.Rollout.class, (now, value) -> now.withLife(value.intValue(), now.renewExisting())));
        rollout.effects().forEach((pollutant, effect) -> entries.own(place + "effects/" + pollutant,
                text("effect.of", LoadEntries.name(entries.scenario, pollutant)), where, effect,
                Unit.count(text("per.each", LoadEntries.unit(entries.scenario, pollutant), unitWord(rollout))), -MOST,
                MOST, put(Measure.Rollout.class, (now, value) -> effects(now, pollutant, value))));
    }

    /// @return what one unit of a rollout is called
    static Names unitWord(Measure.Rollout rollout) {
        return text(switch (rollout.driver()) {
            case Driver.PerPerson(double each) -> each == 1 ? "unit.person" : "unit.unit";
            case Driver.PerHousehold(double each) -> each == 1 ? "unit.household" : "unit.unit";
            case Driver.Sites _ -> "unit.site";
        });
    }

    private static Measure.Rollout effects(Measure.Rollout now, String pollutant, double value) {
        var effects = new TreeMap<>(now.effects());
        effects.put(pollutant, value);
        return new Measure.Rollout(now.id(), now.sector(), now.name(), now.payers(), now.driver(), now.coverage(),
                now.service(), now.use(), now.capital(), now.operating(), now.saving(), now.life(),
                now.renewExisting(), effects);
    }

    private void driver(Measure.Rollout rollout) {
        switch (rollout.driver()) {
            case Driver.PerPerson(double each) -> entries.own(place + "driver", text("units.per.person"), where, each,
                    Unit.count(text("per.a.person")), 0, MOST,
                    put(Measure.Rollout.class, (now, value) -> now.withDriver(new Driver.PerPerson(value))));
            case Driver.PerHousehold(double each) -> entries.own(place + "driver", text("units.per.household"), where,
                    each, Unit.count(text("per.a.household")), 0, MOST,
                    put(Measure.Rollout.class, (now, value) -> now.withDriver(new Driver.PerHousehold(value))));
            case Driver.Sites(var number) -> sites(number);
        }
    }

    private void sites(Trend number) {
        var unit = Unit.count(text("unit.sites"));
        switch (number) {
            case Trend.Growth(double initial, double rate) -> {
                entries.own(place + "driver", text("sites.first"), where, initial, unit, 0, MOST,
                        put(Measure.Rollout.class, (now, value) ->
                                now.withDriver(new Driver.Sites(new Trend.Growth(value, rate)))));
                if (rate == 0) return;
                entries.own(place + "driver/rate", text("sites.rate"), where, rate, Unit.share(text("per.year")),
                        CommunityEntries.RATE_LEAST, CommunityEntries.RATE_MOST, put(Measure.Rollout.class,
                                (now, value) -> now.withDriver(new Driver.Sites(new Trend.Growth(initial, value)))));
            }
            case Trend.Points points -> {
                for (var fact : points.points()) {
                    entries.add(place + "driver/" + fact.year(), text("sites.in", fact.year()), where, fact.value(), unit,
                            fact.evidence(), 0, MOST, put(Measure.Rollout.class, (now, value) -> now.withDriver(
                                    new Driver.Sites(CommunityEntries.typed(points, fact, value)))));
                }
            }
            case Trend.Profile _, Trend.ProfileGrowth _ -> { }
        }
    }

    private void coverage(Measure.Rollout rollout) {
        var service = rollout.service();
        var known = service != null && entries.city.fact(service).isPresent();
        double start = service == null ? rollout.coverage().start()
                : entries.city.fact(service).map(fact -> fact.value()).orElse(rollout.coverage().start());
        if (known && service != null) {
            CommunityEntries.attribute(entries, service, text("attribute." + service.name()),
                    Unit.SHARE);
        } else {
            entries.own(place + "coverage/start", text("coverage.start"), where, start, Unit.SHARE, 0, 1,
                    put(Measure.Rollout.class, (now, value) -> now.withCoverage(now.coverage().withStart(value))));
        }
        entries.own(place + "coverage/target", text("coverage.target"), where, rollout.coverage().target(), Unit.SHARE, 0,
                1, put(Measure.Rollout.class, (now, value) -> now.withCoverage(now.coverage().withTarget(value))));
        if (start == rollout.coverage().target()) return;
        years(rollout.coverage().from(), rollout.coverage().to(), Measure.Rollout.class,
                (now, year) -> now.withCoverage(now.coverage().between(year, now.coverage().to())),
                (now, year) -> now.withCoverage(now.coverage().between(now.coverage().from(), year)));
    }

    private void use(Measure.Rollout rollout) {
        var use = rollout.use();
        if (use.start() == 1 && use.target() == 1) return;
        entries.own(place + "use/target", text("use.target"), where, use.target(), Unit.SHARE, 0, 1,
                put(Measure.Rollout.class, (now, value) -> now.withUse(now.use().start() == now.use().target()
                        ? Ramp.constant(value) : now.use().withTarget(value))));
        if (use.start() == use.target()) return;
        entries.own(place + "use/start", text("use.start"), where, use.start(), Unit.SHARE, 0, 1,
                put(Measure.Rollout.class, (now, value) -> now.withUse(now.use().withStart(value))));
        entries.own(place + "use/from", text("use.from"), where, use.from(), Unit.YEAR, 1, use.to(),
                put(Measure.Rollout.class, (now, value) -> now.withUse(now.use().between(value.intValue(), now.use().to()))));
        entries.own(place + "use/to", text("use.to"), where, use.to(), Unit.YEAR, use.from(), 9999,
                put(Measure.Rollout.class, (now, value) -> now.withUse(now.use().between(now.use().from(), value.intValue()))));
    }

    private void remediation(Measure.Remediation it) {
        var mass = LoadEntries.unit(entries.scenario, it.pollutant());
        entries.figure(place + "price", text("price"), where, it.price(),
                Unit.money(entries.scenario.basis().currency(), text("per.mass", mass)), -MOST, MOST,
                remedy((now, value) -> new Measure.Remediation(now.id(), now.sector(), now.name(), now.payers(),
                        now.pollutant(), now.settling(), now.decay(), now.before(), now.price().typed(value), now.from(),
                        now.to())));
        entries.own(place + "settling", text("settling"), where, it.settling(), Unit.SHARE, 0, 1,
                remedy((now, value) -> new Measure.Remediation(now.id(), now.sector(), now.name(), now.payers(),
                        now.pollutant(), value, now.decay(), now.before(), now.price(), now.from(), now.to())));
        entries.own(place + "decay", text("decay"), where, it.decay(), Unit.share(text("per.year")), 0, 1,
                remedy((now, value) -> new Measure.Remediation(now.id(), now.sector(), now.name(), now.payers(),
                        now.pollutant(), now.settling(), value, now.before(), now.price(), now.from(), now.to())));
        entries.own(place + "before", text("before"), where, it.before(), Unit.count(mass), 0, MOST,
                remedy((now, value) -> new Measure.Remediation(now.id(), now.sector(), now.name(), now.payers(),
                        now.pollutant(), now.settling(), now.decay(), value, now.price(), now.from(), now.to())));
        years(it.from(), it.to(), Measure.Remediation.class, (now, year) -> between(now, year, now.to()),
                (now, year) -> between(now, now.from(), year));
    }

    private static Measure.Remediation between(Measure.Remediation now, int from, int to) {
        return new Measure.Remediation(now.id(), now.sector(), now.name(), now.payers(), now.pollutant(),
                now.settling(), now.decay(), now.before(), now.price(), from, to);
    }

    private Entries.Put remedy(BiFunction<Measure.Remediation, Double, Measure> change) {
        return put(Measure.Remediation.class, change);
    }

    private <M extends Measure> void years(int from, int to, Class<M> kind, BiFunction<M, Integer, Measure> first,
            BiFunction<M, Integer, Measure> last) {
        entries.own(place + "from", text("from"), where, from, Unit.YEAR, 1, to,
                put(kind, (now, value) -> first.apply(now, value.intValue())));
        entries.own(place + "to", text("to"), where, to, Unit.YEAR, from, Math.max(9999, to),
                put(kind, (now, value) -> last.apply(now, value.intValue())));
    }

    private void price(String field, Names what, Price price, Names per,
            BiFunction<Measure.Rollout, Price, Measure> put) {
        Function<Measure.Rollout, Price> part = now -> switch (field) {
            case "capital" -> now.capital();
            case "operating" -> now.operating();
            default -> now.saving();
        };
        entries.figure(place + field, what, where, price.figure(),
                Unit.money(entries.scenario.basis().currency(), per), -MOST, MOST,
                put(Measure.Rollout.class, (now, value) -> put.apply(now, part.apply(now).typed(value))));
        if (price.escalation() == 0) return;
        entries.own(place + field + "/escalation", text("escalation", what), where, price.escalation(),
                Unit.share(text("per.year")), CommunityEntries.RATE_LEAST, CommunityEntries.RATE_MOST,
                put(Measure.Rollout.class, (now, value) ->
                        put.apply(now, new Price(part.apply(now).figure(), value))));
    }

    private void payers(String kind, Map<Payer, Double> shares) {
        shares.forEach((payer, share) -> {
            if (share == 0) return;
            entries.fixed(place + "payers/" + kind + "/" + payer.name().toLowerCase(Locale.ROOT),
                    text("payers." + kind, Said.text("payer." + payer.name())), where, share, Unit.SHARE, Evidence.OWN);
        });
    }

    private Unit money() {
        return Unit.money(entries.scenario.basis().currency());
    }

    private <M extends Measure> Entries.Put put(Class<M> kind, BiFunction<M, Double, Measure> change) {
        return (scenario, value) -> scenario.change(measure.id(),
                now -> kind.isInstance(now) ? change.apply(kind.cast(now), value) : now);
    }

    /// @return the words of a profile figure that a coverage starts from
    static Names word(Attribute attribute) {
        return text("attribute." + attribute.name());
    }
}
