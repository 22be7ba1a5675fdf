package org.kakehashi.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.History;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// The kept states of the project in hand, the newest first; choosing one goes back or forward to it by undo and redo.
final class Versions {
    private Versions() {}

    static void open(Session session, Node owner) {
        var rows = new VBox();
        rows.getStyleClass().add("popover-list");
        var list = new ScrollPane(rows);
        list.setId("versions-list");
        list.setFitToWidth(true);
        list.setPrefViewportWidth(300);
        list.setPrefViewportHeight(Math.min(360, 24 + 29 * session.states().size()));
        var title = Labels.of(ShellWords.VERSIONS_TITLE.text(), "strong");
        var note = Labels.paragraph(ShellWords.VERSIONS_NOTE.text(), "muted", "small");
        note.setMaxWidth(300);
        var box = new VBox(title, note, list);
        box.getStyleClass().add("versions-box");
        var popover = Popovers.below(owner, box);
        long present = session.document().current();
        for (var state : session.states().reversed()) {
            var icon = state.number() == present ? Icons.CHECK : Icons.VERSIONS;
            var row = Buttons.flat("version-" + state.number(), icon, Words.of(state.edit().name()), () -> {
                popover.hide();
                moveTo(session, state);
            });
            row.getStyleClass().add("popover-row");
            row.setMaxWidth(Double.MAX_VALUE);
            rows.getChildren().add(row);
        }
    }

    private static void moveTo(Session session, History.State state) {
        while (session.document().current() > state.number() && session.undoable().isPresent()) session.undo();
        while (session.document().current() < state.number() && session.redoable().isPresent()) session.redo();
    }
}
