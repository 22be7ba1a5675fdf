package org.kakehashi.ui.partnership;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for a text of a few lines, which commits on Enter or on losing focus; Esc brings the last text back.
final class LongText extends TextArea {
    private final ObservableValue<String> value;
    private final Consumer<String> commit;

    LongText(String id, ObservableValue<String> value, ObservableValue<String> name, Consumer<String> commit) {
        this.value = value;
        this.commit = commit;
        setId(id);
        setWrapText(true);
        setPrefRowCount(4);
        accessibleTextProperty().bind(name);
        value.subscribe(this::setText);
        focusedProperty().subscribe(focused -> {
            if (!focused) offer();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            offer();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            setText(value.getValue());
        } else {
            return;
        }
        event.consume();
    }

    /// A blank text is not taken.
    private void offer() {
        var typed = getText().strip();
        if (typed.equals(value.getValue())) return;
        if (typed.isEmpty()) setText(value.getValue());
        else commit.accept(typed);
    }
}
