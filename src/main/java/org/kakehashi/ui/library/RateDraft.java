package org.kakehashi.ui.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.RateScope;
import org.kakehashi.reference.Side;

/// A unit price while one of its fields is changed; what is built of it is checked by the price itself.
final class RateDraft {
    String id;
    Origin origin;
    CostCategory category;
    Names name;
    double amount;
    Evidence evidence;
    String currency;
    Names unit;
    int year;
    Names card;
    Side side;
    String city;
    String route;
    @Nullable Grade grade;
    @Nullable LocalDate since;
    @Nullable LocalDate until;

    RateDraft(Rate rate) {
        id = rate.id();
        origin = rate.origin();
        category = rate.category();
        name = rate.name();
        amount = rate.amount().value();
        evidence = rate.amount().evidence();
        currency = rate.currency();
        unit = rate.unit();
        year = rate.year();
        var scope = rate.holds();
        card = scope.card();
        side = scope.side();
        city = scope.city();
        route = scope.route();
        grade = scope.grade();
        since = scope.since();
        until = scope.until();
    }

    /// A share of the other lines is no amount of money, nor the other way round: the figure makes room for another.
    ///
    /// @param before the figure as it was when the price was last of that sort, 0 if it never was
    /// @return the figure to go back to
    double buys(CostCategory other, double before) {
        boolean sameSort = (category == CostCategory.OVERHEAD) == (other == CostCategory.OVERHEAD);
        category = other;
        if (sameSort) return before;
        double left = amount;
        amount = before;
        return left;
    }

    Rate builtAs(Origin other) {
        origin = other;
        return built();
    }

    Rate built() {
        var scope = new RateScope(card, side, city, route, grade, since, until);
        return new Rate(id, origin, category, name, new Figure(amount, evidence), currency, unit, year,
                scope.equals(RateScope.ALL) ? null : scope);
    }
}
