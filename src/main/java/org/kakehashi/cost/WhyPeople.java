package org.kakehashi.cost;

import static org.kakehashi.base.Reason.Sign.IS;
import static org.kakehashi.base.Reason.Sign.MINUS;
import static org.kakehashi.base.Reason.Sign.OVER;
import static org.kakehashi.base.Reason.Sign.PLUS;
import static org.kakehashi.base.Reason.Sign.POWER;
import static org.kakehashi.base.Reason.Sign.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;
import org.kakehashi.reference.Attribute;

/// Why there are so many people with so much income.
final class WhyPeople {
    /// A smaller rate of growth is summed year by year, which keeps the digits.
    private static final double SMALL_RATE = 1e-4;
    private final WhyGround ground;

    WhyPeople(WhyGround ground) {
        this.ground = ground;
    }

    Reason people(int t) {
        return ground.once("people/" + t, () -> trend(ground.scenario.community().people(), "community/people",
                ground.city.population(), year -> "city/population/" + year, ground.say("people.in", ground.year(t)),
                ground.result.people().at(t), Unit.count(ground.say("unit.people")), t));
    }

    /// Income per person in the scenario's money.
    Reason income(int t) {
        return ground.once("income/" + t, () -> {
            double value = ground.inputs.income().at(t);
            var exchange = ground.scenario.community().exchange();
            double own = exchange == null ? value : value / exchange.value();
            var fact = ground.city.fact(Attribute.INCOME_PER_PERSON).map(List::of).orElse(List.of());
            var label = ground.say("income.in", ground.year(t));
            var local = trend(ground.scenario.community().income(), "community/income", fact,
                    _ -> "city/" + Attribute.INCOME_PER_PERSON, label, own,
                    Unit.money(ground.city.currency(), ground.say("per.person.year")), t);
            if (exchange == null) return local;
            return Reason.of(label, value, ground.perPerson(), ground.say("how.product"),
                    () -> List.of(local, ground.given("community/exchange").as(TIMES)));
        });
    }

    Reason householdSize() {
        return ground.given(ground.has("community/householdSize") ? "community/householdSize"
                : "city/" + Attribute.HOUSEHOLD_SIZE);
    }

    /// The people of all years together.
    Reason personYears() {
        return ground.once("person-years", () -> {
            var label = ground.say("person.years", ground.year(0), ground.year(ground.years() - 1));
            double value = ground.result.people().sum();
            var unit = Unit.count(ground.say("unit.person.years"));
            double rate = switch (ground.scenario.community().people()) {
                case Trend.Growth(_, double by) -> by;
                case Trend.ProfileGrowth(double by) -> by;
                case Trend.Points _, Trend.Profile _ -> Double.NaN;
            };
            if (!(Math.abs(rate) > SMALL_RATE || rate == 0) || ground.years() == 1) {
                return ground.sum(label, value, unit, "others.years", ground.each(this::people), false);
            }
            return Reason.of(label, value, unit, ground.say("how.growth"),
                    () -> List.of(people(0), growthSum(rate).as(TIMES)));
        });
    }

    /// `Σ (1 + rate)^t`
    private Reason growthSum(double rate) {
        int years = ground.years();
        var given = ground.given("community/people/rate");
        if (rate == 0) return ground.given("horizon/years");
        var end = growth(given, years);
        return Reason.of(ground.say("growth.sum", years), (end.value() - 1) / rate, Unit.FACTOR,
                ground.say("how.series"), () -> List.of(
                        Reason.of(ground.say("growth.more"), end.value() - 1, Unit.FACTOR, ground.say("how.difference"),
                                () -> List.of(end, ground.one().as(MINUS))), given.as(OVER)));
    }

    /// `(1 + rate)^power`
    Reason growth(Reason rate, int power) {
        return ground.once("growth/" + rate.place() + "/" + power, () -> {
            double base = 1 + rate.value();
            return Reason.of(ground.say("growth", power), Math.pow(base, power), Unit.FACTOR, ground.say("how.growth"),
                    () -> List.of(ground.one(), rate.as(PLUS),
                            ground.number(ground.say("power"), power).as(POWER)));
        });
    }

    /// @param place   of a trend's own numbers
    /// @param profile what the profile trends go through, and where each stands
    Reason trend(Trend trend, String place, List<Fact> profile, IntFunction<String> stands, Names label, double value,
            Unit unit, int t) {
        return switch (trend) {
            case Trend.Growth(_, double rate) -> {
                var first = ground.given(ground.has(place + "/initial") ? place + "/initial" : place);
                yield grown(label, value, unit, first, rate, place, t);
            }
            case Trend.Points(var points) ->
                through(points, year -> place + "/" + year, label, value, unit, ground.year(t));
            case Trend.Profile() -> through(profile, stands, label, value, unit, ground.year(t));
            case Trend.ProfileGrowth(double rate) -> {
                double first = Trends.yearly(new Trend.Profile(), profile, new Horizon(ground.year(0), 1))[0];
                yield grown(label, value, unit, through(profile, stands, ground.say("profile.in", ground.year(0)), first,
                        unit, ground.year(0)), rate, place, t);
            }
        };
    }

    private Reason grown(Names label, double value, Unit unit, Reason first, double rate, String place, int t) {
        if (t == 0 || rate == 0) return Reason.of(label, value, unit, ground.say("how.is"), () -> List.of(first));
        return Reason.of(label, value, unit, ground.say("how.growth"),
                () -> List.of(first, growth(ground.given(place + "/rate"), t).as(TIMES)));
    }

    private Reason through(List<Fact> points, IntFunction<String> stands, Names label, double value, Unit unit, int year) {
        int after = 0;
        while (after < points.size() && points.get(after).year() <= year) after++;
        if (after == 0 || after == points.size() || points.get(after - 1).year() == year) {
            var only = ground.given(stands.apply(points.get(Math.max(0, after - 1)).year()));
            return Reason.of(label, value, unit, ground.say("how.is"), () -> List.of(only));
        }
        var from = points.get(after - 1);
        var to = points.get(after);
        return Reason.of(label, value, unit, ground.say("how.between"), () -> between(
                ground.given(stands.apply(from.year())), ground.given(stands.apply(to.year())), unit,
                share(ground.say("way", from.year(), to.year()), year, from.year(), to.year())));
    }

    /// `(year − from) / (to − from)`
    Reason share(Names label, int year, int from, int to) {
        return Reason.of(label, ((double) year - from) / ((double) to - from), Unit.FACTOR, ground.say("how.ratio"),
                () -> List.of(ground.number(ground.say("years.since", from), (double) year - from),
                        ground.number(ground.say("years.between", from, to), (double) to - from).as(OVER)));
    }

    /// `from + (to − from) · way`
    List<Reason> between(Reason from, Reason to, Unit unit, Reason way) {
        double step = to.value() - from.value();
        var parts = new ArrayList<Reason>();
        parts.add(from.as(IS));
        parts.add(Reason.of(ground.say("step"), step * way.value(), unit, ground.say("how.product"), () -> List.of(
                Reason.of(ground.say("difference"), step, unit, ground.say("how.difference"),
                        () -> List.of(to, from.as(MINUS))), way.as(TIMES))).as(PLUS));
        return parts;
    }
}
