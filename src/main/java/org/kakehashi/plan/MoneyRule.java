package org.kakehashi.plan;

/// How the money of a step's sources can hold it back.
public enum MoneyRule {
    /// Not before the money is awarded and the source's lead time has passed.
    AWARD,
    /// Not outside the months of the contract.
    CONTRACT,
    /// Not before the fiscal year begins whose budget pays.
    FISCAL_YEAR
}
