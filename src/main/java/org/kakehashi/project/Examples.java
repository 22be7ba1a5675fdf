package org.kakehashi.project;

import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.funding.Pledge;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.partnership.Event;
import org.kakehashi.plan.CostLine;
import org.kakehashi.reference.City;

/// Values of a project that were only invented to show how the program works.
public final class Examples {
    private Examples() {}

    /// @return how many are left to replace
    public static long count(Project project) {
        var shelf = project.shelf();
        return Stream.of(
                Stream.of(project.home(), project.partner()).distinct().flatMap(Examples::of),
                shelf.rates().stream().map(rate -> rate.amount().evidence()),
                project.costs().scenarios().stream().flatMap(Examples::of),
                project.plan().steps().stream().flatMap(step -> step.lines().stream()).map(CostLine::evidence),
                project.funding().pledges().stream().map(Pledge::evidence),
                project.partnership().agreements().stream().map(Agreement::evidence),
                project.partnership().events().stream().map(Event::evidence))
                .flatMap(all -> all).filter(evidence -> evidence.status() == Status.EXAMPLE).count();
    }

    static Optional<Finding> finding(Project project) {
        long count = count(project);
        return count == 0 ? Optional.empty()
                : Optional.of(Said.finding("example-values", Severity.NOTE, "", "", count));
    }

    private static Stream<Evidence> of(City city) {
        return Stream.concat(city.population().stream(), city.facts().values().stream()).map(Fact::evidence);
    }

    private static Stream<Evidence> of(Scenario scenario) {
        var community = scenario.community();
        var figures = Stream.concat(
                Stream.concat(Stream.ofNullable(community.exchange()), Stream.of(community.limit())).map(Figure::evidence),
                Stream.ofNullable(community.householdSize()).map(Figure::evidence));
        var trends = Stream.of(community.people(), community.income()).flatMap(Examples::of);
        return Stream.of(figures, trends, scenario.measures().stream().flatMap(Examples::of)).flatMap(all -> all);
    }

    private static Stream<Evidence> of(Trend trend) {
        return switch (trend) {
            case Trend.Points(var points) -> points.stream().map(Fact::evidence);
            case Trend.Growth _, Trend.Profile _, Trend.ProfileGrowth _ -> Stream.empty();
        };
    }

    private static Stream<Evidence> of(Measure measure) {
        return switch (measure) {
            case Measure.Budget budget -> Stream.of(budget.total().evidence());
            case Measure.Rollout rollout -> Stream.concat(
                    Stream.of(rollout.capital(), rollout.operating(), rollout.saving())
                            .map(price -> price.figure().evidence()),
                    rollout.driver() instanceof Driver.Sites(var number) ? of(number) : Stream.empty());
            case Measure.Remediation remediation -> Stream.of(remediation.price().evidence());
        };
    }
}
