package org.kakehashi.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Series;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.City;

/// Fills a scenario in from its city's profile and finds all that is wrong with it.
public final class Resolve {
    private final Scenario scenario;
    private final City city;
    private final List<Problem> problems = new ArrayList<>();

    private Resolve(Scenario scenario, City city) {
        this.scenario = scenario;
        this.city = city;
    }

    /// @param city the city of the scenario's community
    public static Checked<Inputs> inputs(Scenario scenario, City city) {
        return new Resolve(scenario, city).inputs();
    }

    private Checked<Inputs> inputs() {
        var people = people();
        var income = income();
        var householdSize = householdSize();
        var ids = new HashSet<String>();
        for (var measure : scenario.measures()) {
            if (!ids.add(measure.id())) problems.add(Said.ofMeasure(measure, "id", "id.twice", measure.id()));
            check(measure, householdSize.isPresent());
        }
        checkLoads();
        checkLoans();
        checkLimits();
        if (!problems.isEmpty()) return Checked.bad(problems);
        return Checked.good(new Inputs(scenario.horizon(), scenario.basis(), Series.of(people), Series.of(income),
                householdSize, scenario.community().limit().value(), scenario.community().limits(), groups(),
                scenario.measures().stream().map(this::filled).toList(), scenario.loans(), scenario.loads()));
    }

    private double[] people() {
        return community(scenario.community().people(), city.population(), 1, "people");
    }

    private double[] income() {
        var fact = city.fact(Attribute.INCOME_PER_PERSON).map(List::of).orElse(List.of());
        var trend = scenario.community().income();
        var exchange = scenario.community().exchange();
        var same = city.currency().equals(scenario.basis().currency());
        if (!Trends.known(trend, fact) || (exchange == null && !same)) return new double[0];
        return community(trend, fact, exchange == null ? 1 : exchange.value(), "income");
    }

    /// @return one entry a year, all finite and above zero unless there is a problem
    private double[] community(Trend trend, List<Fact> profile, double factor, String field) {
        var place = "community/" + field;
        if (!Trends.known(trend, profile)) {
            problems.add(new Problem(place, Said.text(field + ".missing", Said.named(city.name(), city.id()))));
            return new double[0];
        }
        var doubled = Trends.doubled(trend, profile);
        if (doubled.isPresent()) {
            problems.add(new Problem(place, Said.text("community.twice", Said.text("field." + field),
                    doubled.getAsInt())));
            return new double[0];
        }
        var values = Trends.yearly(trend, profile, scenario.horizon());
        for (int t = 0; t < values.length; t++) {
            values[t] *= factor;
            if (Double.isFinite(values[t]) && values[t] > 0) continue;
            problems.add(new Problem(place, Said.text("community.positive", Said.text("field." + field),
                    scenario.horizon().first() + t, Said.number(values[t]))));
            break;
        }
        return values;
    }

    private OptionalDouble householdSize() {
        var own = scenario.community().householdSize();
        if (own != null) return OptionalDouble.of(own.value());
        return city.fact(Attribute.HOUSEHOLD_SIZE).stream().mapToDouble(Fact::value).findFirst();
    }

    private Series groups() {
        var groups = scenario.community().groups();
        return groups == null ? Series.of() : groups.shares();
    }

    private void checkLimits() {
        var ids = new HashSet<String>();
        for (var limit : scenario.community().limits()) {
            if (ids.add(limit.id())) continue;
            problems.add(new Problem("community/limits/" + limit.id() + "/id",
                    Said.text("limit.twice", Said.named(limit.name(), limit.id()), limit.id())));
        }
    }

    private void check(Measure measure, boolean householdsKnown) {
        switch (measure) {
            case Measure.Budget budget -> {
                if (!Double.isFinite(budget.weights().sum())) problems.add(Said.ofMeasure(budget, "weights",
                        "too.large", Said.number(budget.weights().stream().max().orElse(0))));
            }
            case Measure.Rollout rollout -> {
                switch (rollout.driver()) {
                    case Driver.PerPerson _ -> { }
                    case Driver.PerHousehold _ -> {
                        if (!householdsKnown) problems.add(Said.ofMeasure(rollout, "driver", "household.missing",
                                Said.named(city.name(), city.id())));
                    }
                    case Driver.Sites(var number) -> checkSites(rollout, number);
                }
            }
            case Measure.Remediation remediation -> {
                var known = scenario.loads().stream().anyMatch(load -> load.id().equals(remediation.pollutant()));
                if (!known && remediation.settling() > 0) {
                    problems.add(Said.ofMeasure(remediation, "pollutant", "pollutant.unknown",
                            remediation.pollutant()));
                }
            }
        }
    }

    private void checkSites(Measure.Rollout rollout, Trend number) {
        var doubled = Trends.doubled(number, List.of());
        if (doubled.isPresent()) {
            problems.add(Said.ofMeasure(rollout, "driver", "year.twice", doubled.getAsInt()));
            return;
        }
        var negative = DoubleStream.of(Trends.yearly(number, List.of(), scenario.horizon()))
                .filter(sites -> sites < 0).findFirst();
        if (negative.isPresent()) {
            problems.add(Said.ofMeasure(rollout, "driver", "negative", Said.number(negative.getAsDouble())));
        }
    }

    private void checkLoads() {
        Set<String> ids = new HashSet<>();
        for (var load : scenario.loads()) {
            if (!ids.add(load.id())) problems.add(Said.ofLoad(load, "id", "load.twice", load.id()));
            var points = load.points();
            if (points == null) {
                double perPerson = load.perPerson().value();
                if (perPerson < 0) problems.add(Said.ofLoad(load, "perPerson", "load.negative", Said.number(perPerson)));
                continue;
            }
            var doubled = Trends.doubled(points, List.of());
            if (doubled.isPresent()) problems.add(Said.ofLoad(load, "points", "load.year.twice", doubled.getAsInt()));
            var negative = points.points().stream().mapToDouble(Fact::value).filter(value -> value < 0).findFirst();
            if (negative.isPresent()) problems.add(Said.ofLoad(load, "points", "load.negative",
                    Said.number(negative.getAsDouble())));
        }
    }

    private void checkLoans() {
        var financed = scenario.loans().stream().collect(Collectors.groupingBy(Loan::payer,
                () -> new EnumMap<>(Payer.class), Collectors.summingDouble(Loan::financed)));
        financed.forEach((payer, share) -> {
            if (share <= 1 + Payers.TOLERANCE) return;
            problems.add(new Problem("loans/" + payer.name().toLowerCase(Locale.ROOT),
                    Said.text("loans.more", Said.text("payer." + payer.name()), Said.number(share))));
        });
    }

    /// @return the measure, a rollout's coverage starting where the profile says if it is known there
    private Measure filled(Measure measure) {
        if (!(measure instanceof Measure.Rollout rollout) || rollout.service() == null) return measure;
        return city.fact(rollout.service()).<Measure>map(fact ->
                rollout.withCoverage(rollout.coverage().withStart(fact.value()))).orElse(rollout);
    }
}
