package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.LoanPreset;
import org.kakehashi.ui.kit.Tongue;

/// The right side: the drivers, or all inputs of one measure; beside the page where there is room, else over it.
final class SidePanel extends StackPane {
    private static final double DOCKED_FROM = 1230;
    private final CostsViewModel model;
    private final DriversPanel drivers;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final BorderPane docking = new BorderPane();
    private final Subscription language;
    private final Supplier<List<LoanPreset>> presets;
    private @Nullable MeasureForm form;
    private @Nullable ScenarioForm settings;
    private boolean docked = true;

    /// @param presets terms on which money is commonly lent
    SidePanel(CostsViewModel model, Explainer explainer, Runnable toProfile, Supplier<List<LoanPreset>> presets) {
        this.model = model;
        this.presets = presets;
        drivers = new DriversPanel(model, explainer, toProfile, this::openSettings);
        getStyleClass().addAll("inspector", "side-panel");
        getChildren().setAll(drivers);
        setMaxWidth(USE_PREF_SIZE);
        model.sheet().subscribe(sheet -> {
            if (form != null && sheet.measure(form.measureId()).isEmpty()) back();
            if (settings != null && !sheet.scenario().map(Scenario::id).orElse("").equals(settings.scenarioId())) {
                if (sheet.scenario().isPresent()) openSettings();
                else back();
            }
        });
        model.selected().subscribe((_, now) -> {
            if (form != null && !now.isEmpty() && !now.equals(form.measureId())) open(now);
        });
        language = Tongue.language().subscribe((_, _) -> {
            if (form != null) open(form.measureId());
            else if (settings != null) openSettings();
        });
    }

    /// Lays `page` and this panel into `root`.
    void around(StackPane root, Node page) {
        docking.setCenter(page);
        root.getChildren().add(docking);
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        root.widthProperty().subscribe(width -> {
            var room = width.doubleValue() >= DOCKED_FROM;
            if (room != docked && width.doubleValue() > 0) {
                docked = room;
                shown.set(room);
            }
            arrange(root);
        });
        shown.subscribe(_ -> arrange(root));
    }

    private void arrange(StackPane root) {
        boolean beside = docked && shown.get(), over = !docked && shown.get();
        if (!over) root.getChildren().remove(this);
        if (beside != (docking.getRight() != null)) docking.setRight(beside ? this : null);
        if (over && !root.getChildren().contains(this)) root.getChildren().add(this);
        if (over != getStyleClass().contains("drawer")) {
            if (over) getStyleClass().add("drawer");
            else getStyleClass().remove("drawer");
        }
    }

    /// @return whether this panel is in view, which a button may switch
    BooleanProperty shown() {
        return shown;
    }

    void toggle() {
        shown.set(!shown.get());
    }

    /// Shows all inputs of a measure.
    void open(String measureId) {
        model.now().measure(measureId).ifPresent(measure -> {
            endForm();
            model.select(measureId);
            var opened = new MeasureForm(model, measure, this::back);
            form = opened;
            getChildren().setAll(opened);
            shown.set(true);
        });
    }

    /// Shows the drivers.
    void drivers() {
        endForm();
        getChildren().setAll(drivers);
        shown.set(true);
    }

    /// Shows all that the scenario in focus is apart from its measures.
    void openSettings() {
        model.now().scenario().ifPresent(scenario -> {
            endForm();
            var opened = new ScenarioForm(model, scenario, presets.get(), this::back);
            settings = opened;
            getChildren().setAll(opened);
            shown.set(true);
        });
    }

    private void back() {
        endForm();
        getChildren().setAll(drivers);
        if (!docked) shown.set(false);
    }

    private void endForm() {
        if (form != null) form.close();
        form = null;
        if (settings != null) settings.close();
        settings = null;
    }

    void close() {
        endForm();
        language.unsubscribe();
    }
}
