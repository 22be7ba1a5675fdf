package org.kakehashi.ui.home;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Words;

/// The projects as cards side by side.
final class ProjectCards {
    private final HomeViewModel model;
    private final ProjectCells cells;
    private final TilePane tiles = new TilePane();

    ProjectCards(HomeViewModel model) {
        this.model = model;
        cells = new ProjectCells(model);
        tiles.setId("project-cards");
        tiles.getStyleClass().add("project-cards");
        model.shown().addListener((ListChangeListener<ProjectEntry>) _ -> show());
        show();
    }

    Node node() {
        return tiles;
    }

    private void show() {
        tiles.getChildren().setAll(model.shown().stream().map(this::card).toList());
    }

    private Button card(ProjectEntry entry) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var menu = ProjectTable.menu(model, entry);
        var head = new HBox(cells.sectors(entry), gap, ProjectCells.more(entry, menu));
        head.getStyleClass().add("card-line");
        var money = new HBox(cells.perPerson(entry), cells.burden(entry));
        money.getStyleClass().add("card-line");
        var box = new VBox(head, cells.project(entry), cells.stage(entry), cells.deadline(entry), cells.funding(entry), money);
        box.getStyleClass().add("project-card-body");
        var button = Buttons.secondary("card-" + entry.id(), null, Words.of(entry.summary().title()),
                () -> model.projects().open(entry.id(), Place.Screen.OVERVIEW));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(box);
        button.getStyleClass().add("project-card");
        button.setContextMenu(menu);
        return button;
    }
}
