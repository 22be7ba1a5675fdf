package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What stands where nothing is yet: an icon, one sentence, one button.
public final class EmptyState extends VBox {
    /// One that says how to go on, where the button for it stands elsewhere on the page.
    public EmptyState(String id, Icons icon, ObservableValue<String> sentence) {
        setId(id);
        getStyleClass().add("empty-state");
        getChildren().addAll(icon.node(32), Labels.paragraph(sentence, "empty-sentence"));
    }

    /// @param button what leads on, with its own id and action
    public EmptyState(String id, Icons icon, ObservableValue<String> sentence, Button button) {
        this(id, icon, sentence);
        getChildren().add(button);
    }
}
