package org.kakehashi.ui.funding;

import java.util.List;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.funding.WinRate;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;

/// How applications went and what they can be expected to bring, of one project and of all.
///
/// @param asked       what open applications of the project ask for
/// @param allAsked    the same of all projects planned in the same currency
/// @param allExpected likewise
record Prospects(String currency, WinRate wins, long asked, long expected, WinRate allWins, long allAsked, long allExpected) {

    /// @param entries all projects as they were saved; that of `project` counts as it is now
    static Prospects of(Project project, List<ProjectEntry> entries) {
        var applications = project.funding().applications();
        var own = WinRate.of(applications, project.home().fiscalYearStart());
        var all = own;
        long asked = Pipeline.asked(applications), expected = Pipeline.expected(applications);
        long allAsked = asked, allExpected = expected;
        for (var entry : entries) {
            if (entry.id().equals(project.id())) continue;
            var money = entry.summary().money();
            all = all.plus(money.wins());
            if (!entry.summary().currency().equals(project.plan().currency())) continue;
            allAsked += money.asked();
            allExpected += money.expected();
        }
        return new Prospects(project.plan().currency(), own, asked, expected, all, allAsked, allExpected);
    }
}
