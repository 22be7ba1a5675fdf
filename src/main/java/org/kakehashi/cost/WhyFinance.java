package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.MINUS;
import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.PLUS;
import static org.kakehashi.base.Reason.Sign.POWER;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;

/// Why money through time is worth so much.
final class WhyFinance {
    private static final int MONTHS = 12;
    private final WhyGround ground;
    private final WhyPeople people;
    private final WhyMoney money;
    private final WhyUnits units;

    WhyFinance(WhyGround ground, WhyPeople people, WhyMoney money, WhyUnits units) {
        this.ground = ground;
        this.people = people;
        this.money = money;
        this.units = units;
    }

    Reason presentValue() {
        return ground.once("present", () -> present(ground.say("present.value"), ground.result.presentValue(),
                ground.money(), t -> money.cost(Question.ALL, Question.Part.NET, t)));
    }

    private Reason present(Names label, double value, Unit unit, IntFunction<Reason> yearly) {
        var rate = ground.given("basis/discount");
        var parts = ground.each(t -> {
            int power = t + shift();
            var each = yearly.apply(t);
            if (rate.value() == 0 || power == 0) return each;
            var growth = people.growth(rate, power);
            return Reason.of(ground.say("discounted", ground.year(t)), each.value() / growth.value(), unit,
                    ground.say("how.ratio"), () -> List.of(each, growth.as(OVER)));
        });
        return ground.sum(label, value, unit, "others.years", parts, false);
    }

    private int shift() {
        return switch (ground.inputs.basis().timing()) {
            case END_OF_YEAR -> 1;
            case START_OF_YEAR -> 0;
        };
    }

    Reason equivalentAnnual() {
        return equivalent(ground.say("equivalent"), presentValue());
    }

    private Reason equivalent(Names label, Reason present) {
        var basis = ground.inputs.basis();
        var rate = ground.given("basis/discount");
        double value = Finance.equivalentAnnual(present.value(), basis.discount(), ground.years(), basis.timing());
        return Reason.of(label, value, Unit.money(basis.currency(), ground.say("per.year")), ground.say("how.product"),
                () -> {
                    var parts = new ArrayList<>(List.of(present, recovery(ground, rate, ground.years()).as(TIMES)));
                    if (shift() == 0 && rate.value() != 0) parts.add(people.growth(rate, 1).as(OVER));
                    return parts;
                });
    }

    /// The capital recovery factor `r / (1 − (1 + r)^−n)`.
    static Reason recovery(WhyGround ground, Reason rate, int years) {
        return ground.once("recovery/" + rate.place() + "/" + years, () -> {
            var label = ground.say("recovery", years);
            double value = Finance.crf(rate.value(), years);
            if (rate.value() == 0) {
                return Reason.of(label, value, Unit.FACTOR, ground.say("how.ratio"),
                        () -> List.of(ground.one(), ground.number(ground.say("years"), years).as(OVER)));
            }
            double kept = Math.pow(1 + rate.value(), -years);
            return Reason.of(label, value, Unit.FACTOR, ground.say("how.recovery"), () -> List.of(rate,
                    Reason.of(ground.say("recovery.below"), 1 - kept, Unit.FACTOR, ground.say("how.difference"),
                            () -> List.of(ground.one(), Reason.of(ground.say("growth", -years), kept, Unit.FACTOR,
                                    ground.say("how.growth"), () -> List.of(ground.one(), rate.as(PLUS),
                                            ground.number(ground.say("power"), -years).as(POWER))).as(MINUS)))
                            .as(OVER)));
        });
    }

    Reason tariff(Finance.Recovery recovery) {
        var value = Finance.requiredTariff(ground.inputs, ground.result, recovery);
        if (value.isEmpty()) throw new IllegalArgumentException("tariff: no household size");
        var part = switch (recovery) {
            case OPERATING -> Question.Part.RUNNING;
            case FULL -> Question.Part.NET;
        };
        var cost = present(ground.say("to.recover"), Finance.presentValue(yearly(t ->
                money.cost(Question.ALL, part, t).value()), rate(), ground.inputs.basis().timing()), ground.money(),
                t -> money.cost(Question.ALL, part, t));
        double months = Finance.presentValue(yearly(t -> months(t).value()), rate(), ground.inputs.basis().timing());
        var paid = present(ground.say("months.present"), months,
                Unit.count(ground.say("unit.household.months")), this::months);
        return Reason.of(ground.say(switch (recovery) {
            case OPERATING -> "tariff.operating";
            case FULL -> "tariff.full";
        }), value.getAsDouble(), Unit.money(ground.inputs.basis().currency(), ground.say("per.household.month")),
                ground.say("how.ratio"), () -> List.of(cost, paid.as(OVER)));
    }

    private double rate() {
        return ground.inputs.basis().discount();
    }

    private double[] yearly(IntFunction<Double> each) {
        var values = new double[ground.years()];
        for (int t = 0; t < values.length; t++) values[t] = each.apply(t);
        return values;
    }

    private Reason months(int t) {
        return ground.once("months/" + t, () -> {
            var size = people.householdSize();
            double value = ground.result.people().at(t) * MONTHS / size.value();
            return Reason.of(ground.say("months.in", ground.year(t)), value,
                    Unit.count(ground.say("unit.household.months")), ground.say("how.product"), () -> List.of(
                            people.people(t), ground.number(ground.say("months"), MONTHS).as(TIMES), size.as(OVER)));
        });
    }

    Reason residual(Question.Scope scope) {
        var parts = new ArrayList<Reason>();
        double value = 0;
        for (var measure : ground.measures(scope)) {
            if (!(measure instanceof Measure.Rollout rollout)) continue;
            var part = residual(rollout);
            value += part.value();
            parts.add(part);
        }
        return ground.sum(ground.say("residual"), value, ground.money(), "others.measures", parts, true);
    }

    private Reason residual(Measure.Rollout rollout) {
        var parts = new ArrayList<Reason>();
        double value = 0;
        for (int t = 0; t < ground.years(); t++) {
            int unused = rollout.life() - (ground.years() - t);
            if (unused <= 0 || units.boughtUnits(rollout, t) == 0) continue;
            var part = vintage(rollout, t, unused);
            value += part.value();
            parts.add(part);
        }
        return ground.sum(WhyGround.name(rollout), value, ground.money(), "others.years", parts, false)
                .at(WhyUnits.place(rollout));
    }

    private Reason vintage(Measure.Rollout rollout, int t, int unused) {
        var bought = units.bought(rollout, t);
        var price = units.price(rollout, rollout.capital(), "capital", t);
        var life = ground.given(WhyUnits.place(rollout) + "/life");
        double share = (double) unused / rollout.life();
        return Reason.of(ground.say("unused.of", ground.year(t)), bought.value() * price.value() * share,
                ground.money(), ground.say("how.product"), () -> List.of(bought, price.as(TIMES),
                        Reason.of(ground.say("unused.share"), share, Unit.FACTOR, ground.say("how.ratio"), () -> List.of(
                                ground.number(ground.say("unused.years"), unused), life.as(OVER))).as(TIMES)));
    }

    Reason units(String measure, int t) {
        if (!(ground.measure(measure) instanceof Measure.Rollout rollout)) {
            throw new IllegalArgumentException("measure: " + measure);
        }
        return units.used(rollout, t).at(WhyUnits.place(rollout));
    }

    Reason perEffect(String measure, String pollutant) {
        if (!(ground.measure(measure) instanceof Measure.Rollout rollout)) {
            throw new IllegalArgumentException("measure: " + measure);
        }
        var value = Effectiveness.costPerUnit(ground.inputs, ground.result, measure, pollutant);
        if (value.isEmpty()) throw new IllegalArgumentException("pollutant: " + pollutant);
        var scope = new Question.OfMeasure(measure);
        var cost = equivalent(ground.say("equivalent"), present(ground.say("present.value"), Finance.presentValue(
                yearly(t -> money.cost(scope, Question.Part.NET, t).value()), rate(), ground.inputs.basis().timing()),
                ground.money(), t -> money.cost(scope, Question.Part.NET, t)));
        var all = units.all(rollout, false);
        var each = ground.given(WhyUnits.place(rollout) + "/effects/" + pollutant);
        var mean = Reason.of(ground.say("effect.mean"), all.value() * each.value() / ground.years(),
                Unit.count(LoadEntries.unit(ground.scenario, pollutant)), ground.say("how.product"),
                () -> List.of(all, each.as(TIMES), ground.given("horizon/years").as(OVER)));
        return Reason.of(ground.say("per.effect", LoadEntries.name(ground.scenario, pollutant)), value.getAsDouble(),
                Unit.money(ground.inputs.basis().currency(), ground.say("per.mass",
                        LoadEntries.unit(ground.scenario, pollutant))), ground.say("how.ratio"),
                () -> List.of(cost, mean.as(OVER))).at(WhyUnits.place(rollout));
    }
}
