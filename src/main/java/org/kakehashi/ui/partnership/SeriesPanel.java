package org.kakehashi.ui.partnership;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// The population of a city by year, to be typed over, added to and taken from.
final class SeriesPanel {
    private final PartnershipViewModel model;
    private final String city;
    private final VBox rows = new VBox();
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(true);
    private final SimpleObjectProperty<Number> newYear = new SimpleObjectProperty<>(Double.NaN);
    private final SimpleObjectProperty<Number> newValue = new SimpleObjectProperty<>(Double.NaN);

    private SeriesPanel(PartnershipViewModel model, String city) {
        this.model = model;
        this.city = city;
    }

    static void open(Node owner, PartnershipViewModel model, String city) {
        var panel = new SeriesPanel(model, city);
        var name = model.project().map(project -> project.shelf().city(city).orElseThrow().name())
                .when(panel.open);
        panel.rows.getStyleClass().add("series-rows");
        var root = new VBox(Labels.of(PartnershipWords.SERIES_OF.text(name.flatMap(Words::of)), "section-title"),
                panel.rows, panel.adding());
        root.getStyleClass().add("series-panel");
        model.project().map(project -> project.shelf().city(city).orElseThrow()).when(panel.open)
                .subscribe(panel::show);
        var popover = Popovers.below(owner, root);
        popover.setOnHidden(_ -> panel.open.set(false));
    }

    private void show(City now) {
        rows.getChildren().clear();
        for (var fact : now.population()) rows.getChildren().add(row(fact));
    }

    private Node row(Fact fact) {
        var id = "series-" + fact.year();
        var value = Fields.number(id + "-value", 1, 1e10, 0, new SimpleObjectProperty<>(fact.value()),
                typed -> model.profile().putPopulation(city, new Fact(typed, fact.year(), Evidence.OWN)));
        value.named(PartnershipWords.POPULATION.text()).columns(9);
        var mark = new EvidenceMark(id + "-mark", true, model.project().when(open),
                new SimpleObjectProperty<>(Optional.of(fact.evidence())),
                evidence -> model.profile().putPopulation(city, new Fact(fact.value(), fact.year(), evidence)), null);
        var remove = Buttons.icon(id + "-remove", Icons.DELETE, PartnershipWords.SERIES_REMOVE.text(),
                () -> model.profile().removePopulation(city, fact));
        var box = new HBox(Labels.of(new SimpleObjectProperty<>(String.valueOf(fact.year())), "series-year"), value,
                mark, remove);
        box.getStyleClass().add("series-row");
        return box;
    }

    private Node adding() {
        var year = Fields.year("series-new-year", 1, ProfileViewModel.latestYear(), newYear, newYear::set);
        var value = Fields.number("series-new-value", 1, 1e10, 0, newValue, newValue::set);
        year.named(PartnershipWords.YEAR.text()).columns(4);
        year.promptTextProperty().bind(PartnershipWords.YEAR.text());
        value.named(PartnershipWords.POPULATION.text()).columns(9);
        value.promptTextProperty().bind(PartnershipWords.POPULATION.text());
        var add = Buttons.secondary("series-add", Icons.ADD, PartnershipWords.ADD.text(), () -> add(year, value));
        var box = new HBox(year, value, add);
        box.getStyleClass().add("series-row");
        return box;
    }

    private void add(TypedField<Number> year, TypedField<Number> value) {
        year.offer();
        value.offer();
        double typedYear = newYear.get().doubleValue(), typed = newValue.get().doubleValue();
        if (Double.isNaN(typedYear)) {
            year.requestFocus();
        } else if (Double.isNaN(typed)) {
            value.requestFocus();
        } else {
            model.profile().putPopulation(city, new Fact(typed, (int) typedYear, Evidence.OWN));
            newYear.set(Double.NaN);
            newValue.set(Double.NaN);
            year.requestFocus();
        }
    }
}
