package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.base.Series;

/// A scenario with everything taken from the city's profile filled in: all that the engine needs.
///
/// @param people        persons, one entry a year, all above zero
/// @param income        income per person and year in the scenario's currency, all above zero; empty if unknown
/// @param householdSize persons per household; empty if unknown
/// @param limit         share of income a household can bear, a fraction of one
/// @param limits        shares it can bear for some sectors, each with its own id
/// @param groups        share of all income of each of the equal groups of people, the poorest first; empty if unknown
/// @param measures      the measures; a rollout's coverage starts where the profile says
public record Inputs(Horizon horizon, Basis basis, Series people, Series income, OptionalDouble householdSize,
        double limit, List<SectorLimit> limits, Series groups, List<Measure> measures, List<Loan> loans,
        List<Load> loads) {
    public Inputs {
        requireNonNull(horizon, "horizon");
        requireNonNull(basis, "basis");
        that(people.size() == horizon.years(), "people", people.size());
        that(people.stream().allMatch(persons -> persons > 0), "people", people);
        that(income.isEmpty() || income.size() == horizon.years(), "income", income.size());
        that(income.stream().allMatch(money -> money > 0), "income", income);
        that(householdSize.isEmpty() || householdSize.getAsDouble() > 0, "householdSize", householdSize);
        that(0 < limit && limit <= 1, "limit", limit);
        limits = List.copyOf(limits);
        requireNonNull(groups, "groups");
        measures = List.copyOf(measures);
        loans = List.copyOf(loans);
        loads = List.copyOf(loads);
    }

    public Inputs with(Basis newBasis) {
        return new Inputs(horizon, newBasis, people, income, householdSize, limit, limits, groups,
                measures, loans, loads);
    }

    public Inputs with(List<Measure> newMeasures) {
        return new Inputs(horizon, basis, people, income, householdSize, limit, limits, groups,
                newMeasures, loans, loads);
    }

    public Inputs withPeople(Series newPeople) {
        return new Inputs(horizon, basis, newPeople, income, householdSize, limit, limits, groups,
                measures, loans, loads);
    }
}
