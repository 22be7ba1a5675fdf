package org.kakehashi.plan;

import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Require;

/// What is laid on the cost lines of every step, and what other money is worth.
///
/// @param exchange    at most one rate a currency
/// @param priceYear   fiscal year whose prices the rates are in, named by the calendar year it begins in; 0 if prices do not rise
/// @param priceRise   by which prices rise each year after it, a fraction of one
/// @param contingency laid on the lines, a fraction of one
/// @param tax         consumption tax laid on lines and contingency, a fraction of one
public record BudgetTerms(List<Exchange> exchange, int priceYear, double priceRise, double contingency, double tax) {
    /// The plan's money only, and nothing laid on it.
    public static final BudgetTerms NONE = new BudgetTerms(List.of(), 0, 0, 0, 0);

    public BudgetTerms {
        exchange = List.copyOf(exchange);
        Require.that(exchange.stream().map(Exchange::currency).distinct().count() == exchange.size(), "exchange", exchange);
        Require.that(0 <= priceYear && priceYear <= 9999, "priceYear", priceYear);
        Require.that(0 <= priceRise && priceRise <= 1, "priceRise", priceRise);
        Require.that(0 <= contingency && contingency <= 1, "contingency", contingency);
        Require.that(0 <= tax && tax <= 1, "tax", tax);
    }

    public Optional<Exchange> exchange(String currency) {
        return exchange.stream().filter(rate -> rate.currency().equals(currency)).findFirst();
    }
}
