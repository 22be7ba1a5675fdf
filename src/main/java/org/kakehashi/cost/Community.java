package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.base.Require.that;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Figure;

/// The people a scenario is for.
///
/// @param city          id of the city whose profile the trends refer to
/// @param people        persons
/// @param income        income per person and year, in the city's currency
/// @param householdSize persons per household, null to take the profile's
/// @param exchange      scenario money for one unit of the city's currency, null if unknown or not needed
/// @param limit         share of income a household can bear, a fraction of one
public record Community(String city, Trend people, Trend income, @Nullable Figure householdSize,
        @Nullable Figure exchange, Figure limit) {
    public Community {
        requireNonNull(city, "city");
        requireNonNull(people, "people");
        requireNonNull(income, "income");
        that(householdSize == null || householdSize.value() > 0, "householdSize", String.valueOf(householdSize));
        that(exchange == null || exchange.value() > 0, "exchange", String.valueOf(exchange));
        that(0 < limit.value() && limit.value() <= 1, "limit", limit.value());
    }

    public Community withPeople(Trend newPeople) {
        return new Community(city, newPeople, income, householdSize, exchange, limit);
    }

    public Community withIncome(Trend newIncome) {
        return new Community(city, people, newIncome, householdSize, exchange, limit);
    }

    public Community withExchange(@Nullable Figure newExchange) {
        return new Community(city, people, income, householdSize, newExchange, limit);
    }

    public Community withLimit(Figure newLimit) {
        return new Community(city, people, income, householdSize, exchange, newLimit);
    }
}
