package org.kakehashi.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.base.Series;

/// A result while its amounts are put into a view, one at a time.
final class Viewed {
    private final CostResult real;
    private final double[] factors;
    /// For amounts that belong to no year.
    private final double unit;
    private boolean finite = true;

    Viewed(MoneyView view, CostResult real, Basis basis) {
        this.real = real;
        factors = new double[real.horizon().years()];
        for (int t = 0; t < factors.length; t++) factors[t] = view.factor(t, real.horizon(), basis);
        unit = switch (view) {
            case MoneyView.Real _, MoneyView.Nominal _, MoneyView.PresentValue _ -> 1;
            case MoneyView.Dollars _ -> factors[0];
        };
    }

    /// @return empty if an amount is too large
    Optional<CostResult> result() {
        var cost = times(real.cost());
        var perPerson = times(real.perPerson());
        double total = known(cost.sum());
        double perPersonYear = known(total / real.people().sum());
        double perHouseholdYear = real.householdSize() * perPersonYear;
        if (!Double.isNaN(real.householdSize())) perHouseholdYear = known(perHouseholdYear);
        var byMeasure = new LinkedHashMap<String, MeasureCost>();
        real.byMeasure().forEach((id, measure) -> byMeasure.put(id, new MeasureCost(id, measure.sector(),
                times(measure.capital()), times(measure.operating()), times(measure.saving()), measure.units())));
        var debt = new EnumMap<Payer, Double>(Payer.class);
        real.outstandingDebt().forEach((payer, amount) -> debt.put(payer, known(amount * unit)));
        var shown = new CostResult(real.horizon(), real.people(), real.householdSize(), cost, times(real.gross()),
                perPerson, total, perPersonYear, known(perPerson.sum()), perHouseholdYear,
                known(real.presentValue() * unit), known(real.equivalentAnnual() * unit),
                known(real.residualValue() * unit), real.householdBurden(), real.peakBurdenYear(), real.firstOver(),
                real.burdenByLimit(), real.burdenByGroup(), bySector(), payers(real.byPayer()),
                payers(real.cashByPayer()), Collections.unmodifiableMap(byMeasure), real.effects(), real.unabated(),
                times(real.damage()), Collections.unmodifiableMap(debt));
        return finite ? Optional.of(shown) : Optional.empty();
    }

    private Map<String, Series> bySector() {
        var shown = new LinkedHashMap<String, Series>();
        real.bySector().forEach((sector, values) -> shown.put(sector, times(values)));
        return Collections.unmodifiableMap(shown);
    }

    private Map<Payer, Series> payers(Map<Payer, Series> series) {
        var shown = new EnumMap<Payer, Series>(Payer.class);
        series.forEach((payer, values) -> shown.put(payer, times(values)));
        return Collections.unmodifiableMap(shown);
    }

    private Series times(Series series) {
        var values = series.toArray();
        for (int t = 0; t < values.length; t++) values[t] = known(values[t] * factors[t]);
        return Series.of(values);
    }

    private double known(double value) {
        if (Double.isFinite(value)) return value;
        finite = false;
        return 0;
    }
}
