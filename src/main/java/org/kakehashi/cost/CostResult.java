package org.kakehashi.cost;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kakehashi.base.Series;

/// What a scenario costs; every series has one entry a year of the horizon.
///
/// @param people             persons
/// @param householdSize      persons per household; NaN if unknown
/// @param cost               net cost: capital + operating + remediation − saving
/// @param gross              cost without savings taken off
/// @param perPerson          `cost / people`
/// @param total              sum of `cost`
/// @param perPersonYear      `Σ cost / Σ people`
/// @param perPersonTotal     sum of `perPerson`
/// @param perHouseholdYear   `household size · perPersonYear`; NaN if the size is unknown
/// @param presentValue       under the scenario's discount rate and timing
/// @param equivalentAnnual   equivalent annual cost
/// @param residualValue      unused straight-line share of what was bought, at the end of the horizon, not discounted
/// @param householdBurden    household cash burden per person over income per person; empty without income
/// @param peakBurdenYear     first year of the largest burden; empty without income
/// @param firstOver          first year in which the burden is above the limit
/// @param burdenByLimit      household cash for the sectors of each limit of the community, over income, by limit id
/// @param burdenByGroup      the household burden in each income group, the poorest first, against the overall limit
/// @param bySector           net cost by sector id, in the order the measures name them
/// @param byPayer            net cost by payer that has a share in a measure, loans left aside
/// @param cashByPayer        own capital + operating − saving + debt service, by the same payers and all borrowers
/// @param byMeasure          the measures, by id, in their order
/// @param effects            units in use times effect, by pollutant; may exceed the load
/// @param unabated           load left, by pollutant
/// @param damage             money of damage, all pollutants together
/// @param outstandingDebt    present value at the loan's interest of service after the horizon, by payer
public record CostResult(Horizon horizon, Series people, double householdSize, Series cost, Series gross, Series perPerson, double total,
        double perPersonYear, double perPersonTotal, double perHouseholdYear, double presentValue,
        double equivalentAnnual, double residualValue, Series householdBurden, OptionalInt peakBurdenYear,
        OptionalInt firstOver, Map<String, Burden> burdenByLimit, List<Burden> burdenByGroup,
        Map<String, Series> bySector, Map<Payer, Series> byPayer,
        Map<Payer, Series> cashByPayer, Map<String, MeasureCost> byMeasure, Map<String, Series> effects,
        Map<String, Series> unabated, Series damage, Map<Payer, Double> outstandingDebt) {

    /// @return the largest burden as a share of income, NaN if income is not known
    public double peakBurden() {
        return householdBurden.stream().max().orElse(Double.NaN);
    }
}
