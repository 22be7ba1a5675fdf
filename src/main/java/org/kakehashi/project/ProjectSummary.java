package org.kakehashi.project;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Stage;

/// What lists and views over all projects show of one; rebuilt from the document at every save.
///
/// @param partnerCountry ISO 3166 code of three letters
/// @param sectors        sector ids of the scenario in focus
/// @param stage          the stage the project is in
/// @param need           money the steps cost, in the plan's currency
/// @param secured        money that can be counted on
/// @param perPersonYear  of the scenario in focus, in its currency; empty if it cannot be computed
/// @param peakBurden     largest household burden, a fraction of income; empty if it cannot be computed
/// @param limit          share of income a household can bear, a fraction of one
/// @param deadlines      dated things to do, ascending
public record ProjectSummary(Names title, Names home, Names partner, String partnerCountry, int since, boolean example,
        List<String> sectors, Stage stage, String currency, long need, long secured, String costCurrency,
        OptionalDouble perPersonYear, OptionalDouble peakBurden, double limit, List<Deadline> deadlines) {

    /// A day by which something is to happen.
    ///
    /// @param subject id of the step, source or agreement it is about
    public record Deadline(LocalDate day, Names what, Kind kind, String subject) {
        /// What sort of day it is.
        public enum Kind { APPLICATION, AGREEMENT, STEP, MILESTONE }
    }
}
