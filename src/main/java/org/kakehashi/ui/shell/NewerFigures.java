package org.kakehashi.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Newer;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// Offers what the library has newer than the open project; nothing is taken unasked, and taking is undone like any edit.
final class NewerFigures {
    private final Desk desk;

    NewerFigures(Desk desk) {
        this.desk = desk;
    }

    /// @return the project with the library's versions in place of its own
    static Project taken(Project project, List<Newer> newer, Library library) {
        var shelf = project.shelf();
        for (var entry : newer) shelf = entry.takenInto(shelf, library.shelf());
        return project.with(shelf);
    }

    /// Lists the entries below `owner`, each to be taken alone or all together.
    void show(Button owner, List<Newer> newer) {
        var rows = new VBox(6, Labels.paragraph(ShellWords.NEWER_ABOUT.text(), "muted"));
        rows.setId("newer-list");
        rows.getStyleClass().add("newer-list");
        var popover = Popovers.below(owner, rows);
        for (var entry : newer) rows.getChildren().add(row(entry, popover::hide));
        if (newer.size() > 1) {
            rows.getChildren().add(Buttons.primary("newer-all", null, ShellWords.NEWER_ALL.text(), () -> {
                popover.hide();
                take(newer);
            }));
        }
    }

    private Node row(Newer entry, Runnable then) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(12, Labels.of(Words.of(entry.name())), gap,
                Buttons.secondary("newer-take", null, ShellWords.NEWER_TAKE.text(), () -> {
                    then.run();
                    take(List.of(entry));
                }));
    }

    private void take(List<Newer> newer) {
        var library = desk.library().getValue();
        desk.inHand().get().ifPresent(open -> open.session().edit(
                new Edit(ShellWords.EDIT_NEWER.names(), "newer"), project -> taken(project, newer, library)));
    }
}
