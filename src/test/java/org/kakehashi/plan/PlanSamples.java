package org.kakehashi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Stage;

/// Steps and rates for the tests.
final class PlanSamples {
    private PlanSamples() {}

    static Step step(Work work) {
        return Step.of("x", Names.same("x"), Stage.TRAINING, work, LocalDate.of(2027, 4, 5), Span.working(20));
    }

    static Rate rate(CostCategory category, String id, double amount) {
        return new Rate(id, Origin.PROJECT, category, Names.same(id), new Figure(amount, Evidence.EXAMPLE), "JPY",
                Names.same("each"), 2025);
    }

    /// A thousand for one of anything, and a tenth on top.
    static List<Rate> rates() {
        var rates = new ArrayList<Rate>();
        for (var category : CostCategory.values()) {
            rates.add(rate(category, category.name().toLowerCase(Locale.ROOT),
                    category == CostCategory.OVERHEAD ? 0.1 : 1000));
        }
        return rates;
    }

    static City city(String id) {
        return new City(id, Origin.PROJECT, Names.same(id), "JPN", 0, 0, "JPY", 4, List.of(), Map.of(), List.of());
    }

    /// Of two cities, `here` and `there`, without people.
    static RateBook book(List<Rate> rates) {
        return book(rates, BudgetTerms.NONE);
    }

    static RateBook book(List<Rate> rates, BudgetTerms terms) {
        return new RateBook("JPY", terms, city("here"), city("there"), rates, Map.of());
    }
}
