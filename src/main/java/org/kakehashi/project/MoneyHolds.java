package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Hold;
import org.kakehashi.plan.MoneyRule;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;

/// What the sources of steps hold them back with, for those rules that a step asks for.
final class MoneyHolds {
    private MoneyHolds() {}

    /// @return by the id of the step
    static Map<String, List<Hold>> of(Project project, Plan plan) {
        var holds = new HashMap<String, List<Hold>>();
        for (var step : plan.steps()) {
            if (step.holds().isEmpty() || step.paidBy().isEmpty()) continue;
            var held = new ArrayList<Hold>();
            for (var share : step.paidBy()) held.addAll(held(project, step, share));
            if (!held.isEmpty()) holds.put(step.id(), List.copyOf(held));
        }
        return holds;
    }

    private static List<Hold> held(Project project, Step step, Share share) {
        var found = project.funding().source(share.source());
        if (found.isEmpty() || share.fraction() == 0) return List.of();
        return step.holds().stream().map(rule -> held(project, found.get(), rule))
                .filter(hold -> hold.from() != null || hold.until() != null).toList();
    }

    private static Hold held(Project project, FundingSource source, MoneyRule rule) {
        var contract = source.contract() == null ? Contract.NONE : source.contract();
        return switch (rule) {
            case AWARD -> {
                var awarded = contract.awarded();
                yield new Hold(rule, source.name(), awarded == null ? null : awarded.plusDays(contract.leadDays()), null);
            }
            case CONTRACT -> new Hold(rule, source.name(), contract.from(), contract.until());
            case FISCAL_YEAR -> {
                var first = project.funding().pledges().stream().filter(pledge -> pledge.source().equals(source.id()))
                        .filter(pledge -> pledge.amount() > 0).map(Pledge::fiscalYear).min(Integer::compare);
                int month = project.home().fiscalYearStart();
                yield new Hold(rule, source.name(), first.map(year -> LocalDate.of(year, month, 1)).orElse(null), null);
            }
        };
    }
}
