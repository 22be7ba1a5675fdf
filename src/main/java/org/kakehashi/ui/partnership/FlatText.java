package org.kakehashi.ui.partnership;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.TypedField;

/// A text that breaks into lines and turns into a field when it is pressed.
final class FlatText extends StackPane {
    private final Button shown = new Button();
    private final TypedField<String> field;

    FlatText(String id, ObservableValue<String> content, ObservableValue<String> spoken, Consumer<String> commit) {
        field = Fields.name(id, content, commit).named(spoken);
        field.getStyleClass().add("flat-text-field");
        field.setVisible(false);
        field.setManaged(false);
        shown.setId(id + "-text");
        shown.textProperty().bind(content);
        shown.accessibleTextProperty().bind(content);
        shown.setWrapText(true);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        shown.getStyleClass().addAll("flat-text");
        shown.setOnAction(_ -> edit(true));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) edit(false);
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) edit(false);
        });
        getStyleClass().add("flat-text-box");
        getChildren().addAll(shown, field);
    }

    private void edit(boolean on) {
        if (!on && !field.problem().get().isEmpty()) return;
        boolean back = field.isFocused();
        field.setVisible(on);
        field.setManaged(on);
        shown.setVisible(!on);
        shown.setManaged(!on);
        if (on) {
            field.requestFocus();
            field.selectAll();
        } else if (back) {
            shown.requestFocus();
        }
    }
}
