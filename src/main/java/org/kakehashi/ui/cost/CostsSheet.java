package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.MeasureCost;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Economies;
import org.kakehashi.ui.transfer.SectorFace;

/// All that the workspace shows at one moment: what is in the document, and what was last computed of it.
///
/// @param rows  of the scenario in focus, by sector, the total last; empty without measures; always real
/// @param money what the results are in
record CostsSheet(Project project, Map<String, Outcome> outcomes, List<SheetRow> rows, ShownMoney money) {

    /// As it was computed.
    CostsSheet(Project project, Map<String, Outcome> outcomes, List<SheetRow> rows) {
        this(project, outcomes, rows, ShownMoney.REAL);
    }

    static CostsSheet of(Project project, Map<String, Outcome> outcomes, Set<String> folded) {
        var kept = new LinkedHashMap<>(outcomes);
        var rows = project.focus().map(scenario -> rows(project, scenario,
                Optional.ofNullable(kept.get(scenario.id())).flatMap(Outcome::result), folded)).orElse(List.of());
        return new CostsSheet(project, kept, rows);
    }

    /// @param economies where the rate to the dollar is found
    /// @return with every result in that money, and the scenarios' currency the one it then is; a scenario that cannot be
    ///         shown in it has no result
    CostsSheet in(ShownMoney wanted, Economies economies) {
        if (wanted == ShownMoney.REAL) return this;
        var shown = new LinkedHashMap<String, Outcome>();
        var changed = project;
        for (var scenario : scenarios()) {
            var outcome = outcomes.get(scenario.id());
            var view = wanted.of(scenario.basis(), economies);
            if (outcome != null) {
                shown.put(scenario.id(), outcome.with(view.flatMap(known -> outcome.result()
                        .flatMap(result -> known.show(result, outcome.scenario().basis())))));
            }
            var basis = scenario.basis();
            changed = changed.changeScenario(scenario.id(), old -> old.with(new Basis(view.map(known ->
                    known.currency(basis)).orElse(basis.currency()), basis.priceYear(), basis.inflation(),
                    basis.discount(), basis.timing())));
        }
        return new CostsSheet(changed, shown, rows, wanted);
    }

    private static List<SheetRow> rows(Project project, Scenario scenario, Optional<CostResult> result,
            Set<String> folded) {
        if (scenario.measures().isEmpty()) return List.of();
        var bySector = new TreeMap<String, List<Measure>>(SectorFace.ORDER);
        for (var measure : scenario.measures()) {
            bySector.computeIfAbsent(measure.sector(), _ -> new ArrayList<>()).add(measure);
        }
        var rows = new ArrayList<SheetRow>();
        bySector.forEach((sector, measures) -> {
            var closed = folded.contains(sector);
            rows.add(new SheetRow.Group(sector, measures.size(), closed, figures(measures, result)));
            if (closed) return;
            for (var measure : measures) rows.add(new SheetRow.Line(measure, figures(List.of(measure), result)));
        });
        rows.add(new SheetRow.Total(letter(project.costs().scenarios().indexOf(scenario)),
                scenario.measures().size(), bySector.size(), figures(scenario.measures(), result)));
        return rows;
    }

    /// @return the figures of one measure of the scenario in focus, also of one whose row is folded away
    Figures figures(Measure measure) {
        return figures(List.of(measure), result());
    }

    /// @return the rows as they are when no sector is folded
    List<SheetRow> all() {
        return scenario().map(scenario -> rows(project, scenario, result(), Set.of())).orElse(List.of());
    }

    private static Figures figures(List<Measure> measures, Optional<CostResult> result) {
        if (result.isEmpty()) return Figures.UNKNOWN;
        var known = result.get().byMeasure();
        var costs = new ArrayList<MeasureCost>();
        for (var measure : measures) {
            var cost = known.get(measure.id());
            if (cost != null) costs.add(cost);
        }
        return costs.isEmpty() ? Figures.UNKNOWN : Figures.of(costs, result.get());
    }

    static String letter(int index) {
        return Character.toString('A' + index);
    }

    List<Scenario> scenarios() {
        return project.costs().scenarios();
    }

    Optional<Scenario> scenario() {
        return project.focus();
    }

    /// @return the place of the scenario in focus, from 0; −1 if there is none
    int focus() {
        return scenario().map(scenarios()::indexOf).orElse(-1);
    }

    String letter() {
        return letter(Math.max(0, focus()));
    }

    Optional<CostResult> result(Scenario scenario) {
        return Optional.ofNullable(outcomes.get(scenario.id())).flatMap(Outcome::result);
    }

    Optional<CostResult> result() {
        return scenario().flatMap(this::result);
    }

    /// @return what keeps the scenario in focus from being computed
    List<Problem> problems() {
        return scenario().map(Scenario::id).map(outcomes::get).map(Outcome::problems).orElse(List.of());
    }

    Optional<City> city() {
        return scenario().map(project::cityOf);
    }

    String currency() {
        return scenario().map(scenario -> scenario.basis().currency()).orElse("JPY");
    }

    Optional<Measure> measure(String id) {
        return scenario().flatMap(scenario -> scenario.measure(id));
    }

    /// @return persons a household, NaN if nobody said
    double householdSize() {
        return result().map(CostResult::householdSize).orElse(Double.NaN);
    }
}
