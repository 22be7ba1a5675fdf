package org.kakehashi.cost;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.kakehashi.base.Series;

/// The sums over all measures, and how they are read back into a result.
final class Totals {
    private final Inputs inputs;
    private final List<Flow> flows;
    private final Bearing bearing;
    private final double[] cost;
    private final double[] gross;
    private final double[] perPerson;
    private final Affordability affordability;
    private final Map<String, double[]> bySector = new LinkedHashMap<>();
    private final double perPersonYear;
    private final double perHouseholdYear;
    private final double presentValue;
    private final double equivalentAnnual;
    private final double residual;

    Totals(Inputs inputs, List<Flow> flows) {
        this.inputs = inputs;
        this.flows = flows;
        int years = inputs.horizon().years();
        cost = new double[years];
        gross = new double[years];
        perPerson = new double[years];
        double unused = 0;
        for (var flow : flows) {
            var sector = bySector.computeIfAbsent(flow.measure.sector(), _ -> new double[years]);
            for (int t = 0; t < years; t++) {
                cost[t] += flow.net(t);
                gross[t] += flow.capital[t] + flow.operating[t];
                sector[t] += flow.net(t);
            }
            unused += flow.residual;
        }
        residual = unused;
        bearing = new Bearing(flows, inputs.loans(), years);
        for (int t = 0; t < years; t++) perPerson[t] = cost[t] / inputs.people().at(t);
        perPersonYear = sum(cost) / inputs.people().sum();
        perHouseholdYear = inputs.householdSize().orElse(Double.NaN) * perPersonYear;
        var basis = inputs.basis();
        presentValue = Finance.presentValue(cost, basis.discount(), basis.timing());
        equivalentAnnual = Finance.equivalentAnnual(presentValue, basis.discount(), years, basis.timing());
        affordability = new Affordability(inputs, flows, bearing);
    }

    boolean finite() {
        return finite(bySector.values()) && finite(bearing.cost.values()) && finite(bearing.cash.values())
                && finite(List.of(cost, gross, perPerson))
                && affordability.finite()
                && DoubleStream.of(sum(cost), sum(gross), sum(perPerson), perPersonYear, presentValue,
                        equivalentAnnual, residual).allMatch(Double::isFinite)
                && (inputs.householdSize().isEmpty() || Double.isFinite(perHouseholdYear))
                && bearing.outstanding.values().stream().allMatch(Double::isFinite);
    }

    static boolean finite(Collection<double[]> arrays) {
        return arrays.stream().flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    /// @return the result; everything must be [#finite()]
    CostResult result(Pollution pollution) {
        var byMeasure = new LinkedHashMap<String, MeasureCost>();
        for (var flow : flows) byMeasure.put(flow.measure.id(), read(flow));
        var burden = affordability.all();
        return new CostResult(inputs.horizon(), inputs.people(), inputs.householdSize().orElse(Double.NaN),
                Series.of(cost), Series.of(gross),
                Series.of(perPerson), sum(cost), perPersonYear, sum(perPerson), perHouseholdYear, presentValue,
                equivalentAnnual, residual, burden.yearly(), burden.peakYear(), burden.firstOver(),
                affordability.byLimit(), affordability.byGroup(), series(bySector),
                payers(bearing.cost), payers(bearing.cash), Collections.unmodifiableMap(byMeasure),
                series(pollution.effects), series(pollution.unabated), Series.of(pollution.damage),
                bearing.outstanding.isEmpty() ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<>(bearing.outstanding)));
    }

    private static MeasureCost read(Flow flow) {
        return new MeasureCost(flow.measure.id(), flow.measure.sector(), Series.of(flow.capital),
                Series.of(flow.operating), Series.of(flow.saving), Series.of(flow.units));
    }

    private static Map<String, Series> series(Map<String, double[]> arrays) {
        var series = new LinkedHashMap<String, Series>();
        arrays.forEach((id, values) -> series.put(id, Series.of(values)));
        return Collections.unmodifiableMap(series);
    }

    private static Map<Payer, Series> payers(Map<Payer, double[]> arrays) {
        var series = new EnumMap<Payer, Series>(Payer.class);
        arrays.forEach((payer, values) -> series.put(payer, Series.of(values)));
        return Collections.unmodifiableMap(series);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }
}
