package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.kakehashi.ui.kit.Tongue;

/// The table of steps, grouped as one chooses, its rows level with the chart's.
final class PlanTable extends TableView<PlanRow> {
    /// From this many changed rows on it is quicker to show all anew.
    private static final int MANY = 40;
    private static final double LEAST_NAME = 120, LEAST = 36, BAR = 14;
    private final PlanViewModel model;
    private final PlanGrid grid;
    private final Map<PlanColumn, TableColumn<PlanRow, PlanRow>> made = new HashMap<>();
    private boolean showing;

    PlanTable(PlanViewModel model, ChosenSteps chosen) {
        this.model = model;
        grid = new PlanGrid(this, model, chosen);
        setId("plan-table");
        getStyleClass().addAll("plan-table", "dense");
        accessibleTextProperty().bind(model.sheet().flatMap(sheet ->
                PlanWords.STEPS.text(sheet.project().plan().steps().size())));
        setFixedCellSize(RowScroll.ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setPlaceholder(new Label());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(_ -> sort(model));
        showColumns(PlanColumn.USUAL);
        model.sheet().subscribe(_ -> show());
        model.chosen().subscribe(_ -> mark());
        Tongue.heardBy(this).subscribe(_ -> refresh());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> chosen());
        getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<PlanRow, ?>>) _ -> fill());
        widthProperty().subscribe(_ -> fill());
    }

    PlanGrid grid() {
        return grid;
    }

    /// @return the columns in their order
    List<PlanColumn> columns() {
        return getColumns().stream().map(PlanGrid::kind).toList();
    }

    void showColumns(List<PlanColumn> wanted) {
        var columns = new ArrayList<TableColumn<PlanRow, ?>>();
        for (var column : wanted) columns.add(column(column));
        getColumns().setAll(columns);
        fill();
    }

    TableColumn<PlanRow, PlanRow> column(PlanColumn kind) {
        return made.computeIfAbsent(kind, this::make);
    }

    private TableColumn<PlanRow, PlanRow> make(PlanColumn kind) {
        var column = new TableColumn<PlanRow, PlanRow>();
        column.setId("plan-" + kind.id());
        column.setUserData(kind);
        column.textProperty().bind(kind.word().text());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> kind == PlanColumn.NAME ? new NameCell(grid, model) : new PlanCell(grid, kind));
        column.setPrefWidth(kind.width());
        column.setMinWidth(kind == PlanColumn.NAME ? LEAST_NAME : LEAST);
        if (kind.number()) column.getStyleClass().add("number");
        column.widthProperty().subscribe(_ -> {
            if (kind != PlanColumn.NAME) fill();
        });
        return column;
    }

    /// Gives the names what room the other columns leave.
    private void fill() {
        double others = 0;
        for (var column : getVisibleLeafColumns()) if (PlanGrid.kind(column) != PlanColumn.NAME) others += column.getWidth();
        double room = getWidth() - others - BAR;
        if (getWidth() > 0 && room >= LEAST_NAME) column(PlanColumn.NAME).setPrefWidth(room);
    }

    private boolean sort(PlanViewModel rows) {
        var by = getSortOrder().isEmpty() ? Optional.<Sorting>empty() : Optional.of(new Sorting(
                PlanGrid.kind(getSortOrder().getFirst()), getSortOrder().getFirst().getSortType() == SortType.DESCENDING));
        rows.arrange(now -> now.sorted(by));
        return true;
    }

    /// Shows in the heads by what is sorted, as when that was kept from the last time.
    void showSorting(Optional<Sorting> sorting) {
        sorting.filter(by -> columns().contains(by.column())).ifPresent(by -> {
            var column = column(by.column());
            column.setSortType(by.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        });
    }

    private void show() {
        showing = true;
        var rows = model.sheet().get().rows();
        var changed = new ArrayList<Integer>();
        if (getItems().size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) if (!getItems().get(i).equals(rows.get(i))) changed.add(i);
        }
        if (getItems().size() != rows.size() || changed.size() > MANY) getItems().setAll(rows);
        else for (int i : changed) getItems().set(i, rows.get(i));
        showing = false;
        mark();
        grid.redraw();
    }

    private void chosen() {
        if (showing) return;
        var ids = new ArrayList<String>();
        for (int at : getSelectionModel().getSelectedIndices()) {
            if (0 <= at && at < getItems().size()) PlanGrid.step(getItems().get(at)).ifPresent(step -> ids.add(step.id()));
        }
        var lead = PlanGrid.step(getSelectionModel().getSelectedItem()).map(step -> step.id());
        if (!ids.isEmpty()) model.choose(ids, lead.filter(ids::contains).orElse(ids.getLast()));
        grid.mark();
    }

    private void mark() {
        var sheet = model.sheet().get();
        var lead = model.selected().get();
        var places = new ArrayList<Integer>();
        for (var id : model.chosen().get()) if (sheet.place(id) >= 0 && !id.equals(lead)) places.add(sheet.place(id));
        if (sheet.place(lead) >= 0 && model.chosen().get().contains(lead)) places.add(sheet.place(lead));
        var present = getSelectionModel().getSelectedIndices();
        if (present.size() == places.size() && places.containsAll(present)) return;
        showing = true;
        getSelectionModel().clearSelection();
        for (int place : places) if (place < getItems().size()) getSelectionModel().select(place);
        showing = false;
        if (!places.isEmpty()) reveal(places.getLast());
        grid.mark();
    }

    private void reveal(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first != null && last != null && first.getIndex() <= row && row < last.getIndex()) return;
        scrollTo(Math.max(0, row - 3));
    }

    /// Opens the name of the selected step for typing.
    void rename() {
        grid.rename();
    }
}
