package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What pollution arises, by person or through the years, and what damage a unit of it does.
final class LoadsForm {
    private static final double MOST = 1e15;
    private final ScenarioView view;

    LoadsForm(ScenarioView view) {
        this.view = view;
    }

    Node section() {
        return FormParts.section(FormWords.LOADS, FormParts.note(FormWords.LOADS_TIP),
                FormParts.rows(view.of(now -> now.loads().stream().map(load -> load.id() + (load.points() == null)).toList()),
                        this::rows));
    }

    private List<Node> rows() {
        var rows = new ArrayList<Node>();
        for (var load : view.now().loads()) rows.addAll(load(load));
        rows.add(Buttons.flat("load-add", Icons.ADD, FormWords.ADD_LOAD.text(), this::add));
        return rows;
    }

    private void add() {
        change(loads -> loads.add(new Load(MeasureEdits.fresh("load", loads.stream().map(Load::id).toList()),
                FormWords.NEW_LOAD.names(), "t", Figure.own(0), null, Figure.own(0))));
    }

    private List<Node> load(Load first) {
        var id = "load-" + first.id();
        var name = Fields.name(id + "-name", view.of(_ -> now(first).name().in(Tongue.now())), typed -> put(first, now ->
                with(now, now.name().with(Tongue.now(), typed), now.unit(), now.perPerson(), now.points(), now.damage())));
        var unit = Fields.name(id + "-unit", view.of(_ -> now(first).unit()), typed -> put(first, now ->
                with(now, now.name(), typed, now.perPerson(), now.points(), now.damage())));
        var damage = Fields.number(id + "-damage", 0, MOST, 0, view.of(_ -> now(first).damage().value()), typed -> put(first, now ->
                with(now, now.name(), now.unit(), now.perPerson(), now.points(), now.damage().typed(typed))));
        var byPoints = new CheckBox();
        byPoints.setId(id + "-by-points");
        byPoints.textProperty().bind(FormWords.LOAD_BY_POINTS.text());
        byPoints.setSelected(first.points() != null);
        byPoints.setOnAction(_ -> put(first, now -> with(now, now.name(), now.unit(), now.perPerson(),
                byPoints.isSelected() ? begin() : null, now.damage())));
        var used = view.now().measures().stream().filter(measure -> uses(measure, first.id())).map(Measure::name).findFirst();
        var head = FormParts.head(id, view.of(_ -> now(first).name()).flatMap(Words::of), () -> remove(first));
        var rows = new ArrayList<Node>(List.of(head, Fields.row(FormWords.LOAD_NAME.text(), name),
                Fields.row(FormWords.LOAD_UNIT.text(""), unit), byPoints));
        if (first.points() == null) {
            rows.add(Fields.row(FormWords.LOAD_PER_PERSON.text(), Fields.number(id + "-per-person", 0, MOST, 0,
                    view.of(_ -> now(first).perPerson().value()), typed -> put(first, now -> with(now, now.name(), now.unit(),
                            now.perPerson().typed(typed), now.points(), now.damage())))));
        } else {
            rows.add(new TrendForm(id, FormWords.LOAD_NAME, 0, view.of(_ -> course(first)), trend -> {
                if (trend instanceof Trend.Points points) put(first, now -> with(now, now.name(), now.unit(), now.perPerson(),
                        points, now.damage()));
            }).points());
        }
        rows.add(Fields.row(FormWords.LOAD_DAMAGE.text(), damage));
        used.ifPresent(measure -> rows.add(Labels.paragraph(FormWords.LOAD_IN_USE.text(measure), "muted", "small")));
        return rows;
    }

    private Trend.Points begin() {
        return new Trend.Points(List.of(new Fact(0, view.now().horizon().first(), Evidence.OWN)));
    }

    private Trend course(Load first) {
        var points = now(first).points();
        return points == null ? begin() : points;
    }

    private static boolean uses(Measure measure, String pollutant) {
        return switch (measure) {
            case Measure.Budget _ -> false;
            case Measure.Rollout rollout -> rollout.effects().containsKey(pollutant);
            case Measure.Remediation remediation -> remediation.pollutant().equals(pollutant);
        };
    }

    private Load now(Load first) {
        return view.now().loads().stream().filter(load -> load.id().equals(first.id())).findFirst().orElse(first);
    }

    private static Load with(Load load, Names name, String unit, Figure perPerson, Trend.@Nullable Points points, Figure damage) {
        return new Load(load.id(), name, unit, perPerson, points, damage);
    }

    private void remove(Load load) {
        change(loads -> loads.removeIf(other -> other.id().equals(load.id())));
    }

    private void put(Load load, UnaryOperator<Load> change) {
        change(loads -> loads.replaceAll(other -> other.id().equals(load.id()) ? change.apply(other) : other));
    }

    private void change(Consumer<List<Load>> change) {
        view.change(FormWords.EDIT_LOADS, (Scenario scenario) -> {
            var loads = new ArrayList<>(scenario.loads());
            change.accept(loads);
            return ScenarioOrder.withLoads(scenario, loads);
        });
    }
}
