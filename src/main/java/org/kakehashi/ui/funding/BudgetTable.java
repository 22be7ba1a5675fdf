package org.kakehashi.ui.funding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The cost lines of all steps in groups, with what falls into each fiscal year.
final class BudgetTable extends TableView<BudgetRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass IN_KIND = PseudoClass.getPseudoClass("in-kind");
    private final FundingViewModel model;
    private final ObjectProperty<BudgetGrouping> grouping = new SimpleObjectProperty<>(BudgetGrouping.STEP);
    private final Set<String> closed = new HashSet<>();
    private final BudgetGrid grid;
    private List<Integer> years = List.of();

    BudgetTable(FundingViewModel model, BudgetEdits edits) {
        this.model = model;
        grid = new BudgetGrid(this, model, edits, closed, this::show);
        setId("budget-table");
        getStyleClass().addAll("dense", "budget-table");
        accessibleTextProperty().bind(BudgetWords.TITLE.text());
        setRowFactory(_ -> new Row());
        setPlaceholder(Labels.of(BudgetWords.NO_LINES.text(), "muted"));
        BudgetKeys.rule(this, grid);
        getSelectionModel().selectedIndexProperty().subscribe(_ -> grid.mark());
        model.sheet().subscribe(_ -> show());
        grouping.subscribe(_ -> show());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            heads();
            show();
            grid.redraw();
        });
    }

    ObjectProperty<BudgetGrouping> grouping() {
        return grouping;
    }

    BudgetGrid grid() {
        return grid;
    }

    private void show() {
        var now = model.sheet().get().budget();
        var all = new TreeSet<Integer>();
        int start = now.project().home().fiscalYearStart();
        for (var spending : now.spendings()) all.addAll(spending.fiscalYears(start).keySet());
        var shown = List.copyOf(all);
        if (!shown.equals(years) || getColumns().isEmpty()) {
            years = shown;
            heads();
        }
        grid.show(BudgetRows.of(model.sheet().get(), grouping.get(), closed));
    }

    private void heads() {
        getColumns().clear();
        column(BudgetColumn.Kind.LINE, 206);
        column(BudgetColumn.Kind.QUANTITY, 68);
        column(BudgetColumn.Kind.UNIT, 76);
        column(BudgetColumn.Kind.RATE, 100);
        column(BudgetColumn.Kind.MONEY, 74);
        column(BudgetColumn.Kind.AMOUNT, 102);
        column(BudgetColumn.Kind.SPREAD, 80);
        column(BudgetColumn.Kind.FORM, 88);
        column(BudgetColumn.Kind.PAYERS, 160);
        for (int year : years) add(new BudgetColumn(BudgetColumn.Kind.YEAR, year), Formats.fiscalYearPlain(year, Tongue.now()), 94);
    }

    private void column(BudgetColumn.Kind kind, double width) {
        add(BudgetColumn.of(kind), BudgetWords.valueOf("COLUMN_" + kind).now(), width);
    }

    private void add(BudgetColumn kind, String head, double width) {
        var column = new TableColumn<BudgetRow, BudgetRow>(head);
        column.setId("budget-" + kind.id());
        column.setUserData(kind);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(50);
        if (kind.kind().isNumber()) column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new BudgetCell(grid, kind));
        getColumns().add(column);
    }

    /// A row that knows what it is.
    private static final class Row extends TableRow<BudgetRow> {
        @Override
        protected void updateItem(@Nullable BudgetRow item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(GROUP, !empty && item instanceof BudgetRow.Group);
            pseudoClassStateChanged(TOTAL, !empty && item instanceof BudgetRow.Total);
            pseudoClassStateChanged(IN_KIND, !empty && item instanceof BudgetRow.Line line && line.line().inKind());
        }
    }
}
