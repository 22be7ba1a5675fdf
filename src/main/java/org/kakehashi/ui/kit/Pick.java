package org.kakehashi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// A choice of one among some, folded into a button that says what is chosen.
public final class Pick<T> extends MenuButton {
    private final Function<T, ObservableValue<String>> words;
    private final ObservableValue<? extends T> chosen;
    private final Consumer<T> choose;
    private List<T> options = List.of();

    /// @param id     of the button; each option's is `id-` and the option in lower case
    /// @param chosen what is shown as chosen
    /// @param choose is told what a person chose
    public Pick(String id, Function<T, ObservableValue<String>> words, ObservableValue<? extends T> chosen,
            Consumer<T> choose) {
        this.words = words;
        this.chosen = chosen;
        this.choose = choose;
        setId(id);
        getStyleClass().addAll("flat", "dense", "pick");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(chosen.flatMap(words));
        accessibleTextProperty().bind(textProperty());
        chosen.subscribe(_ -> mark());
    }

    /// Lets one choose among these.
    public Pick<T> among(List<T> offered) {
        if (offered.equals(options)) return this;
        options = List.copyOf(offered);
        var items = new ArrayList<MenuItem>();
        for (T option : options) items.add(item(option));
        getItems().setAll(items);
        mark();
        return this;
    }

    private RadioMenuItem item(T option) {
        var item = new RadioMenuItem();
        item.setId(getId() + "-" + Ids.of(option));
        item.textProperty().bind(words.apply(option));
        item.setUserData(option);
        item.setOnAction(_ -> {
            choose.accept(option);
            mark();
        });
        return item;
    }

    private void mark() {
        for (var item : getItems()) {
            if (item instanceof RadioMenuItem radio) radio.setSelected(item.getUserData().equals(chosen.getValue()));
        }
    }
}
