package org.kakehashi.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;

/// A text field for one value, which commits on Enter or on losing focus, and only what is valid.
///
/// What is not valid stays as typed, with the pseudo-class `:error` and a sentence that says what to enter; the last
/// valid value goes on counting. Esc brings it back.
public final class TypedField<T> extends TextField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private final ObservableValue<? extends @Nullable T> value;
    private final Function<T, String> written;
    private final Function<String, Checked<T>> read;
    private final Consumer<T> commit;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Tooltip tip = new Tooltip();
    private final InvalidationListener refresh = _ -> refresh();
    private String shown = "";

    /// @param value   what is shown; null is shown as blank
    /// @param written how it is shown
    /// @param read    what a typed text means
    /// @param commit  is told of a valid new value
    public TypedField(String id, ObservableValue<? extends @Nullable T> value, Function<T, String> written,
            Function<String, Checked<T>> read, Consumer<T> commit) {
        this.value = value;
        this.written = written;
        this.read = read;
        this.commit = commit;
        setId(id);
        getStyleClass().add("typed-field");
        value.addListener(refresh);
        Tongue.language().addListener(new WeakInvalidationListener(refresh));
        focusedProperty().subscribe(focused -> {
            if (!focused) offer();
        });
        setOnAction(_ -> offer());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().subscribe(text -> {
            if (text.equals(shown)) complain("");
        });
        show();
    }

    /// @return what is wrong with the typed text, in the language of the moment; blank if nothing
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Gives the field a name for screen readers.
    public TypedField<T> named(ObservableValue<String> name) {
        accessibleTextProperty().bind(name);
        return this;
    }

    /// Sets the width for about `columns` digits.
    public TypedField<T> columns(int columns) {
        setPrefColumnCount(columns);
        return this;
    }

    /// Commits the typed text if it is valid and new, as Enter does.
    public void offer() {
        if (getText().equals(shown)) return;
        switch (read.apply(getText())) {
            case Checked.Good<T>(T typed) -> {
                complain("");
                commit.accept(typed);
                show();
            }
            case Checked.Bad<T>(var problems) -> complain(problems.getFirst().says().in(Tongue.now()));
        }
    }

    /// Takes back what was typed, as Esc does.
    public void giveUp() {
        show();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || getText().equals(shown)) return;
        show();
        event.consume();
    }

    private void refresh() {
        var present = value.getValue();
        if (getText().equals(shown)) {
            show();
        } else {
            shown = present == null ? "" : written.apply(present);
        }
    }

    private void show() {
        var present = value.getValue();
        shown = present == null ? "" : written.apply(present);
        setText(shown);
        complain("");
        if (isFocused()) selectAll();
    }

    private void complain(String says) {
        problem.set(says);
        pseudoClassStateChanged(ERROR, !says.isEmpty());
        tip.setText(says);
        setTooltip(says.isEmpty() ? null : tip);
    }
}
