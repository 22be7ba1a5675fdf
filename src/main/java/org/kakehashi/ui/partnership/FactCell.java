package org.kakehashi.ui.partnership;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kakehashi.base.Fact;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.TypedField;

/// One figure of one city: value and year typed in place, and its mark; what is not set says so.
final class FactCell extends StackPane {
    private final TypedField<Number> value;
    private final HBox known;
    private final HBox missing;
    private boolean adding;

    /// @param name  of the city
    /// @param fact  ends when the cell is replaced
    /// @param model of the profiles
    FactCell(City city, ProfileLine line, ObservableValue<String> name, ObservableValue<Project> project,
            ObservableValue<Optional<Fact>> fact, ProfileViewModel model) {
        var id = city.id() + "-" + line.name().toLowerCase(Locale.ROOT).replace('_', '-');
        value = value(id, line, city.currency(), fact.map(now -> now.map(Fact::value).orElse(Double.NaN)),
                typed -> {
                    adding = false;
                    model.setValue(city.id(), line, typed);
                });
        value.getStyleClass().addAll("flat-field", "fact-value");
        value.named(PartnershipWords.FIELD_OF.text(line.word().text(), name));
        var year = Fields.year(id + "-year", 1, ProfileViewModel.latestYear(),
                fact.map(now -> now.map(Fact::year).orElse(model.year())),
                typed -> model.setYear(city.id(), line, typed));
        year.getStyleClass().addAll("flat-field", "fact-year");
        year.named(PartnershipWords.FIELD_YEAR.text(line.word().text(), name));
        year.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new EvidenceMark(id + "-mark", false, project, fact.map(now -> now.map(Fact::evidence)),
                evidence -> model.setEvidence(city.id(), line, evidence), () -> model.clear(city.id(), line));
        known = new HBox(value, year, mark);
        known.getStyleClass().add("fact-cell");
        var add = Buttons.link(id + "-add", PartnershipWords.ADD.text(), () -> {
            adding = true;
            show(fact.getValue());
            value.requestFocus();
        });
        add.accessibleTextProperty().unbind();
        add.accessibleTextProperty().bind(
                PartnershipWords.ADD_FIELD.text(line.word().text(), name));
        missing = new HBox(Labels.of(PartnershipWords.NOT_SET.text(), "not-set"), add);
        missing.getStyleClass().add("fact-cell");
        getChildren().addAll(missing, known);
        getStyleClass().add("fact-box");
        fact.subscribe(this::show);
        value.focusedProperty().subscribe(focused -> {
            if (!focused && adding) {
                adding = false;
                show(fact.getValue());
            }
        });
    }

    private void show(Optional<Fact> fact) {
        boolean shown = fact.isPresent() || adding;
        known.setVisible(shown);
        missing.setVisible(!shown);
    }

    private static TypedField<Number> value(String id, ProfileLine line, String currency,
            ObservableValue<Double> shown, DoubleConsumer commit) {
        var attribute = line.attribute();
        if (attribute == null) return Fields.number(id, 1, 1e10, 0, shown, commit);
        return switch (attribute.unit()) {
            case SHARE -> Fields.percent(id, 0, 1, 0, shown, commit);
            case LOCAL_MONEY -> Fields.money(id, 0, 1e15, currency, shown, commit);
            case US_DOLLARS -> Fields.money(id, 0, 1e9, "USD", shown, commit);
            case SQUARE_KILOMETRES -> Fields.number(id, 0.01, 1e8, 0, shown, commit);
            case PERSONS -> Fields.number(id, 0.1, 100, 0, shown, commit);
        };
    }
}
