package org.kakehashi.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Burden;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Effectiveness;
import org.kakehashi.cost.Finance;
import org.kakehashi.cost.Inputs;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Sector;
import org.kakehashi.project.Project;

/// A cost result as lines for people.
record EstimateReport(Desk desk, Project project, Scenario scenario, Inputs inputs, CostResult result) {
    private static final String UNKNOWN = "–";
    private static final double WHOLE = 100;

    void print() {
        var basis = scenario.basis();
        desk.print(desk.text("estimate.head", project.title(), scenario.name(), scenario.horizon().first(),
                scenario.horizon().last(), basis.currency(), basis.priceYear()));
        totals();
        burden();
        sectors();
        payers();
        measures();
        effectiveness();
        var others = project.costs().scenarios().stream().map(Scenario::id)
                .filter(id -> !id.equals(scenario.id())).toList();
        if (!others.isEmpty()) {
            desk.print("");
            desk.print(desk.text("estimate.others", String.join(", ", others)));
        }
        if (!project.summary().isBlank()) {
            desk.print("");
            desk.print(desk.say(project.summary()));
        }
    }

    private void totals() {
        var lines = new Columns();
        line(lines, "total", result.total());
        double gross = result.gross().sum();
        if (gross != result.total()) line(lines, "gross", gross);
        line(lines, "perPersonYear", result.perPersonYear());
        line(lines, "perPersonTotal", result.perPersonTotal());
        line(lines, "perHouseholdYear", result.perHouseholdYear());
        line(lines, "presentValue", result.presentValue());
        line(lines, "equivalentAnnual", result.equivalentAnnual());
        line(lines, "residualValue", result.residualValue());
        line(lines, "tariff.operating", tariff(Finance.Recovery.OPERATING));
        line(lines, "tariff.full", tariff(Finance.Recovery.FULL));
        double damage = result.damage().sum();
        if (damage != 0) line(lines, "damage", damage);
        print(lines);
    }

    private void line(Columns lines, String key, double amount) {
        lines.row(desk.text("estimate." + key), money(amount));
    }

    private double tariff(Finance.Recovery recovery) {
        return Finance.requiredTariff(inputs, result, recovery).orElse(Double.NaN);
    }

    private void burden() {
        if (result.peakBurdenYear().isEmpty()) return;
        desk.print("");
        desk.print(desk.text("estimate.burden", percent(result.peakBurden()),
                Integer.toString(result.peakBurdenYear().getAsInt()), percent(inputs.limit())));
        result.firstOver().ifPresent(year -> desk.print(desk.text("estimate.over", Integer.toString(year))));
        burdens();
    }

    /// Of the limits for sectors, and of the income groups.
    private void burdens() {
        var lines = new Columns().row(desk.text("estimate.burdens"), desk.text("estimate.column.peak"),
                desk.text("estimate.column.peakYear"), desk.text("estimate.column.limit"),
                desk.text("estimate.column.over"));
        for (var limit : scenario.community().limits()) {
            var burden = result.burdenByLimit().get(limit.id());
            if (burden != null) burden(lines, desk.say(limit.name()), burden);
        }
        int groups = result.burdenByGroup().size();
        for (int group = 0; group < groups; group++) {
            burden(lines, desk.text("estimate.group", group + 1, groups), result.burdenByGroup().get(group));
        }
        if (groups > 0 || !result.burdenByLimit().isEmpty()) print(lines);
    }

    private static void burden(Columns lines, String name, Burden burden) {
        lines.row(name, percent(burden.peak()) + " %", year(burden.peakYear()), percent(burden.limit()) + " %",
                year(burden.firstOver()));
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : UNKNOWN;
    }

    private void sectors() {
        var lines = new Columns().row(desk.text("estimate.sectors"), desk.text("estimate.column.total"),
                desk.text("estimate.column.personYear"), desk.text("estimate.column.householdYear"));
        double people = result.people().sum();
        double household = inputs.householdSize().orElse(Double.NaN);
        result.bySector().forEach((sector, cost) -> {
            double perPersonYear = cost.sum() / people;
            lines.row(sector(sector), money(cost.sum()), money(perPersonYear), money(perPersonYear * household));
        });
        print(lines);
    }

    private String sector(String id) {
        return Sector.of(id).map(sector -> desk.text("sector." + sector)).orElse(id);
    }

    private void payers() {
        if (result.cashByPayer().isEmpty()) return;
        var lines = new Columns().row(desk.text("estimate.payers"), desk.text("estimate.column.cost"),
                desk.text("estimate.column.cash"), desk.text("estimate.column.debt"));
        result.cashByPayer().forEach((payer, cash) -> lines.row(desk.text("payer." + payer), money(cost(payer)),
                money(cash.sum()), money(result.outstandingDebt().getOrDefault(payer, 0.0))));
        print(lines);
    }

    private double cost(Payer payer) {
        return result.byPayer().getOrDefault(payer, Series.of()).sum();
    }

    private void measures() {
        if (result.byMeasure().isEmpty()) return;
        var lines = new Columns().row(desk.text("estimate.measures"), desk.text("estimate.column.capital"),
                desk.text("estimate.column.operating"), desk.text("estimate.column.saving"),
                desk.text("estimate.column.total"));
        result.byMeasure().forEach((id, cost) -> lines.row(named(id), money(cost.capital().sum()),
                money(cost.operating().sum()), money(cost.saving().sum()), money(cost.total())));
        print(lines);
    }

    private String named(String measure) {
        var name = scenario.measure(measure).map(found -> desk.say(found.name())).orElse(measure);
        return name.isBlank() ? measure : name;
    }

    private void effectiveness() {
        var lines = new Columns().row(desk.text("estimate.effectiveness"), "", "");
        int found = 0;
        for (var measure : result.byMeasure().keySet()) {
            for (var pollutant : result.effects().keySet()) {
                OptionalDouble cost = Effectiveness.costPerUnit(inputs, result, measure, pollutant);
                if (cost.isEmpty()) continue;
                lines.row(named(measure), pollutant(pollutant), money(cost.getAsDouble()));
                found++;
            }
        }
        if (found > 0) print(lines);
    }

    private String pollutant(String id) {
        return scenario.loads().stream().filter(load -> load.id().equals(id) && !load.name().isBlank()).findFirst()
                .map(load -> desk.say(load.name()) + " (" + load.unit() + ")").orElse(id);
    }

    private void print(Columns lines) {
        desk.print("");
        lines.lines().forEach(desk::print);
    }

    /// @return whole money where it is much, to the hundredth where it is little
    static String money(double amount) {
        if (!Double.isFinite(amount)) return UNKNOWN;
        var whole = Math.abs(amount) >= WHOLE || amount == Math.rint(amount);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", amount + 0.0);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
