package org.kakehashi.project;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.Attribute;

/// Whether the scenarios can be computed, and whether households can bear them.
final class CostRules {
    private static final String SOURCE = "S1";

    private CostRules() {}

    static List<Advice> check(Outlook outlook) {
        var advice = new ArrayList<Advice>();
        for (var scenario : outlook.project().costs().scenarios()) {
            if (outlook.results().get(scenario.id()) instanceof Checked.Bad<CostResult>(var problems)) {
                for (var problem : problems) {
                    advice.add(Advice.of(new Finding("scenario-incomplete", Severity.WARNING, scenario.id(),
                            Said.text("scenario-incomplete.title", scenario.name()), problem.says(), "")));
                }
            }
            if (rateUnknown(outlook.project(), scenario)) {
                advice.add(Advice.of(Said.finding("exchange-unknown", Severity.WARNING, scenario.id(), "",
                        scenario.name(), outlook.project().cityOf(scenario).currency(),
                        scenario.basis().currency())));
            }
        }
        outlook.project().focus().ifPresent(scenario -> outlook.focus()
                .ifPresent(result -> burden(scenario, result, advice)));
        return advice;
    }

    private static void burden(Scenario scenario, CostResult result, List<Advice> advice) {
        double limit = scenario.community().limit().value();
        if (!(result.peakBurden() > limit)) return;
        var year = String.valueOf(result.peakBurdenYear().orElse(scenario.horizon().first()));
        advice.add(Advice.of(Said.finding("burden-over", Severity.WARNING, scenario.id(), SOURCE, scenario.name(),
                Said.percent(result.peakBurden()), Said.percent(limit), year)));
    }

    /// @return whether the city's income cannot be told in the scenario's money
    private static boolean rateUnknown(Project project, Scenario scenario) {
        var city = project.cityOf(scenario);
        return scenario.community().exchange() == null && city.fact(Attribute.INCOME_PER_PERSON).isPresent()
                && !city.currency().equals(scenario.basis().currency());
    }
}
