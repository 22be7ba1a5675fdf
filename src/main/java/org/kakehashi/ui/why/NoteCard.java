package org.kakehashi.ui.why;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// Another number for the same thing.
final class NoteCard extends HBox {
    /// @param width in pixels, that its text is broken for
    NoteCard(Explanation.Note note, double width) {
        getStyleClass().addAll("why-note", note.warning() ? "warning" : "plain");
        var title = new Label(note.title().in(Tongue.now()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var detail = new Label(note.detail().in(Tongue.now()));
        detail.getStyleClass().add("small");
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        var text = new VBox(title, detail);
        text.getStyleClass().add("why-note-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll((note.warning() ? Icons.WARNING : Icons.FLAG).node(), text);
        if (!note.source().isEmpty()) {
            var mark = Chips.mark(Status.SOURCED, new ReadOnlyStringWrapper(note.source()).getReadOnlyProperty());
            mark.setMinWidth(USE_PREF_SIZE);
            getChildren().add(mark);
        }
        HBox.setHgrow(this, Priority.ALWAYS);
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(width);
    }
}
