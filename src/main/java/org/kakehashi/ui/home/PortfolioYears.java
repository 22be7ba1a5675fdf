package org.kakehashi.ui.home;

import java.util.List;
import java.util.TreeMap;
import org.kakehashi.funding.WinRate;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectSummary.Year;

/// The money of all projects that are planned in one currency, by fiscal year.
///
/// @param years  ascending
/// @param total  of all years
/// @param wins   of all projects, whatever their currency
/// @param others how many projects are planned in other money and not counted
record PortfolioYears(String currency, List<Year> years, Year total, WinRate wins, int others) {

    static PortfolioYears of(List<ProjectEntry> entries, String currency) {
        var byYear = new TreeMap<Integer, Year>();
        var total = Year.of(0);
        var wins = WinRate.NONE;
        int others = 0;
        for (var entry : entries) {
            var money = entry.summary().money();
            wins = wins.plus(money.wins());
            if (!entry.summary().currency().equals(currency)) {
                others++;
                continue;
            }
            for (var year : money.years()) byYear.merge(year.fiscalYear(), year, Year::plus);
            total = total.plus(money.total());
        }
        return new PortfolioYears(currency, List.copyOf(byYear.values()), total, wins, others);
    }
}
