package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.cost.Sector;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// The small panel that adds a measure: its sector, and whether it is a budget or a rollout.
final class AddMeasure {
    private final CostsViewModel model;
    private final Consumer<String> opened;
    private @Nullable Node usual;

    /// @param opened is given the id of the new measure
    AddMeasure(CostsViewModel model, Consumer<String> opened) {
        this.model = model;
        this.opened = opened;
    }

    /// Opens at `node` where no other is named.
    void beside(Node node) {
        usual = node;
    }

    void open() {
        if (usual != null) open(usual);
    }

    void open(Node owner) {
        model.begin();
        if (model.now().scenario().isEmpty()) return;
        var sector = new SimpleObjectProperty<>(model.selectedMeasure().map(measure -> measure.sector())
                .orElse(Sector.SEWERAGE.id()));
        var content = new VBox();
        var popover = Popovers.below(owner, content);
        var sectors = new SectorField("add-sector", sectors(), sector, sector::set);
        var rollout = Buttons.secondary("add-rollout", Icons.ADD, CostWords.ADD_ROLLOUT.text(), () -> {
            popover.hide();
            model.addRollout(sector.get());
            opened.accept(model.selected().get());
        });
        var budget = Buttons.secondary("add-budget", Icons.ADD, CostWords.ADD_BUDGET.text(), () -> {
            popover.hide();
            model.addBudget(sector.get());
            opened.accept(model.selected().get());
        });
        var clean = Buttons.secondary("add-remediation", Icons.ADD, FormWords.ADD_REMEDIATION.text(), () -> {
            popover.hide();
            model.addRemediation(sector.get());
            opened.accept(model.selected().get());
        });
        content.getStyleClass().add("add-measure");
        content.setSpacing(8);
        content.setPrefWidth(300);
        content.getChildren().addAll(Labels.caption(CostWords.SECTOR.text(), sectors), sectors,
                new VBox(rollout, Labels.paragraph(CostWords.ROLLOUT_IS.text(), "muted", "small")),
                new VBox(budget, Labels.paragraph(CostWords.BUDGET_IS.text(), "muted", "small")),
                new VBox(clean, Labels.paragraph(FormWords.REMEDIATION_IS.text(), "muted", "small")));
        sectors.requestFocus();
    }

    private List<String> sectors() {
        return Stream.concat(Stream.of(Sector.values()).map(Sector::id), model.sectors()).distinct().toList();
    }
}
