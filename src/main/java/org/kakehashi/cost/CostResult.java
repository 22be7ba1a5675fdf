package org.kakehashi.cost;

import java.util.Map;
import java.util.OptionalInt;
import org.kakehashi.base.Series;

/// What a scenario costs; every series has one entry a year of the horizon.
///
/// @param people             persons
/// @param cost               net cost: capital + operating + remediation − saving
/// @param gross              cost without savings taken off
/// @param perPerson          `cost / people`
/// @param total              sum of `cost`
/// @param perPersonYear      `Σ cost / Σ people`
/// @param perPersonTotal     sum of `perPerson`
/// @param perHouseholdYear   `household size · perPersonYear`
/// @param presentValue       under the scenario's discount rate and timing
/// @param equivalentAnnual   equivalent annual cost
/// @param residualValue      unused straight-line share of what was bought, at the end of the horizon
/// @param householdBurden    household cash burden per person over income per person; empty without income
/// @param peakBurdenYear     year of the largest burden
/// @param firstOver          first year in which the burden is over the limit
/// @param bySector           net cost by sector id, in the order the measures name them
/// @param byPayer            net cost by payer
/// @param byMeasure          the measures, by id, in their order
/// @param effects            load removed, by pollutant
/// @param unabated           load left, by pollutant
/// @param damage             money of damage, all pollutants together
/// @param outstandingDebt    present value at the loan's interest of service after the horizon, by payer
public record CostResult(Horizon horizon, Series people, Series cost, Series gross, Series perPerson, double total,
        double perPersonYear, double perPersonTotal, double perHouseholdYear, double presentValue,
        double equivalentAnnual, double residualValue, Series householdBurden, OptionalInt peakBurdenYear,
        OptionalInt firstOver, Map<String, Series> bySector, Map<Payer, Series> byPayer,
        Map<String, MeasureCost> byMeasure, Map<String, Series> effects, Map<String, Series> unabated, Series damage,
        Map<Payer, Double> outstandingDebt) {

    /// @return the largest burden as a share of income, NaN if income is not known
    public double peakBurden() {
        return householdBurden.stream().max().orElse(Double.NaN);
    }
}
