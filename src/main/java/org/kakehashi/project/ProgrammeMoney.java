package org.kakehashi.project;

import java.util.OptionalLong;
import org.kakehashi.reference.Funder;

/// What a programme states in its own money, in whole units of the plan's.
public final class ProgrammeMoney {
    private ProgrammeMoney() {}

    /// @return the most it gives one project; empty if nothing is stated or its money has no rate in the plan
    public static OptionalLong ceiling(Project project, Funder funder) {
        return of(project, funder, funder.ceiling());
    }

    /// @return the most it gives in a fiscal year; empty if nothing is stated or its money has no rate in the plan
    public static OptionalLong perYear(Project project, Funder funder) {
        return of(project, funder, funder.ceilingPerYear());
    }

    /// @return the least it gives one project; empty if nothing is stated or its money has no rate in the plan
    public static OptionalLong least(Project project, Funder funder) {
        return of(project, funder, (double) funder.terms().leastAmount());
    }

    private static OptionalLong of(Project project, Funder funder, double amount) {
        if (amount == 0 || lacksRate(project, funder)) return OptionalLong.empty();
        return OptionalLong.of((long) Math.floor(amount * rate(project, funder)));
    }

    /// @return whether it states an amount in a money the plan has no exchange rate for
    public static boolean lacksRate(Project project, Funder funder) {
        boolean states = funder.ceiling() > 0 || funder.ceilingPerYear() > 0 || funder.terms().leastAmount() > 0;
        return states && Double.isNaN(rate(project, funder));
    }

    /// @return units of the plan's money for one of the programme's; not a number if there is no rate
    private static double rate(Project project, Funder funder) {
        var currency = funder.terms().currency();
        if (currency.equals(project.plan().currency())) return 1;
        return project.plan().terms().exchange(currency).map(exchange -> exchange.rate()).orElse(Double.NaN);
    }
}
