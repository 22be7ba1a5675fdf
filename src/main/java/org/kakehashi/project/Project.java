package org.kakehashi.project;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Scenario;
import org.kakehashi.funding.Funding;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.Plan;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Shelf;

/// The document: two cities, what ties them, what it costs, what is planned and who pays.
///
/// It is self-contained: every entry of the library that it uses lies on its own shelf.
///
/// @param id        chosen once, never shown
/// @param since     calendar year the cooperation began
/// @param startYear fiscal year the plan begins in, named by the calendar year it begins in
/// @param example   whether planning figures in it are invented to show how the program works
/// @param template  id of the template it was made from, empty if none
public record Project(String id, Names title, Names summary, Pair pair, int since, int startYear, boolean example,
        String template, Shelf shelf, Partnership partnership, Costs costs, Plan plan, Funding funding,
        List<Silence> silences) {

    /// The format this program writes.
    public static final int FORMAT = 2;

    public Project {
        Require.that(id.matches("[A-Za-z0-9-]{1,64}"), "id", id);
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(pair, "pair");
        Require.that(1 <= since && since <= 9999, "since", since);
        Require.that(1 <= startYear && startYear <= 9000, "startYear", startYear);
        requireNonNull(template, "template");
        requireNonNull(shelf, "shelf");
        Require.that(shelf.city(pair.home()).isPresent(), "home", pair.home());
        Require.that(shelf.city(pair.partner()).isPresent(), "partner", pair.partner());
        for (var scenario : costs.scenarios()) {
            var city = scenario.community().city();
            Require.that(shelf.city(city).isPresent(), "city", city);
        }
        requireNonNull(partnership, "partnership");
        requireNonNull(plan, "plan");
        requireNonNull(funding, "funding");
        silences = List.copyOf(silences);
    }

    public City home() {
        return shelf.city(pair.home()).orElseThrow();
    }

    public City partner() {
        return shelf.city(pair.partner()).orElseThrow();
    }

    /// @return the city a scenario is for
    public City cityOf(Scenario scenario) {
        return shelf.city(scenario.community().city()).orElseThrow();
    }

    public Optional<Scenario> focus() {
        return costs.focused();
    }

    public Project withId(String newId) {
        return new Project(newId, title, summary, pair, since, startYear, example, template, shelf, partnership, costs,
                plan, funding, silences);
    }

    public Project with(Names newTitle) {
        return new Project(id, newTitle, summary, pair, since, startYear, example, template, shelf, partnership, costs,
                plan, funding, silences);
    }

    public Project withSummary(Names newSummary) {
        return new Project(id, title, newSummary, pair, since, startYear, example, template, shelf, partnership, costs,
                plan, funding, silences);
    }

    public Project with(Shelf newShelf) {
        return new Project(id, title, summary, pair, since, startYear, example, template, newShelf, partnership, costs,
                plan, funding, silences);
    }

    public Project with(City city) {
        return with(shelf.with(city));
    }

    public Project with(Partnership newPartnership) {
        return new Project(id, title, summary, pair, since, startYear, example, template, shelf, newPartnership, costs,
                plan, funding, silences);
    }

    public Project with(Costs newCosts) {
        return new Project(id, title, summary, pair, since, startYear, example, template, shelf, partnership, newCosts,
                plan, funding, silences);
    }

    /// @return without the payments for steps that are not in the plan any more
    public Project with(Plan newPlan) {
        return new Project(id, title, summary, pair, since, startYear, example, template, shelf, partnership, costs,
                newPlan, newPlan.steps().equals(plan.steps()) ? funding : funding.within(newPlan), silences);
    }

    public Project with(Funding newFunding) {
        return new Project(id, title, summary, pair, since, startYear, example, template, shelf, partnership, costs,
                plan, newFunding, silences);
    }

    public Project withSilences(List<Silence> newSilences) {
        return new Project(id, title, summary, pair, since, startYear, example, template, shelf, partnership, costs,
                plan, funding, newSilences);
    }

    /// @return with that scenario changed; the same project if there is none of that id
    public Project changeScenario(String scenarioId, UnaryOperator<Scenario> change) {
        return costs.scenario(scenarioId).map(scenario -> with(costs.with(change.apply(scenario)))).orElse(this);
    }

    public Project changePlan(UnaryOperator<Plan> change) {
        return with(change.apply(plan));
    }
}
