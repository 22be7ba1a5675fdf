package org.kakehashi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Series;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Project;

/// A cost result as lines for people, and as JSON for programs.
record EstimateReport(Desk desk, Project project, Scenario scenario, CostResult result) {

    void print() {
        var basis = scenario.basis();
        desk.print(desk.text("estimate.head", project.title(), scenario.name(), scenario.horizon().first(),
                scenario.horizon().last(), basis.currency(), basis.priceYear()));
        desk.print("");
        line("estimate.total", result.total());
        line("estimate.perPersonYear", result.perPersonYear());
        line("estimate.perPersonTotal", result.perPersonTotal());
        line("estimate.perHouseholdYear", result.perHouseholdYear());
        line("estimate.presentValue", result.presentValue());
        line("estimate.equivalentAnnual", result.equivalentAnnual());
        if (result.peakBurdenYear().isPresent()) {
            desk.print(desk.text("estimate.burden", percent(result.peakBurden()), result.peakBurdenYear().getAsInt(),
                    percent(scenario.community().limit().value())));
        }
        desk.print("");
        desk.print(desk.text("estimate.sectors"));
        double people = result.people().sum();
        double household = result.perHouseholdYear() / result.perPersonYear();
        result.bySector().forEach((sector, cost) -> {
            double perPersonYear = cost.sum() / people;
            desk.print(desk.text("estimate.sector", sector, money(cost.sum()), money(perPersonYear),
                    money(perPersonYear * household)));
        });
        if (!project.summary().isBlank()) {
            desk.print("");
            desk.print(desk.say(project.summary()));
        }
    }

    private void line(String key, double amount) {
        desk.print(desk.text(key, money(amount)));
    }

    private static String money(double amount) {
        return Double.isFinite(amount) ? String.format(Locale.ROOT, "%,.0f", amount) : "–";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    static Map<String, @Nullable Object> json(Scenario scenario, CostResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        int first = result.horizon().first();
        json.put("scenario", scenario.id());
        json.put("currency", scenario.basis().currency());
        json.put("priceYear", scenario.basis().priceYear());
        json.put("years", IntStream.range(first, first + result.horizon().years()).boxed().toList());
        json.put("cost", result.cost().toList());
        json.put("perPerson", result.perPerson().toList());
        json.put("total", result.total());
        json.put("perPersonYear", result.perPersonYear());
        json.put("perPersonTotal", result.perPersonTotal());
        json.put("perHouseholdYear", Double.isFinite(result.perHouseholdYear()) ? result.perHouseholdYear() : null);
        json.put("presentValue", result.presentValue());
        json.put("equivalentAnnualCost", result.equivalentAnnual());
        json.put("householdBurden", result.householdBurden().toList());
        json.put("peakBurdenYear", result.peakBurdenYear().isPresent() ? result.peakBurdenYear().getAsInt() : null);
        json.put("bySector", lists(result.bySector()));
        json.put("byPayer", payers(result.byPayer()));
        json.put("effects", lists(result.effects()));
        json.put("unabated", lists(result.unabated()));
        json.put("damage", result.damage().toList());
        var debt = new LinkedHashMap<String, Double>();
        result.outstandingDebt().forEach((payer, amount) -> debt.put(name(payer), amount));
        json.put("outstandingDebt", debt);
        return json;
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
