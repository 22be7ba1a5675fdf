package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.AT_LEAST;
import static org.kakehashi.base.Reason.Sign.MINUS;
import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.PLUS;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;

/// Why so much of a load arises, is taken away, is left, settles and is cleared.
final class WhyLoads {
    private final WhyGround ground;
    private final WhyPeople people;
    private final WhyUnits units;

    WhyLoads(WhyGround ground, WhyPeople people, WhyUnits units) {
        this.ground = ground;
        this.people = people;
        this.units = units;
    }

    private Unit mass(String pollutant) {
        return Unit.count(LoadEntries.unit(ground.scenario, pollutant));
    }

    private Load load(String pollutant) {
        return ground.inputs.loads().stream().filter(load -> load.id().equals(pollutant)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("pollutant: " + pollutant));
    }

    private Reason arising(Load load, int t) {
        return ground.once("arising/" + load.id() + "/" + t, () -> {
            var place = "loads/" + load.id() + "/";
            var label = ground.say("arising.in", LoadEntries.name(ground.scenario, load.id()), ground.year(t));
            double value = Pollution.arising(load, ground.inputs.people(), ground.inputs.horizon())[t];
            var points = load.points();
            if (points != null) return people.trend(points, place + "points", List.of(), _ -> "", label, value,
                    mass(load.id()), t);
            return Reason.of(label, value, mass(load.id()), ground.say("how.product"),
                    () -> List.of(people.people(t), ground.given(place + "perPerson").as(TIMES)));
        });
    }

    Reason effect(String pollutant, int t) {
        return ground.once("effect/" + pollutant + "/" + t, () -> {
            var parts = new ArrayList<Reason>();
            for (var measure : ground.inputs.measures()) {
                if (!(measure instanceof Measure.Rollout rollout) || !rollout.effects().containsKey(pollutant)) continue;
                double each = rollout.effects().getOrDefault(pollutant, 0.0);
                var given = ground.given(WhyUnits.place(rollout) + "/effects/" + pollutant);
                parts.add(Reason.of(WhyGround.name(rollout), units.usedUnits(rollout, t) * each, mass(pollutant),
                        ground.say("how.product"), () -> List.of(units.used(rollout, t), given.as(TIMES)))
                        .at(WhyUnits.place(rollout)));
            }
            double value = WhyGround.at(ground.result.effects(), pollutant, t);
            return ground.sum(ground.say("effect.in", LoadEntries.name(ground.scenario, pollutant), ground.year(t)),
                    value, mass(pollutant), "others.measures", parts, true);
        });
    }

    Reason unabated(String pollutant, int t) {
        return ground.once("unabated/" + pollutant + "/" + t, () -> {
            var load = load(pollutant);
            var effect = effect(pollutant, t);
            var label = ground.say("unabated.in", LoadEntries.name(ground.scenario, pollutant), ground.year(t));
            double value = WhyGround.at(ground.result.unabated(), pollutant, t);
            return Reason.of(label, value, mass(pollutant), ground.say("how.left"), () -> effect.value() == 0
                    ? List.of(arising(load, t)) : List.of(arising(load, t), effect.as(MINUS),
                            ground.number(ground.say("zero"), 0).as(AT_LEAST)));
        });
    }

    Reason damage(int t) {
        return ground.once("damage/" + t, () -> {
            var parts = new ArrayList<Reason>();
            for (var load : ground.inputs.loads()) {
                double left = WhyGround.at(ground.result.unabated(), load.id(), t);
                parts.add(Reason.of(LoadEntries.name(ground.scenario, load.id()), left * load.damage().value(),
                        ground.money(), ground.say("how.product"), () -> List.of(unabated(load.id(), t),
                                ground.given("loads/" + load.id() + "/damage").as(TIMES))));
            }
            return ground.sum(ground.say("damage.in", ground.year(t)), ground.result.damage().at(t), ground.money(),
                    "others.loads", parts, true);
        });
    }

    /// The cost of clearing in one year.
    Reason clearing(Measure.Remediation it, int t) {
        return ground.once(WhyUnits.place(it) + "/clearing/" + t, () -> {
            double cost = ground.cost(it).operating().at(t);
            var label = ground.say("year", ground.year(t));
            if (!clears(it, t)) return Reason.constant(label, 0, ground.money());
            return Reason.of(label, cost, ground.money(), ground.say("how.product"),
                    () -> List.of(removed(it, t), ground.given(WhyUnits.place(it) + "/price").as(TIMES)));
        });
    }

    private boolean clears(Measure.Remediation it, int t) {
        return it.from() <= ground.year(t) && ground.year(t) <= it.to();
    }

    private Reason removed(Measure.Remediation it, int t) {
        return ground.once(WhyUnits.place(it) + "/removed/" + t, () -> {
            var stock = stock(it, t);
            int left = it.to() - ground.year(t) + 1;
            var years = it.from() == it.to() ? ground.number(ground.say("years.to.clear"), left)
                    : Reason.of(ground.say("years.to.clear"), left, Unit.FACTOR, ground.say("how.difference"),
                            () -> List.of(ground.given(WhyUnits.place(it) + "/to"),
                                    Reason.constant(ground.say("the.year"), ground.year(t), Unit.YEAR).as(MINUS),
                                    ground.one().as(PLUS)));
            return Reason.of(ground.say("removed.in", ground.year(t)), stock.value() / left, stock.unit(),
                    ground.say("how.ratio"), () -> List.of(stock, years.as(OVER)));
        });
    }

    /// What has settled before clearing in that year.
    private Reason stock(Measure.Remediation it, int t) {
        return ground.once(WhyUnits.place(it) + "/stock/" + t, () -> {
            var place = WhyUnits.place(it) + "/";
            var parts = new ArrayList<Reason>();
            var rest = t == 0 ? ground.given(place + "before") : rest(it, t - 1);
            parts.add(rest);
            double value = rest.value();
            if (it.decay() != 0) {
                value *= 1 - it.decay();
                parts.add(Reason.of(ground.say("kept.share"), 1 - it.decay(), Unit.FACTOR, ground.say("how.difference"),
                        () -> List.of(ground.one(), ground.given(place + "decay").as(MINUS))).as(TIMES));
            }
            if (it.settling() != 0 && ground.result.unabated().containsKey(it.pollutant())) {
                var settled = settled(it, t);
                value += settled.value();
                parts.add(settled.as(PLUS));
            }
            return Reason.of(ground.say("stock.in", ground.year(t)), value, mass(it.pollutant()),
                    ground.say("how.stock"), () -> parts);
        });
    }

    private Reason settled(Measure.Remediation it, int t) {
        var left = unabated(it.pollutant(), t);
        return Reason.of(ground.say("settled.in", ground.year(t)), it.settling() * left.value(), left.unit(),
                ground.say("how.product"), () -> List.of(left,
                        ground.given(WhyUnits.place(it) + "/settling").as(TIMES)));
    }

    /// What is left of it when that year ends.
    private Reason rest(Measure.Remediation it, int t) {
        if (!clears(it, t)) return stock(it, t);
        return ground.once(WhyUnits.place(it) + "/rest/" + t, () -> {
            var stock = stock(it, t);
            var removed = removed(it, t);
            return Reason.of(ground.say("rest.in", ground.year(t)), stock.value() - removed.value(), stock.unit(),
                    ground.say("how.difference"), () -> List.of(stock, removed.as(MINUS)));
        });
    }
}
