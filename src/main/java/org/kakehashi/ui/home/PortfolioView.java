package org.kakehashi.ui.home;

import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectSummary.Year;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// The money and the next deadline of every project, and what all come to by fiscal year; a row opens its project's money.
final class PortfolioView {
    private static final double ROW = 48, YEAR_ROW = 28, HEAD = 32;
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private final HomeViewModel model;
    private final TableView<ProjectEntry> projects = new TableView<>();
    private final TableView<Year> years = new TableView<>();
    private final ReadOnlyObjectWrapper<PortfolioYears> sums;
    private final VBox root;

    PortfolioView(HomeViewModel model) {
        this.model = model;
        sums = new ReadOnlyObjectWrapper<>(PortfolioYears.of(model.shown(), currency()));
        projects();
        years();
        var others = Labels.of(Bindings.createStringBinding(() -> sums.get().others() == 0 ? ""
                : PortfolioWords.OTHER_MONEY.now(sums.get().others()), sums, Tongue.language()), "muted", "small");
        others.visibleProperty().bind(sums.map(now -> now.others() > 0));
        others.managedProperty().bind(others.visibleProperty());
        var title = Labels.of(PortfolioWords.BY_YEAR.text(), "section-title");
        root = new VBox(projects, new VBox(title, others), years);
        root.setId("portfolio");
        root.getStyleClass().add("portfolio");
        model.shown().addListener((ListChangeListener<ProjectEntry>) _ -> show());
        Tongue.language().when(root.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            projects.refresh();
            years.refresh();
            show();
        });
        show();
    }

    Node node() {
        return root;
    }

    private String currency() {
        return model.projects().library().getValue().office().currency();
    }

    private void show() {
        sums.set(PortfolioYears.of(model.shown(), currency()));
        var rows = new ArrayList<>(sums.get().years());
        if (!rows.isEmpty()) rows.add(sums.get().total());
        years.getItems().setAll(rows);
        years.setMinHeight(HEAD + YEAR_ROW * Math.max(2, rows.size()));
        years.setPrefHeight(HEAD + YEAR_ROW * Math.max(2, rows.size()));
    }

    private void projects() {
        projects.setId("portfolio-projects");
        projects.getStyleClass().addAll("project-table", "tall");
        projects.accessibleTextProperty().bind(PortfolioWords.MONEY.text());
        projects.setItems(model.shown());
        projects.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        var height = Bindings.size(model.shown()).multiply(ROW).add(HEAD);
        projects.minHeightProperty().bind(height);
        projects.prefHeightProperty().bind(height);
        var cells = new ProjectCells(model);
        node("project", HomeWords.PROJECT.text(), 270, cells::project);
        money("need", PortfolioWords.NEED.text(), each -> (double) each.summary().need());
        money("secured", PortfolioWords.SECURED.text(), each -> (double) each.summary().secured());
        money("applied", PortfolioWords.APPLIED.text(), each -> (double) each.summary().money().total().applied());
        money("gap", PortfolioWords.GAP.text(), each -> (double) each.summary().money().total().gap());
        node("deadline", HomeWords.NEXT_DEADLINE.text(), 240, cells::deadline);
        var wins = Tables.<ProjectEntry>text("wins", PortfolioWords.WIN_RATE.text(), PortfolioView::wins);
        narrow(wins);
        projects.getColumns().add(wins);
        projects.setRowFactory(_ -> {
            var row = new TableRow<ProjectEntry>();
            row.setOnMouseClicked(event -> {
                if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY) open(row.getItem());
            });
            return row;
        });
        projects.setOnKeyPressed(event -> {
            var chosen = projects.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.ENTER) open(chosen);
        });
    }

    private void open(ProjectEntry entry) {
        model.projects().open(entry.id(), Place.Screen.FUNDING);
    }

    private static String wins(ProjectEntry entry) {
        var wins = entry.summary().money().wins();
        return wins.decided() == 0 ? PortfolioWords.NONE_DECIDED.now() : PortfolioWords.WON_OF.now(wins.won(), wins.decided());
    }

    private void node(String id, ObservableValue<String> head, double width, Function<ProjectEntry, Node> cell) {
        TableColumn<ProjectEntry, ProjectEntry> column = Tables.node("portfolio-" + id, head, cell);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setReorderable(false);
        projects.getColumns().add(column);
    }

    /// Each project in its own money.
    private void money(String id, ObservableValue<String> head, ToDoubleFunction<ProjectEntry> amount) {
        var column = Tables.<ProjectEntry>text("portfolio-" + id, head,
                entry -> Formats.projectMoney(amount.applyAsDouble(entry), entry.summary().currency()));
        column.getStyleClass().add("numeric");
        narrow(column);
        column.setSortable(false);
        column.setReorderable(false);
        projects.getColumns().add(column);
    }

    private static void narrow(TableColumn<ProjectEntry, String> column) {
        column.setMinWidth(112);
        column.setPrefWidth(112);
        column.setMaxWidth(130);
    }

    private void years() {
        years.setId("portfolio-years");
        years.getStyleClass().addAll("project-table", "dense");
        years.accessibleTextProperty().bind(PortfolioWords.BY_YEAR.text());
        years.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        years.setPlaceholder(Labels.of(PortfolioWords.NO_MONEY.text(), "muted"));
        years.setFixedCellSize(YEAR_ROW);
        var name = Tables.<Year>text("portfolio-year", PortfolioWords.FISCAL_YEAR.text(), year -> year.fiscalYear() == 0
                ? PortfolioWords.TOTAL.now() : Formats.fiscalYear(year.fiscalYear()));
        name.setSortable(false);
        years.getColumns().add(name);
        sum("need", PortfolioWords.NEED, Year::need);
        sum("secured", PortfolioWords.SECURED, Year::secured);
        sum("applied", PortfolioWords.APPLIED, Year::applied);
        sum("planned", PortfolioWords.PLANNED, Year::planned);
        sum("gap", PortfolioWords.GAP, Year::gap);
        years.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Year year, boolean empty) {
                super.updateItem(year, empty);
                pseudoClassStateChanged(TOTAL, !empty && year != null && year.fiscalYear() == 0);
            }
        });
    }

    private void sum(String id, PortfolioWords word, ToDoubleFunction<Year> amount) {
        var column = Tables.<Year>text("portfolio-sum-" + id, word.text(),
                year -> Formats.projectMoney(amount.applyAsDouble(year), sums.get().currency()));
        column.getStyleClass().add("numeric");
        column.setSortable(false);
        column.setReorderable(false);
        years.getColumns().add(column);
    }
}
