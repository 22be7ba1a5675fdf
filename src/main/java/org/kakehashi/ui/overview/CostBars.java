package org.kakehashi.ui.overview;

import java.util.ArrayList;
import org.kakehashi.base.Language;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.ReferenceBars;
import org.kakehashi.project.Outlook;
import org.kakehashi.ui.kit.Formats;

/// The scenarios' cost per person and year as bars, in one currency, against the line of Kitakyushu.
final class CostBars {
    private static final Ink[] INKS = {Ink.SCENARIO_A, Ink.SCENARIO_B, Ink.SCENARIO_C};

    private CostBars() {}

    /// @return without rows if no scenario can be computed
    static ReferenceBars of(Outlook outlook, Language language) {
        var rows = new ArrayList<ReferenceBars.Row>();
        var focus = outlook.project().focus();
        var currency = focus.map(scenario -> scenario.basis().currency()).orElse("");
        var scenarios = outlook.project().costs().scenarios();
        for (var scenario : scenarios) {
            if (!scenario.basis().currency().equals(currency)) continue;
            outlook.result(scenario.id()).ifPresent(result ->
                    rows.add(row(scenario, result, scenarios.indexOf(scenario), focus.orElse(scenario), language)));
        }
        if (!rows.isEmpty() && currency.equals("JPY")) {
            rows.addFirst(new ReferenceBars.Row("kitakyushu", Ink.REFERENCE, OverviewWords.REFERENCE.in(language),
                    Kitakyushu.PER_PERSON, Kitakyushu.perPerson().in(language),
                    OverviewWords.REFERENCE_ASIDE.in(language), true, false));
        }
        return new ReferenceBars(rows, value -> Formats.perPerson(value, currency, language));
    }

    private static ReferenceBars.Row row(Scenario scenario, CostResult result, int index, Scenario focus,
            Language language) {
        var currency = scenario.basis().currency();
        var name = OverviewWords.SCENARIO_NAME.in(language, String.valueOf((char) ('A' + index % 26)),
                scenario.name().in(language));
        return new ReferenceBars.Row(scenario.id(), INKS[index % INKS.length], name, result.perPersonYear(),
                Formats.perPerson(result.perPersonYear(), currency, language),
                Formats.cityTotal(result.total(), currency, language), false, scenario.equals(focus));
    }
}
