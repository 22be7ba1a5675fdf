package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// How much of each pollutant a unit in use removes a year.
final class EffectsForm {
    private final MeasureView view;

    EffectsForm(MeasureView view) {
        this.view = view;
    }

    Node section() {
        var shape = view.rollout(rollout -> List.copyOf(rollout.effects().keySet()), List.<String>of());
        return FormParts.section(FormWords.EFFECTS, FormParts.note(FormWords.EFFECTS_TIP), FormParts.rows(shape, this::rows));
    }

    private List<Node> rows() {
        var rows = new ArrayList<Node>();
        if (!(view.now() instanceof Measure.Rollout rollout)) return rows;
        for (var pollutant : rollout.effects().keySet()) {
            rows.add(FormParts.head("form-effect-" + pollutant, Words.of(name(pollutant)), () -> change(effects -> effects.remove(pollutant))));
            rows.add(Fields.row(FormWords.LOAD_UNIT.text(unit(pollutant)), Fields.number("form-effect-" + pollutant, -1e15, 1e15, 0,
                    view.rollout(now -> now.effects().getOrDefault(pollutant, Double.NaN), Double.NaN),
                    typed -> change(effects -> effects.put(pollutant, typed)))));
        }
        var left = loads().stream().filter(load -> !rollout.effects().containsKey(load.id())).toList();
        var add = Buttons.flat("form-effect-add", Icons.ADD, FormWords.ADD_EFFECT.text(), () -> { });
        add.setDisable(left.isEmpty());
        add.setOnAction(_ -> Popovers.choice("effect", add, left.stream().map(Load::id).toList(),
                id -> Words.of(name(id)), id -> change(effects -> effects.put(id, 0.0))));
        rows.add(add);
        if (loads().isEmpty()) rows.add(FormParts.note(FormWords.NO_POLLUTANT));
        return rows;
    }

    private List<Load> loads() {
        return view.model().now().scenario().map(scenario -> scenario.loads()).orElse(List.of());
    }

    private Names name(String pollutant) {
        return loads().stream().filter(load -> load.id().equals(pollutant)).map(Load::name).findFirst()
                .orElseGet(() -> Names.same(pollutant));
    }

    private String unit(String pollutant) {
        return loads().stream().filter(load -> load.id().equals(pollutant)).map(Load::unit).findFirst().orElse("");
    }

    private void change(Consumer<Map<String, Double>> change) {
        view.changeRollout(FormWords.EDIT_EFFECTS, rollout -> {
            var effects = new TreeMap<>(rollout.effects());
            change.accept(effects);
            return MeasureEdits.withEffects(rollout, effects);
        });
    }
}
