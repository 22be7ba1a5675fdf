package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that follow their text.
public final class Labels {
    private Labels() {}

    public static Label of(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// @return a label that breaks into lines as its room asks
    public static Label paragraph(ObservableValue<String> text, String... styles) {
        var label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// @return the muted caption of a form row, naming `field` for screen readers
    public static Label caption(ObservableValue<String> text, Node field) {
        var label = of(text, "caption");
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(text);
        return label;
    }
}
