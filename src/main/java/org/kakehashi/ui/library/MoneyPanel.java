package org.kakehashi.ui.library;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Labels;

/// One entry beside its list: its name, what is to be known of it, all its fields, and what can be done with it.
final class MoneyPanel extends VBox {
    private final StackPane none = new StackPane(Labels.paragraph(LibraryWords.CHOOSE_ROW.text(), "muted"));

    private final VBox notes = new VBox();

    MoneyPanel(String id) {
        notes.getStyleClass().add("money-notes");
        setId(id);
        getStyleClass().addAll("card", "entry-panel", "money-panel");
        none.getStyleClass().add("entry-none");
        VBox.setVgrow(none, Priority.ALWAYS);
        getChildren().setAll(none);
    }

    /// Says what is to be known of the entry above its fields.
    void note(List<Node> says) {
        notes.getChildren().setAll(says);
    }

    void clear() {
        getChildren().setAll(none);
    }

    /// @param own     whether the fields can be changed
    /// @param actions below the fields
    void show(ObservableValue<String> name, Node form, boolean own, List<? extends Node> actions) {
        var title = Labels.paragraph(name, "section-title");
        var head = new VBox(title, notes);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("money-head");
        form.setDisable(!own);
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var foot = new HBox();
        foot.getChildren().setAll(actions);
        foot.getStyleClass().add("entry-foot");
        getChildren().setAll(head, scroll, foot);
    }
}
