package org.kakehashi.funding;

/// How certain money is, from an intention to money spent.
public enum MoneyState {
    PLANNED, APPLIED, COMMITTED, RECEIVED, SPENT;

    /// @return whether it can be counted on
    public boolean secured() {
        return this.compareTo(COMMITTED) >= 0;
    }
}
