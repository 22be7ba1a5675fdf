package org.kakehashi.ui.funding;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.project.Project;

/// Whose fiscal years money is laid out in.
///
/// @param whose who reckons in them; the first of those whose year begins in the same month
/// @param month the month a year begins in, 1 to 12
record YearBasis(Names whose, int month) {
    /// @return the home city's first, then the partner city's and those of programmes that are sources
    static List<YearBasis> of(Project project) {
        var all = new ArrayList<>(List.of(new YearBasis(project.home().name(), project.home().fiscalYearStart()),
                new YearBasis(project.partner().name(), project.partner().fiscalYearStart())));
        for (var source : project.funding().sources()) {
            project.shelf().funder(source.funder()).map(funder -> new YearBasis(funder.name(), funder.terms().fiscalYearStart()))
                    .ifPresent(all::add);
        }
        var byMonth = new LinkedHashMap<Integer, YearBasis>();
        for (var basis : all) byMonth.putIfAbsent(basis.month(), basis);
        return List.copyOf(byMonth.values());
    }

    /// @return as `Hai Phong, from January`
    Names says() {
        return BudgetWords.YEARS_OF.names(whose, new Names(name(Language.JA), name(Language.EN)));
    }

    private String name(Language language) {
        return Month.of(month).getDisplayName(TextStyle.FULL, language.locale());
    }
}
