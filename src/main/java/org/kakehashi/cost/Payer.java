package org.kakehashi.cost;

/// Who bears a cost.
public enum Payer {
    NATIONAL, MUNICIPAL, INDUSTRY, HOUSEHOLD, DONOR
}
