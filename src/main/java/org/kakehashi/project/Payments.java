package org.kakehashi.project;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Spending;
import org.kakehashi.plan.Step;

/// The payments of a step beside what its lines cost by fiscal year of the home city.
final class Payments {
    private Payments() {}

    static List<Payment> of(Outlook outlook, Step step) {
        return outlook.project().funding().payments().stream().filter(payment -> payment.step().equals(step.id())).toList();
    }

    /// @return what a line that takes money costs by fiscal year, nothing if the step has no such line
    static SortedMap<Integer, Long> cost(Outlook outlook, String step, String line) {
        return outlook.budget().spent().getOrDefault(step, List.of()).stream()
                .filter(spending -> spending.line().id().equals(line) && !spending.line().inKind()).findFirst()
                .map(spending -> years(outlook, spending)).orElseGet(TreeMap::new);
    }

    static SortedMap<Integer, Long> years(Outlook outlook, Spending spending) {
        return spending.fiscalYears(outlook.project().home().fiscalYearStart());
    }

    /// @return whether the source pays more than `rate` of a line in a year
    static boolean overRate(Outlook outlook, Step step, String source, double rate) {
        return of(outlook, step).stream().filter(payment -> payment.source().equals(source)).anyMatch(payment -> {
            long cost = cost(outlook, step.id(), payment.line()).getOrDefault(payment.fiscalYear(), 0L);
            return cost > 0 && payment.amount() > (long) Math.floor(rate * cost + 1e-6);
        });
    }
}
