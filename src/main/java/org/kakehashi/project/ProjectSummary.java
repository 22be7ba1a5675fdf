package org.kakehashi.project;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.base.Names;
import org.kakehashi.funding.WinRate;
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
/// @param money          its money by fiscal year, and what its applications come to. A row of before there was any is made
///                       anew from the document
public record ProjectSummary(Names title, Names home, Names partner, String partnerCountry, int since, boolean example,
        List<String> sectors, Stage stage, String currency, long need, long secured, String costCurrency,
        OptionalDouble perPersonYear, OptionalDouble peakBurden, double limit, List<Deadline> deadlines, Money money) {

    /// A day by which something is to happen.
    ///
    /// @param subject id of the step, source or agreement it is about
    public record Deadline(LocalDate day, Names what, Kind kind, String subject) {
        /// What sort of day it is.
        public enum Kind { APPLICATION, AGREEMENT, STEP, MILESTONE }
    }

    /// Money by fiscal year, in the plan's currency, and what is asked for.
    ///
    /// @param years    ascending, without gaps
    /// @param wins     of the applications that were decided
    /// @param asked    what open applications ask for
    /// @param expected what they can be expected to bring
    public record Money(List<Year> years, WinRate wins, long asked, long expected) {
        public static final Money NONE = new Money(List.of(), WinRate.NONE, 0, 0);

        public Money {
            years = List.copyOf(years);
        }

        /// @return sums over all years, under the fiscal year 0
        public Year total() {
            return years.stream().reduce(Year.of(0), Year::plus);
        }
    }

    /// One fiscal year of the home city, named by the calendar year it begins in.
    ///
    /// @param gap what is needed and has no source
    public record Year(int fiscalYear, long need, long secured, long applied, long planned, long gap) {
        public static Year of(int fiscalYear) {
            return new Year(fiscalYear, 0, 0, 0, 0, 0);
        }

        /// @return with the money of another
        public Year plus(Year other) {
            return new Year(fiscalYear, need + other.need, secured + other.secured, applied + other.applied,
                    planned + other.planned, gap + other.gap);
        }
    }
}
