package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A caption at the left and what belongs to it at the right.
public final class FormRow extends HBox {
    public FormRow(ObservableValue<String> caption, Node field) {
        getStyleClass().add("form-row");
        var box = field instanceof TypedField<?> typed ? Fields.withProblem(typed) : field;
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(Labels.caption(caption, field), box);
    }
}
