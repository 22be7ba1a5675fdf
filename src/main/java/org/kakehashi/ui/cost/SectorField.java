package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// A choice of the sectors there are, and of a new one that is then named.
final class SectorField extends VBox {
    private static final String NEW = "/new";
    private final TypedField<String> name;
    private final ComboBox<String> choice;

    /// @param sectors ids to choose from
    SectorField(String id, List<String> sectors, ObservableValue<String> value, Consumer<String> commit) {
        getStyleClass().add("form");
        var options = new ArrayList<>(sectors);
        options.add(NEW);
        name = Fields.name(id + "-name", new SimpleStringProperty(""), typed -> {
            naming(false);
            commit.accept(SectorNames.id(typed));
        }).named(FormWords.NEW_SECTOR_NAME.text());
        name.promptTextProperty().bind(FormWords.NEW_SECTOR_NAME.text());
        choice = Fields.choice(id, options, sector -> sector.equals(NEW) ? TableWords.NEW_SECTOR.text()
                : Words.of(SectorNames.name(sector)), value, chosen -> {
                    if (chosen.equals(NEW)) naming(true);
                    else commit.accept(chosen);
                });
        choice.accessibleTextProperty().bind(CostWords.SECTOR.text());
        choice.setMaxWidth(Double.MAX_VALUE);
        value.subscribe(sector -> {
            if (sector != null && !choice.getItems().contains(sector)) choice.getItems().add(choice.getItems().size() - 1, sector);
        });
        getChildren().addAll(choice, name);
        naming(false);
    }

    @Override
    public void requestFocus() {
        choice.requestFocus();
    }

    private void naming(boolean on) {
        name.setVisible(on);
        name.setManaged(on);
        if (on) name.requestFocus();
    }
}
