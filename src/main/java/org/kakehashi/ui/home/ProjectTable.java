package org.kakehashi.ui.home;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.ui.kit.Place;

/// The projects as rows; Enter or a click opens one, the menu does the rest.
final class ProjectTable {
    private static final double ROW = 48;
    private static final double HEAD = 32;
    private final HomeViewModel model;
    private final TableView<ProjectEntry> table = new TableView<>();

    ProjectTable(HomeViewModel model) {
        this.model = model;
        table.setId("project-table");
        table.getStyleClass().addAll("project-table", "tall");
        table.accessibleTextProperty().bind(HomeWords.PROJECTS.text());
        table.setItems(model.shown());
        var height = Bindings.size(model.shown()).multiply(ROW).add(HEAD);
        table.minHeightProperty().bind(height);
        table.prefHeightProperty().bind(height);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var cells = new ProjectCells(model);
        column(HomeWords.PROJECT, 300, "", cells::project);
        column(HomeWords.SECTORS, 136, "", cells::sectors);
        column(HomeWords.STAGE, 120, "", cells::stage);
        column(HomeWords.NEXT_DEADLINE, 185, "", cells::deadline);
        column(HomeWords.FUNDING_SECURED, 175, "", cells::funding);
        column(HomeWords.PER_PERSON_SHORT, 140, "numeric", cells::perPerson);
        column(HomeWords.HOUSEHOLD_BURDEN, 140, "numeric", cells::burden);
        column(HomeWords.MORE, 44, "", this::more).setMaxWidth(48);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (chosen == null) return;
            if (event.getCode() == KeyCode.ENTER) open(chosen);
            if (event.getCode() == KeyCode.DELETE) model.projects().delete(chosen);
        });
    }

    TableView<ProjectEntry> node() {
        return table;
    }

    private TableColumn<ProjectEntry, ProjectEntry> column(HomeWords word, double width, String style,
            Function<ProjectEntry, Node> cell) {
        var column = new TableColumn<ProjectEntry, ProjectEntry>();
        column.textProperty().bind(word == HomeWords.MORE ? HomeWords.nothing() : word.text());
        column.setPrefWidth(width);
        column.setMinWidth(style.isEmpty() ? word == HomeWords.SECTORS ? width : Math.min(width, 80) : width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ProjectEntry item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty || item == null ? null : cell.apply(item));
            }
        });
        table.getColumns().add(column);
        return column;
    }

    private TableRow<ProjectEntry> row() {
        var row = new TableRow<ProjectEntry>();
        row.setOnMouseClicked(event -> {
            if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY) open(row.getItem());
        });
        row.itemProperty().subscribe(entry -> row.setContextMenu(entry == null ? null : menu(entry)));
        return row;
    }

    private Node more(ProjectEntry entry) {
        return ProjectCells.more(entry, menu(entry));
    }

    private void open(ProjectEntry entry) {
        model.projects().open(entry.id(), Place.Screen.OVERVIEW);
    }

    private ContextMenu menu(ProjectEntry entry) {
        return menu(model, entry);
    }

    static ContextMenu menu(HomeViewModel model, ProjectEntry entry) {
        var projects = model.projects();
        return new ContextMenu(
                item("open", HomeWords.OPEN, () -> projects.open(entry.id(), Place.Screen.OVERVIEW)),
                item("duplicate", HomeWords.DUPLICATE, () -> projects.duplicate(entry.id())),
                item("save-copy", HomeWords.SAVE_COPY, () -> projects.saveCopy(entry.id())),
                item("delete", HomeWords.DELETE, () -> projects.delete(entry)));
    }

    private static MenuItem item(String id, HomeWords word, Runnable run) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(word.text());
        item.setOnAction(_ -> run.run());
        return item;
    }
}
