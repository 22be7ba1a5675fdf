package org.kakehashi.project;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Horizon;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.reference.City;

/// Scenarios of a template for another city and other years.
final class ScenarioMoves {
    private ScenarioMoves() {}

    static Scenario move(Scenario scenario, Project template, City home, City partner, int years, Renaming renamed) {
        var community = scenario.community();
        var city = community.city().equals(template.pair().home()) ? home : partner;
        var old = template.cityOf(scenario);
        var moved = new Community(city.id(), trend(community.people(), years), trend(community.income(), years),
                community.householdSize(), exchange(community.exchange(), old, city),
                community.limit(), community.limits(),
                city.id().equals(old.id()) ? community.groups() : null);
        return new Scenario(scenario.id(), renamed.text(scenario.name()),
                new Horizon(scenario.horizon().first() + years, scenario.horizon().years()), scenario.basis(), moved,
                scenario.measures().stream().map(measure -> move(measure, years, renamed)).toList(), scenario.loans(),
                scenario.loads());
    }

    /// The template's rate where the currency is the same; none where no exchange is needed or its rate is not known.
    private static @Nullable Figure exchange(@Nullable Figure old, City oldCity, City city) {
        return city.currency().equals(oldCity.currency()) ? old : null;
    }

    private static Measure move(Measure measure, int years, Renaming renamed) {
        var named = measure.withName(renamed.text(measure.name()));
        return switch (named) {
            case Measure.Budget b -> b.between(b.from() + years, b.to() + years);
            case Measure.Rollout r -> r.withDriver(driver(r.driver(), years)).withCoverage(move(r.coverage(), years))
                    .withUse(move(r.use(), years));
            case Measure.Remediation r -> new Measure.Remediation(r.id(), r.sector(), r.name(), r.payers(),
                    r.pollutant(), r.settling(), r.decay(), r.before(), r.price(), r.from() + years, r.to() + years);
        };
    }

    private static Ramp move(Ramp ramp, int years) {
        return ramp.start() == ramp.target() ? ramp : ramp.between(ramp.from() + years, ramp.to() + years);
    }

    private static Driver driver(Driver driver, int years) {
        return switch (driver) {
            case Driver.Sites(var number) -> new Driver.Sites(trend(number, years));
            case Driver.PerPerson _, Driver.PerHousehold _ -> driver;
        };
    }

    private static Trend trend(Trend trend, int years) {
        return switch (trend) {
            case Trend.Points(var points) -> new Trend.Points(points.stream()
                    .map(point -> new Fact(point.value(), point.year() + years, point.evidence())).toList());
            case Trend.Growth _, Trend.Profile _, Trend.ProfileGrowth _ -> trend;
        };
    }
}
