package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.MINUS;
import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.PLUS;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;
import org.kakehashi.cost.Question.Part;
import org.kakehashi.cost.Question.Scope;

/// Why measures cost so much, in all years together or in one.
final class WhyMoney {
    private final WhyGround ground;
    private final WhyUnits units;
    private final WhyLoads loads;

    WhyMoney(WhyGround ground, WhyUnits units, WhyLoads loads) {
        this.ground = ground;
        this.units = units;
        this.loads = loads;
    }

    Reason cost(Scope scope, Part part) {
        return ground.once("cost/" + scope + part, () -> made(scope, part, -1));
    }

    Reason cost(Scope scope, Part part, int t) {
        return ground.once("cost/" + scope + part + t, () -> made(scope, part, t));
    }

    /// @param t the year, −1 for all years
    private Reason made(Scope scope, Part part, int t) {
        return switch (part) {
            case NET -> joined(scope, part, t, List.of(Part.CAPITAL, Part.OPERATING, Part.SAVING));
            case RUNNING -> joined(scope, part, t, List.of(Part.OPERATING, Part.SAVING));
            case CAPITAL, OPERATING, SAVING -> switch (scope) {
                case Question.OfMeasure(var id) -> at(one(ground.measure(id), part, t), ground.measure(id));
                case Question.All(), Question.OfSector(_) -> all(scope, part, t);
            };
        };
    }

    private static Reason at(Reason reason, Measure measure) {
        return reason.at(WhyUnits.place(measure));
    }

    private Reason joined(Scope scope, Part part, int t, List<Part> joins) {
        var parts = new ArrayList<Reason>();
        double value = 0;
        for (var join : joins) {
            var each = t < 0 ? cost(scope, join) : cost(scope, join, t);
            var sign = join == Part.SAVING ? MINUS : PLUS;
            value += join == Part.SAVING ? -each.value() : each.value();
            if (each.value() != 0) parts.add(each.as(sign));
        }
        var reason = Reason.of(label(scope, part, t), value, ground.money(), ground.say("how.joined"), () -> parts);
        return scope instanceof Question.OfMeasure(var id) ? at(reason, ground.measure(id)) : reason;
    }

    private Names label(Scope scope, Part part, int t) {
        var name = part.name().toLowerCase(Locale.ROOT);
        var said = t < 0 ? ground.say("cost." + name, ground.year(0), ground.year(ground.years() - 1))
                : ground.say("cost." + name + ".in", ground.year(t));
        return scope instanceof Question.OfMeasure(var id)
                ? ground.say("of.measure", WhyGround.name(ground.measure(id)), said) : said;
    }

    /// The measures' sum, each by its name.
    private Reason all(Scope scope, Part part, int t) {
        var parts = new ArrayList<Reason>();
        double value = 0;
        for (var measure : ground.measures(scope)) {
            var each = cost(new Question.OfMeasure(measure.id()), part, t);
            value += each.value();
            parts.add(each.called(WhyGround.name(measure)));
        }
        return ground.sum(label(scope, part, t), value, ground.money(), "others.measures", parts, true);
    }

    private static double value(MeasureCost cost, Part part, int t) {
        var series = switch (part) {
            case CAPITAL -> cost.capital();
            case OPERATING -> cost.operating();
            case SAVING -> cost.saving();
            case NET, RUNNING -> throw new IllegalArgumentException("part: " + part);
        };
        return t < 0 ? series.sum() : series.at(t);
    }

    private Reason one(Measure measure, Part part, int t) {
        double value = value(ground.cost(measure), part, t);
        var label = label(new Question.OfMeasure(measure.id()), part, t);
        if (value == 0) return Reason.constant(label, 0, ground.money());
        return switch (measure) {
            case Measure.Budget budget -> budget(budget, label, value, t);
            case Measure.Rollout rollout -> rollout(rollout, part, label, value, t);
            case Measure.Remediation remediation -> t < 0
                    ? ground.sum(label, value, ground.money(), "others.years",
                            ground.each(year -> loads.clearing(remediation, year)), false)
                    : loads.clearing(remediation, t).called(label);
        };
    }

    private Reason budget(Measure.Budget budget, Names label, double value, int t) {
        var place = WhyUnits.place(budget) + "/";
        var total = ground.given(place + "total");
        int from = Math.max(budget.from(), ground.year(0)), to = Math.min(budget.to(), ground.year(ground.years() - 1));
        boolean whole = t < 0 && from == budget.from() && to == budget.to();
        if (whole || budget.from() == budget.to()) {
            return Reason.of(label, value, ground.money(), ground.say("how.is"), () -> List.of(total));
        }
        int first = t < 0 ? from : ground.year(t), last = t < 0 ? to : first;
        return Reason.of(label, value, ground.money(), ground.say("how.spread"), () -> budget.weights().isEmpty()
                ? evenly(budget, total, place, last - first + 1) : weighted(budget, total, place, first, last));
    }

    private List<Reason> evenly(Measure.Budget budget, Reason total, String place, int told) {
        var all = Reason.of(ground.say("years.of.spending"), budget.to() - budget.from() + 1.0,
                Unit.FACTOR, ground.say("how.difference"), () -> List.of(ground.given(place + "to"),
                        ground.given(place + "from").as(MINUS), ground.one().as(PLUS)));
        var parts = new ArrayList<>(List.of(total, all.as(OVER)));
        if (told != 1) parts.add(ground.number(ground.say("years.inside"), told).as(TIMES));
        return parts;
    }

    private List<Reason> weighted(Measure.Budget budget, Reason total, String place, int first, int last) {
        Function<int[], List<Reason>> weights = years -> {
            var parts = new ArrayList<Reason>();
            for (int year = years[0]; year <= years[1]; year++) parts.add(ground.given(place + "weights/" + year));
            return parts;
        };
        var told = weights.apply(new int[] {first, last});
        var all = weights.apply(new int[] {budget.from(), budget.to()});
        return List.of(total, weights(ground.say("weights.told", first, last), told).as(TIMES),
                weights(ground.say("weights.all"), all).as(OVER));
    }

    private Reason weights(Names label, List<Reason> parts) {
        return ground.sum(label, parts.stream().mapToDouble(Reason::value).sum(), Unit.FACTOR,
                "others.years", parts, false);
    }

    private Reason rollout(Measure.Rollout rollout, Part part, Names label, double value, int t) {
        boolean bought = part == Part.CAPITAL;
        var price = switch (part) {
            case CAPITAL -> rollout.capital();
            case OPERATING -> rollout.operating();
            case SAVING, NET, RUNNING -> rollout.saving();
        };
        var field = part.name().toLowerCase(Locale.ROOT);
        if (t < 0 && price.escalation() != 0) {
            return ground.sum(label, value, ground.money(), "others.years",
                    ground.each(year -> rolled(rollout, price, field, bought, year)), false);
        }
        if (t >= 0) return rolled(rollout, price, field, bought, t).called(label);
        return Reason.of(label, value, ground.money(), ground.say("how.product"),
                () -> List.of(units.all(rollout, bought), units.price(rollout, price, field, 0).as(TIMES)));
    }

    private Reason rolled(Measure.Rollout rollout, Price price, String field, boolean bought, int t) {
        return ground.once(WhyUnits.place(rollout) + "/" + field + "/money/" + t, () -> {
            var part = Part.valueOf(field.toUpperCase(Locale.ROOT));
            return Reason.of(ground.say("year", ground.year(t)),
                    value(ground.cost(rollout), part, t), ground.money(),
                    ground.say("how.product"), () -> List.of(bought ? units.bought(rollout, t) : units.used(rollout, t),
                            units.price(rollout, price, field, t).as(TIMES)));
        });
    }

    Reason until(Scope scope, int last) {
        int end = ground.t(last);
        var parts = ground.each(t -> cost(scope, Part.NET, t)).subList(0, end + 1);
        return ground.sum(ground.say("cost.until", ground.year(0), last),
                parts.stream().mapToDouble(Reason::value).sum(), ground.money(), "others.years", parts, false);
    }

    Reason mean(Scope scope, Part part) {
        var all = cost(scope, part);
        return Reason.of(ground.say("mean", all.label()), all.value() / ground.years(),
                Unit.money(ground.inputs.basis().currency(), ground.say("per.year")),
                ground.say("how.ratio"), () -> List.of(all, ground.given("horizon/years").as(OVER)));
    }
}
