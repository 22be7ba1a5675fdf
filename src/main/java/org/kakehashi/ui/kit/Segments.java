package org.kakehashi.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of one among few, side by side.
public final class Segments<T> extends HBox {
    /// @param id      of the whole; each button's is `id-` and the option in lower case
    /// @param chosen  what is shown as chosen
    /// @param choose  is told what a person chose
    public Segments(String id, List<T> options, Function<T, ObservableValue<String>> words,
            ObservableValue<? extends T> chosen, Consumer<T> choose) {
        setId(id);
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (T option : options) {
            var button = new ToggleButton();
            button.setId(id + "-" + Ids.of(option));
            button.textProperty().bind(words.apply(option));
            button.accessibleTextProperty().bind(words.apply(option));
            button.getStyleClass().add("segment");
            button.setUserData(option);
            button.setToggleGroup(group);
            button.setOnAction(_ -> button.setSelected(true));
            button.selectedProperty().subscribe(selected -> {
                if (selected && !option.equals(chosen.getValue())) choose.accept(option);
            });
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        show(group, chosen.getValue());
        chosen.subscribe(value -> show(group, value));
    }

    private static void show(ToggleGroup group, Object value) {
        for (var toggle : group.getToggles()) toggle.setSelected(toggle.getUserData().equals(value));
    }
}
