package org.kakehashi.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Short notices at the foot of the window, gone after eight seconds; the window lays it over its content.
public final class Toasts extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);

    public Toasts() {
        setId("toasts");
        getStyleClass().add("toasts");
        setPickOnBounds(false);
    }

    /// Says what has happened.
    public void say(ObservableValue<String> text) {
        show(toast(text));
    }

    /// Says what has happened and offers to take it back.
    public void undoable(ObservableValue<String> text, Runnable undo) {
        var toast = toast(text);
        toast.getChildren().add(Buttons.link("toast-undo", KitWords.UNDO.text(), () -> {
            getChildren().remove(toast);
            undo.run();
        }));
        show(toast);
    }

    private HBox toast(ObservableValue<String> text) {
        var toast = new HBox(Labels.of(text, "toast-text"));
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(USE_PREF_SIZE);
        return toast;
    }

    /// A notice that says the same again takes the place of the one before.
    private void show(HBox toast) {
        getChildren().removeIf(other -> says(other).equals(says(toast)));
        var close = Buttons.icon("toast-close", Icons.CLOSE, KitWords.CLOSE.text(), () -> getChildren().remove(toast));
        toast.getChildren().add(close);
        getChildren().add(toast);
        while (getChildren().size() > 3) getChildren().removeFirst();
        var pause = new PauseTransition(SHOWN);
        pause.setOnFinished(_ -> remove(toast));
        pause.play();
    }

    private static String says(Node toast) {
        return toast.lookup(".toast-text") instanceof Label label ? label.getText() : "";
    }

    private void remove(Node toast) {
        getChildren().remove(toast);
    }
}
