package org.kakehashi.ui.cost;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// Everything that was wrong with a block that was not pasted, over the foot of the table.
final class RefusedPaste extends HBox {
    private static final int LISTED = 200;
    private final VBox rows = new VBox();

    RefusedPaste(SheetNotes notes) {
        setId("refused");
        getStyleClass().addAll("message-bar", "danger", "refused");
        var head = Labels.paragraph(notes.refused().flatMap(reply -> Words.of(reply.says())), "strong");
        rows.setId("refused-list");
        var list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().add("refused-scroll");
        var text = new VBox(head, list);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.WARNING.node(), text, Buttons.icon("refused-close", Icons.CLOSE, TableWords.CLOSE.text(),
                notes::dismiss));
        notes.refused().subscribe(this::show);
    }

    private void show(CellEdits.Reply reply) {
        setVisible(!reply.problems().isEmpty());
        setManaged(!reply.problems().isEmpty());
        rows.getChildren().setAll(reply.problems().stream().limit(LISTED)
                .map(problem -> Labels.paragraph(Words.of(problem.says()), "small")).toList());
    }
}
