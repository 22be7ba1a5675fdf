package org.kakehashi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Burden;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Effectiveness;
import org.kakehashi.cost.Finance;
import org.kakehashi.cost.Inputs;
import org.kakehashi.cost.MeasureCost;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Scenario;

/// A cost result for programs; what is not known is null, never left out and never not a number.
record EstimateJson(Scenario scenario, Inputs inputs, CostResult result) {

    Map<String, @Nullable Object> object() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var horizon = result.horizon();
        json.put("scenario", scenario.id());
        json.put("currency", scenario.basis().currency());
        json.put("priceYear", scenario.basis().priceYear());
        json.put("years", IntStream.rangeClosed(horizon.first(), horizon.last()).boxed().toList());
        json.put("people", result.people().toList());
        json.put("cost", result.cost().toList());
        json.put("gross", result.gross().toList());
        json.put("perPerson", result.perPerson().toList());
        json.put("total", result.total());
        json.put("perPersonYear", result.perPersonYear());
        json.put("perPersonTotal", result.perPersonTotal());
        json.put("perHouseholdYear", number(result.perHouseholdYear()));
        json.put("presentValue", result.presentValue());
        json.put("equivalentAnnualCost", result.equivalentAnnual());
        json.put("residualValue", result.residualValue());
        json.put("requiredTariff", tariffs());
        json.put("householdBurden", result.householdBurden().toList());
        json.put("peakBurdenYear", year(result.peakBurdenYear()));
        json.put("peakBurden", number(result.peakBurden()));
        json.put("firstYearOverLimit", year(result.firstOver()));
        var byLimit = new LinkedHashMap<String, Object>();
        result.burdenByLimit().forEach((id, burden) -> byLimit.put(id, burden(burden)));
        json.put("burdenByLimit", byLimit);
        json.put("burdenByGroup", result.burdenByGroup().stream().map(EstimateJson::burden).toList());
        json.put("bySector", lists(result.bySector()));
        json.put("byPayer", payers(result.byPayer()));
        json.put("cashByPayer", payers(result.cashByPayer()));
        json.put("byMeasure", measures());
        json.put("effects", lists(result.effects()));
        json.put("unabated", lists(result.unabated()));
        json.put("costEffectiveness", effectiveness());
        json.put("damage", result.damage().toList());
        var debt = new LinkedHashMap<String, Double>();
        result.outstandingDebt().forEach((payer, amount) -> debt.put(name(payer), amount));
        json.put("outstandingDebt", debt);
        return json;
    }

    private Map<String, @Nullable Object> tariffs() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("operating", number(Finance.requiredTariff(inputs, result, Finance.Recovery.OPERATING)));
        json.put("full", number(Finance.requiredTariff(inputs, result, Finance.Recovery.FULL)));
        return json;
    }

    private Map<String, Object> measures() {
        var json = new LinkedHashMap<String, Object>();
        result.byMeasure().forEach((id, cost) -> json.put(id, measure(cost)));
        return json;
    }

    private static Map<String, Object> measure(MeasureCost cost) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sector", cost.sector());
        json.put("total", cost.total());
        json.put("capital", cost.capital().toList());
        json.put("operating", cost.operating().toList());
        json.put("saving", cost.saving().toList());
        json.put("units", cost.units().toList());
        return json;
    }

    private static Map<String, @Nullable Object> burden(Burden burden) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("limit", burden.limit());
        json.put("burden", burden.yearly().toList());
        json.put("peakYear", year(burden.peakYear()));
        json.put("peak", number(burden.peak()));
        json.put("firstYearOverLimit", year(burden.firstOver()));
        return json;
    }

    /// @return by measure and pollutant, of those that take something away
    private Map<String, Map<String, Double>> effectiveness() {
        var json = new LinkedHashMap<String, Map<String, Double>>();
        for (var measure : result.byMeasure().keySet()) {
            for (var pollutant : result.effects().keySet()) {
                Effectiveness.costPerUnit(inputs, result, measure, pollutant).ifPresent(cost ->
                        json.computeIfAbsent(measure, _ -> new LinkedHashMap<>()).put(pollutant, cost));
            }
        }
        return json;
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return number(value.orElse(Double.NaN));
    }

    private static @Nullable Integer year(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }

    private static Map<String, List<Double>> lists(Map<String, Series> series) {
        var lists = new LinkedHashMap<String, List<Double>>();
        series.forEach((id, values) -> lists.put(id, values.toList()));
        return lists;
    }

    private static Map<String, List<Double>> payers(Map<Payer, Series> series) {
        var lists = new LinkedHashMap<String, List<Double>>();
        series.forEach((payer, values) -> lists.put(name(payer), values.toList()));
        return lists;
    }

    private static String name(Payer payer) {
        return payer.name().toLowerCase(Locale.ROOT);
    }
}
