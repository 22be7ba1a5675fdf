package org.kakehashi.ui.kit;

import atlantafx.base.controls.ModalPane;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Questions and notices over the page; the window lays [#pane] over its content.
public final class Dialogs {
    private final ModalPane pane = new ModalPane();

    public Dialogs() {
        pane.setId("dialogs");
        pane.setFocusTraversable(false);
        pane.setInTransitionFactory(null);
        pane.hide();
    }

    public ModalPane pane() {
        return pane;
    }

    /// Asks before `action` is done; Esc and the cancel button do nothing.
    ///
    /// @param word what the confirming button says, a verb
    public void confirm(String id, ObservableValue<String> title, ObservableValue<String> text,
            ObservableValue<String> word, Runnable action) {
        ask(id, title, text, Buttons.primary(id + "-confirm", null, word, () -> {
            close();
            action.run();
        }));
    }

    /// Asks before something is lost.
    public void confirmHarm(String id, ObservableValue<String> title, ObservableValue<String> text,
            ObservableValue<String> word, Runnable action) {
        ask(id, title, text, Buttons.danger(id + "-confirm", null, word, () -> {
            close();
            action.run();
        }));
    }

    /// Says something that must be read.
    public void message(String id, ObservableValue<String> title, ObservableValue<String> text) {
        var close = Buttons.primary(id + "-close", null, KitWords.CLOSE.text(), this::close);
        show(box(id, title, Labels.paragraph(text, "dialog-text"), close), close);
    }

    /// Shows a form of one's own with its buttons below, the last of which is the one to press.
    public void form(String id, ObservableValue<String> title, Node content, Button... buttons) {
        show(box(id, title, content, buttons), content);
    }

    public void close() {
        pane.hide(true);
    }

    private void ask(String id, ObservableValue<String> title, ObservableValue<String> text, Button confirm) {
        var cancel = Buttons.secondary(id + "-cancel", null, KitWords.CANCEL.text(), this::close);
        confirm.setDefaultButton(true);
        show(box(id, title, Labels.paragraph(text, "dialog-text"), cancel, confirm), confirm);
    }

    /// The box appears once it has its place, or a picture of it stays behind in the corner.
    private void show(Region box, Node focus) {
        box.layoutXProperty().subscribe(x -> box.setOpacity(x.doubleValue() > 0 ? 1 : 0));
        pane.show(box);
        focus.requestFocus();
    }

    private static Region box(String id, ObservableValue<String> title, Node content, Node... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("dialog-buttons");
        var box = new VBox(Labels.of(title, "dialog-title"), content, row);
        box.setId(id);
        box.getStyleClass().add("dialog-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }
}
