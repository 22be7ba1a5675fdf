package org.kakehashi.ui.library;

import java.util.OptionalDouble;
import org.kakehashi.reference.UnitCost;

/// A published cost as it is drawn: its range and its value in one money.
///
/// @param hollow whether no price year is known
record Band(OptionalDouble low, OptionalDouble value, OptionalDouble high, boolean hollow) {

    /// @param factor what the published numbers are multiplied with, above zero
    static Band of(UnitCost cost, double factor, boolean hollow) {
        return new Band(times(cost.low(), factor), times(cost.value(), factor), times(cost.high(), factor), hollow);
    }

    private static OptionalDouble times(OptionalDouble number, double factor) {
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * factor) : number;
    }

    /// @return the smallest number above zero, NaN if there is none
    double least() {
        return positive(Double.POSITIVE_INFINITY, Math::min);
    }

    /// @return the largest number above zero, NaN if there is none
    double most() {
        return positive(0, Math::max);
    }

    private interface Choice {
        double of(double one, double other);
    }

    private double positive(double start, Choice choice) {
        double found = start;
        for (var number : new OptionalDouble[] {low, value, high}) {
            if (number.orElse(0) > 0) found = choice.of(found, number.getAsDouble());
        }
        return found == start ? Double.NaN : found;
    }
}
