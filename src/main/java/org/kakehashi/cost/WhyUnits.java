package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.AT_LEAST;
import static org.kakehashi.base.Reason.Sign.IS;
import static org.kakehashi.base.Reason.Sign.MINUS;
import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.SUM;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Series;
import org.kakehashi.base.Unit;

/// Why so many units of a rollout are needed, bought and used.
final class WhyUnits {
    private final WhyGround ground;
    private final WhyPeople people;
    private final Map<String, Course> courses = new HashMap<>();

    /// The units of one rollout by year.
    private record Course(Series counted, Series required, Series bought, double before) {}

    WhyUnits(WhyGround ground, WhyPeople people) {
        this.ground = ground;
        this.people = people;
    }

    static String place(Measure measure) {
        return "measures/" + measure.id();
    }

    Unit unit(Measure.Rollout rollout) {
        return Unit.count(ground.say(switch (rollout.driver()) {
            case Driver.PerPerson(double each) -> each == 1 ? "unit.people" : "unit.units";
            case Driver.PerHousehold(double each) -> each == 1 ? "unit.households" : "unit.units";
            case Driver.Sites _ -> "unit.sites";
        }));
    }

    private Course course(Measure.Rollout rollout) {
        return courses.computeIfAbsent(rollout.id(), _ -> {
            var counted = Flow.counted(rollout.driver(), ground.inputs);
            var required = new double[counted.length];
            for (int t = 0; t < required.length; t++) required[t] = counted[t] * rollout.coverage().at(ground.year(t));
            double before = counted[0] * rollout.coverage().start();
            return new Course(Series.of(counted), Series.of(required),
                    Series.of(Stock.purchases(required, before, rollout.life(), rollout.renewExisting())), before);
        });
    }

    double boughtUnits(Measure.Rollout rollout, int t) {
        return course(rollout).bought.at(t);
    }

    double usedUnits(Measure.Rollout rollout, int t) {
        return course(rollout).required.at(t) * rollout.use().at(ground.year(t));
    }

    private Reason counted(Measure.Rollout rollout, int t) {
        var label = ground.say("counted.in", ground.year(t));
        double value = course(rollout).counted.at(t);
        var driver = place(rollout) + "/driver";
        return ground.once(driver + "/" + t, () -> switch (rollout.driver()) {
            case Driver.PerPerson(double each) -> each == 1 ? people.people(t)
                    : Reason.of(label, value, unit(rollout), ground.say("how.product"),
                            () -> List.of(people.people(t), ground.given(driver).as(TIMES)));
            case Driver.PerHousehold(double each) -> Reason.of(label, value, unit(rollout), ground.say("how.ratio"), () -> {
                var parts = new ArrayList<>(List.of(people.people(t)));
                if (each != 1) parts.add(ground.given(driver).as(TIMES));
                parts.add(people.householdSize().as(OVER));
                return parts;
            });
            case Driver.Sites(var number) -> people.trend(number, driver, List.of(), _ -> "", label, value, unit(rollout), t);
        });
    }

    private Reason coverage(Measure.Rollout rollout, int t) {
        return ground.once(place(rollout) + "/coverage/" + t, () -> {
            var service = rollout.service();
            var start = ground.given(ground.has(place(rollout) + "/coverage/start") || service == null
                    ? place(rollout) + "/coverage/start" : "city/" + service.name());
            return ramp(rollout.coverage(), ground.say("coverage.in", ground.year(t)), start,
                    ground.given(place(rollout) + "/coverage/target"), place(rollout) + "/", t);
        });
    }

    private Reason use(Measure.Rollout rollout, int t) {
        var place = place(rollout) + "/use/";
        return ground.once(place + t, () -> ramp(rollout.use(), ground.say("use.in", ground.year(t)),
                ground.given(ground.has(place + "start") ? place + "start" : place + "target"),
                ground.given(place + "target"), place, t));
    }

    private Reason ramp(Ramp ramp, Names label, Reason start, Reason target, String place, int t) {
        int year = ground.year(t);
        double value = ramp.at(year);
        var unit = Unit.SHARE;
        if (year >= ramp.to() || ramp.start() == ramp.target()) {
            return Reason.of(label, value, unit, ground.say("how.is"), () -> List.of(target));
        }
        if (year <= ramp.from()) return Reason.of(label, value, unit, ground.say("how.is"), () -> List.of(start));
        return Reason.of(label, value, unit, ground.say("how.between"),
                () -> people.between(start, target, unit, way(ramp, place, year)));
    }

    private Reason way(Ramp ramp, String place, int year) {
        var since = Reason.of(ground.say("years.since", ramp.from()), (double) year - ramp.from(),
                Unit.FACTOR, ground.say("how.difference"), () -> List.of(
                        Reason.constant(ground.say("the.year"), year, Unit.YEAR), ground.given(place + "from").as(MINUS)));
        var all = Reason.of(ground.say("years.between", ramp.from(), ramp.to()),
                (double) ramp.to() - ramp.from(), Unit.FACTOR, ground.say("how.difference"),
                () -> List.of(ground.given(place + "to"), ground.given(place + "from").as(MINUS)));
        double x = since.value() / all.value();
        var way = Reason.of(ground.say("way", ramp.from(), ramp.to()), x, Unit.FACTOR, ground.say("how.ratio"),
                () -> List.of(since, all.as(OVER)));
        return switch (ramp.shape()) {
            case LINEAR -> way;
            case SMOOTH -> Reason.of(ground.say("way.smooth"), x * x * (3 - 2 * x), Unit.FACTOR, ground.say("how.smooth"),
                    () -> List.of(way, way.as(TIMES), smooth(way, x).as(TIMES)));
        };
    }

    private Reason smooth(Reason way, double x) {
        return Reason.of(ground.say("three.less.twice"), 3 - 2 * x, Unit.FACTOR, ground.say("how.difference"), () -> List.of(
                ground.number(ground.say("three"), 3), Reason.of(ground.say("twice"), 2 * x, Unit.FACTOR,
                        ground.say("how.product"), () -> List.of(ground.number(ground.say("two"), 2), way.as(TIMES)))
                        .as(MINUS)));
    }

    private Reason required(Measure.Rollout rollout, int t) {
        return ground.once(place(rollout) + "/required/" + t, () -> Reason.of(ground.say("required.in", ground.year(t)),
                course(rollout).required.at(t), unit(rollout), ground.say("how.product"),
                () -> List.of(counted(rollout, t), coverage(rollout, t).as(TIMES))));
    }

    Reason used(Measure.Rollout rollout, int t) {
        return ground.once(place(rollout) + "/used/" + t, () -> {
            var label = ground.say("used.in", ground.year(t));
            if (rollout.use().start() == 1 && rollout.use().target() == 1) return required(rollout, t).called(label);
            return Reason.of(label, usedUnits(rollout, t), unit(rollout), ground.say("how.product"),
                    () -> List.of(required(rollout, t), use(rollout, t).as(TIMES)));
        });
    }

    Reason bought(Measure.Rollout rollout, int t) {
        return ground.once(place(rollout) + "/bought/" + t, () -> Reason.of(ground.say("bought.in", ground.year(t)),
                course(rollout).bought.at(t), unit(rollout), ground.say("how.bought"), () -> List.of(
                        required(rollout, t), left(rollout, t).as(MINUS),
                        ground.number(ground.say("zero"), 0).as(AT_LEAST))));
    }

    /// What is still there of what was bought or stood there before.
    private Reason left(Measure.Rollout rollout, int t) {
        return ground.once(place(rollout) + "/left/" + t, () -> {
            var parts = new ArrayList<Reason>();
            double sum = 0;
            var before = before(rollout, t);
            if (before.value() != 0) parts.add(before);
            for (int bought = Math.max(0, t - rollout.life() + 1); bought < t; bought++) {
                if (course(rollout).bought.at(bought) != 0) parts.add(bought(rollout, bought));
            }
            for (var part : parts) sum += part.value();
            return ground.sum(ground.say("left.in", ground.year(t)), sum, unit(rollout), "others.years", parts, true);
        });
    }

    private Reason before(Measure.Rollout rollout, int t) {
        int gone = rollout.renewExisting() ? Math.min(t + 1, rollout.life()) : 0;
        var all = Reason.of(ground.say("before.first", ground.year(0)), course(rollout).before, unit(rollout),
                ground.say("how.product"), () -> List.of(counted(rollout, 0), start(rollout).as(TIMES)));
        if (gone == 0) return all;
        var life = ground.given(place(rollout) + "/life");
        double share = 1 - (double) gone / rollout.life();
        return Reason.of(ground.say("before.left", ground.year(t)), all.value() * share, unit(rollout),
                ground.say("how.product"), () -> List.of(all, Reason.of(ground.say("before.share"), share, Unit.FACTOR,
                        ground.say("how.retired"), () -> List.of(ground.one(), Reason.of(ground.say("retired.share"),
                                (double) gone / rollout.life(), Unit.FACTOR, ground.say("how.ratio"),
                                () -> List.of(ground.number(ground.say("years.retired"), gone), life.as(OVER)))
                                .as(MINUS))).as(TIMES)));
    }

    private Reason start(Measure.Rollout rollout) {
        var service = rollout.service();
        return ground.given(ground.has(place(rollout) + "/coverage/start") || service == null
                ? place(rollout) + "/coverage/start" : "city/" + service.name());
    }

    /// @param field `capital`, `operating` or `saving`
    Reason price(Measure.Rollout rollout, Price price, String field, int t) {
        var place = place(rollout) + "/" + field;
        if (price.escalation() == 0 || t == 0) return ground.given(place);
        var given = ground.given(place);
        return ground.once(place + "/" + t, () -> Reason.of(ground.say("price.in", given.label(), ground.year(t)),
                price.figure().value() * Math.pow(1 + price.escalation(), t), given.unit(), ground.say("how.growth"),
                () -> List.of(given.as(IS), people.growth(ground.given(place + "/escalation"), t).as(TIMES))));
    }

    /// Units bought or used in all years together.
    Reason all(Measure.Rollout rollout, boolean bought) {
        return ground.once(place(rollout) + "/all/" + bought, () -> {
            var parts = ground.each(t -> (bought ? bought(rollout, t) : used(rollout, t)).as(SUM));
            return ground.sum(ground.say(bought ? "bought" : "used", ground.year(0), ground.year(ground.years() - 1)),
                    parts.stream().mapToDouble(Reason::value).sum(),
                    bought ? unit(rollout) : Unit.count(ground.say("unit.years.of", unit(rollout).word())),
                    "others.years", parts, false);
        });
    }
}
