package org.kakehashi.ui.cost;

import org.kakehashi.cost.Difference;

/// A row of the table of differences: one measure, or the sum of all.
sealed interface DifferenceRow {
    double total();

    double before();

    /// A measure in one of the scenarios or in both, by what is shown: all money, or that for each person and year.
    record Line(Difference.Line line, boolean byEach) implements DifferenceRow {
        @Override
        public double total() {
            return byEach ? line.each() : line.total();
        }

        @Override
        public double before() {
            return byEach ? line.eachBefore() : line.before();
        }
    }

    /// The two scenarios as a whole.
    record Sum(double total, double before) implements DifferenceRow {}

    default double more() {
        return total() - before();
    }
}
