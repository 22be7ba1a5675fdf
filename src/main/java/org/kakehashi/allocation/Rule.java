package org.kakehashi.allocation;

/// Something an allocation has to keep.
///
/// @param payer      position of the payer it is about, −1 if it is about none
/// @param need       position of the need it is about, −1 if it is about all
/// @param fiscalYear the fiscal year it is about, 0 if it is about all
public record Rule(Kind kind, int payer, int need, int fiscalYear) {
    /// What it says.
    public enum Kind {
        /// A line takes no more than it costs.
        COST,
        /// Only certain steps and categories are paid.
        SCOPE,
        /// Only certain fiscal years are paid.
        YEARS,
        /// A largest share of each line.
        RATE,
        /// A smallest share of each line.
        LEAST_RATE,
        /// A smallest amount for the project.
        LEAST_AMOUNT,
        /// Within so many fiscal years.
        SPAN,
        /// A line alone or not at all.
        WHOLE,
        /// Not together with another programme.
        ALONE,
        /// A ceiling for the project.
        CEILING,
        /// A ceiling for a fiscal year.
        YEAR_CEILING,
        /// An amount that people have fixed.
        PIN,
        /// Money of a fiscal year that is secured already.
        KEPT
    }

    static Rule of(Kind kind, int payer) {
        return new Rule(kind, payer, -1, 0);
    }

    static Rule at(Kind kind, int payer, int need) {
        return new Rule(kind, payer, need, 0);
    }

    static Rule in(Kind kind, int payer, int fiscalYear) {
        return new Rule(kind, payer, -1, fiscalYear);
    }

    static Rule cost(int need) {
        return new Rule(Kind.COST, -1, need, 0);
    }
}
