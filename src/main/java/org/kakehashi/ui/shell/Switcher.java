package org.kakehashi.ui.shell;

import atlantafx.base.controls.Popover;
import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// The list of projects below the name of the one that is open.
final class Switcher {
    private static final int SHOWN = 8;
    private static final int FILES = 4;

    private Switcher() {}

    static void open(Desk desk, Node owner) {
        var rows = new VBox();
        rows.setId("switcher-list");
        rows.getStyleClass().addAll("popover-list", "switcher-list");
        var popover = Popovers.below(owner, rows);
        desk.entries().stream().limit(SHOWN).forEach(entry -> rows.getChildren().add(row(desk, entry, popover)));
        if (!desk.entries().isEmpty()) rows.getChildren().add(new Separator());
        rows.getChildren().addAll(
                command("switcher-all", Icons.HOME, ShellWords.ALL_PROJECTS, popover,
                        () -> desk.go(Place.of(Place.Screen.HOME))),
                command("switcher-new", Icons.ADD, ShellWords.NEW_PROJECT, popover,
                        () -> desk.go(new Place(Place.Screen.WELCOME, null, "new"))),
                command("switcher-open", Icons.OPEN, ShellWords.OPEN_FILE, popover, desk::openFile));
        var files = desk.services().preferences().files();
        if (files.isEmpty()) return;
        rows.getChildren().addAll(new Separator(), Labels.of(ShellWords.RECENT_FILES.text(), "muted", "small", "switcher-caption"));
        files.stream().limit(FILES).forEach(file -> rows.getChildren().add(file(desk, file, popover)));
    }

    private static Button file(Desk desk, Path file, Popover popover) {
        var name = new SimpleStringProperty(String.valueOf(file.getFileName()));
        var row = Buttons.flat("switcher-file-" + name.get(), Icons.DOCUMENT, name, () -> {
            popover.hide();
            desk.open(file);
        });
        row.getStyleClass().add("popover-row");
        row.setTooltip(TopBar.tip(new SimpleStringProperty(file.toString())));
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static Button row(Desk desk, ProjectEntry entry, Popover popover) {
        var summary = entry.summary();
        var pair = new HBox(Labels.of(Words.of(summary.home()), "strong"), Icons.CITY_PAIR.node(12, "accent"),
                Labels.of(Words.of(summary.partner()), "strong"));
        pair.getStyleClass().add("switcher-pair");
        var box = new VBox(pair, Labels.of(Words.of(summary.title()), "muted", "small"));
        var row = Buttons.flat("switcher-" + entry.id(), null, Words.of(summary.title()), () -> {
            popover.hide();
            desk.open(entry.id(), Place.Screen.OVERVIEW);
        });
        row.setGraphic(box);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().addAll("popover-row", "tall");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static Button command(String id, Icons icon, ShellWords word, Popover popover, Runnable run) {
        var row = Buttons.flat(id, icon, word.text(), () -> {
            popover.hide();
            run.run();
        });
        row.getStyleClass().add("popover-row");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }
}
