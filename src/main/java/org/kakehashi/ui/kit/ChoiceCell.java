package org.kakehashi.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of a drop-down list whose text follows the language.
final class ChoiceCell<T> extends ListCell<T> {
    private final Function<T, ObservableValue<String>> words;

    ChoiceCell(Function<T, ObservableValue<String>> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        textProperty().unbind();
        if (empty || item == null) {
            setText(null);
        } else {
            textProperty().bind(words.apply(item));
        }
    }
}
