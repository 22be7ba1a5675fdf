package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Figure;

/// The people a scenario is for.
///
/// @param city          id of the city whose profile the trends refer to
/// @param people        persons
/// @param income        income per person and year, in the city's currency
/// @param householdSize persons per household, null to take the profile's
/// @param exchange      scenario money for one unit of the city's currency, null if unknown or not needed
/// @param limit         share of income a household can bear for everything, a fraction of one
/// @param limits        shares it can bear for some sectors
/// @param groups        how income is spread, null if not known
public record Community(String city, Trend people, Trend income, @Nullable Figure householdSize,
        @Nullable Figure exchange, Figure limit, List<SectorLimit> limits, @Nullable IncomeGroups groups) {
    public Community {
        requireNonNull(city, "city");
        requireNonNull(people, "people");
        requireNonNull(income, "income");
        that(householdSize == null || householdSize.value() > 0, "householdSize", String.valueOf(householdSize));
        that(exchange == null || exchange.value() > 0, "exchange", String.valueOf(exchange));
        that(0 < limit.value() && limit.value() <= 1, "limit", limit.value());
        limits = List.copyOf(limits);
    }

    /// With one limit for everything and no income groups.
    public Community(String city, Trend people, Trend income, @Nullable Figure householdSize,
            @Nullable Figure exchange, Figure limit) {
        this(city, people, income, householdSize, exchange, limit, List.of(), null);
    }

    public Community withPeople(Trend newPeople) {
        return new Community(city, newPeople, income, householdSize, exchange, limit, limits, groups);
    }

    public Community withIncome(Trend newIncome) {
        return new Community(city, people, newIncome, householdSize, exchange, limit, limits, groups);
    }

    public Community withExchange(@Nullable Figure newExchange) {
        return new Community(city, people, income, householdSize, newExchange, limit, limits, groups);
    }

    public Community withLimit(Figure newLimit) {
        return new Community(city, people, income, householdSize, exchange, newLimit, limits, groups);
    }

    public Community withLimits(List<SectorLimit> newLimits) {
        return new Community(city, people, income, householdSize, exchange, limit, newLimits, groups);
    }

    public Community withGroups(@Nullable IncomeGroups newGroups) {
        return new Community(city, people, income, householdSize, exchange, limit, limits, newGroups);
    }

    public Community withHouseholdSize(@Nullable Figure newSize) {
        return new Community(city, people, income, newSize, exchange, limit, limits, groups);
    }
}
