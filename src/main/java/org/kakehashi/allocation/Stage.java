package org.kakehashi.allocation;

/// One of the aims, taken in their order: what was reached, and what cannot be beaten.
///
/// @param value  what was reached
/// @param bound  nothing less is possible; equal to `value` if that is proven to be least
public record Stage(Kind kind, long value, long bound, double seconds) {
    /// What is to be least.
    public enum Kind {
        /// Money that nobody pays.
        UNFUNDED,
        /// Money of the cities, in thousandths where it is expected money.
        OWN,
        /// How many besides the cities pay.
        PAYERS,
        /// How much changes against what is paid so far.
        CHANGE
    }

    public boolean proven() {
        return bound >= value;
    }
}
