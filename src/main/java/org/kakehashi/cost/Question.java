package org.kakehashi.cost;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/// A number of a result that one can ask the reason of; [Why] answers.
///
/// An empty `year` asks for all years of the horizon together, for a burden for the year in which it is largest.
public sealed interface Question {

    /// Which measures are meant.
    sealed interface Scope {}

    record All() implements Scope {}

    record OfSector(String sector) implements Scope {}

    record OfMeasure(String measure) implements Scope {}

    /// Which cost is meant.
    enum Part {
        /// Capital and operating cost less savings.
        NET,
        CAPITAL, OPERATING, SAVING,
        /// Operating cost less savings.
        RUNNING
    }

    Scope ALL = new All();

    /// Money of some measures.
    record Cost(Scope scope, Part part, OptionalInt year) implements Question {
        public Cost {
            requireNonNull(scope, "scope");
            requireNonNull(part, "part");
        }
    }

    /// Money of some measures in the years up to one, this included.
    record Until(Scope scope, int last) implements Question {}

    /// The mean a year of a cost.
    record Mean(Scope scope, Part part) implements Question {}

    /// Net cost for each person: a year on average, or in one year.
    record PerPerson(Scope scope, OptionalInt year) implements Question {}

    /// Net cost for each person in all years together.
    record PerPersonTotal() implements Question {}

    /// Net cost for each household and year on average.
    record PerHousehold(Scope scope) implements Question {}

    /// Units of a measure in use in a year.
    record Units(String measure, int year) implements Question {}

    /// What households pay, as a share of their income.
    record Burden(OptionalInt year) implements Question {}

    /// What households pay for the sectors of a limit of the community, as a share of their income.
    record BurdenOfLimit(String limit, OptionalInt year) implements Question {}

    /// What households of an income group pay, as a share of theirs.
    ///
    /// @param group the poorest is 0
    record BurdenOfGroup(int group, OptionalInt year) implements Question {}

    record PresentValue() implements Question {}

    record EquivalentAnnual() implements Question {}

    record Tariff(Finance.Recovery recovery) implements Question {}

    record Residual(Scope scope) implements Question {}

    /// Net cost a payer bears, loans left aside.
    record Borne(Payer payer, OptionalInt year) implements Question {}

    /// What a payer pays once its loans are drawn and served.
    record Cash(Payer payer, OptionalInt year) implements Question {}

    record Outstanding(Payer payer) implements Question {}

    record Effect(String pollutant, int year) implements Question {}

    record Unabated(String pollutant, int year) implements Question {}

    record Damage(OptionalInt year) implements Question {}

    record People(int year) implements Question {}

    record Income(int year) implements Question {}

    /// What a measure costs for each unit of a load it takes away.
    record PerEffect(String measure, String pollutant) implements Question {}
}
