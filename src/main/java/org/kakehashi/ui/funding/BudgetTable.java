package org.kakehashi.ui.funding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
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
    private static final double LEAST = 176, SCROLL_BAR = 16;
    private final FundingViewModel model;
    private final ObjectProperty<BudgetGrouping> grouping = new SimpleObjectProperty<>(BudgetGrouping.STEP);
    private final IntegerProperty yearStart = new SimpleIntegerProperty();
    private final Set<String> closed = new HashSet<>();
    private final BudgetGrid grid;
    private List<Integer> years = List.of();
    /// Whether a line is in other money than the plan's.
    private boolean converts;
    private BudgetGrouping headed = BudgetGrouping.STEP;

    BudgetTable(FundingViewModel model, BudgetEdits edits) {
        this.model = model;
        grid = new BudgetGrid(this, model, edits, grouping, closed, this::show);
        setId("budget-table");
        getStyleClass().addAll("dense", "budget-table");
        accessibleTextProperty().bind(BudgetWords.TITLE.text());
        setRowFactory(_ -> new Row());
        setPlaceholder(Labels.of(BudgetWords.NO_LINES.text(), "muted"));
        BudgetKeys.rule(this, grid);
        getSelectionModel().selectedIndexProperty().subscribe(_ -> grid.mark());
        model.sheet().subscribe(_ -> show());
        grouping.subscribe(_ -> show());
        yearStart.subscribe(_ -> show());
        widthProperty().subscribe(_ -> stretch());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            heads();
            show();
            grid.redraw();
        });
    }

    ObjectProperty<BudgetGrouping> grouping() {
        return grouping;
    }

    /// @return the month its fiscal years begin in, 0 for those of the home city; payers are shown in those only
    IntegerProperty yearStart() {
        return yearStart;
    }

    private int start() {
        boolean home = yearStart.get() == 0 || grouping.get() == BudgetGrouping.PAYER;
        return home ? model.sheet().get().project().home().fiscalYearStart() : yearStart.get();
    }

    BudgetGrid grid() {
        return grid;
    }

    private void show() {
        var now = model.sheet().get().budget();
        var all = new TreeSet<Integer>();
        int start = start();
        boolean other = now.buildUps().values().stream().flatMap(built -> built.lines().stream()).anyMatch(line -> line.exchange() != null);
        for (var spending : now.spendings()) all.addAll(spending.fiscalYears(start).keySet());
        var shown = List.copyOf(all);
        if (!shown.equals(years) || other != converts || grouping.get() != headed || getColumns().isEmpty()) {
            years = shown;
            converts = other;
            headed = grouping.get();
            heads();
        }
        grid.show(BudgetRows.of(model.sheet().get(), grouping.get(), closed, start()));
    }

    private void heads() {
        getColumns().clear();
        boolean byPayer = headed == BudgetGrouping.PAYER;
        column(BudgetColumn.Kind.LINE, first(), headed == BudgetGrouping.STEP ? 194 : 222);
        column(BudgetColumn.Kind.QUANTITY, BudgetWords.COLUMN_QUANTITY, 68);
        column(BudgetColumn.Kind.UNIT, BudgetWords.COLUMN_UNIT, 92);
        column(BudgetColumn.Kind.RATE, BudgetWords.COLUMN_RATE, 96);
        column(BudgetColumn.Kind.MONEY, BudgetWords.COLUMN_MONEY, converts ? 86 : 54);
        column(BudgetColumn.Kind.AMOUNT, BudgetWords.COLUMN_AMOUNT, 94);
        column(BudgetColumn.Kind.SPREAD, BudgetWords.COLUMN_SPREAD, 84);
        column(BudgetColumn.Kind.FORM, BudgetWords.COLUMN_FORM, 84);
        column(BudgetColumn.Kind.PAYERS, byPayer ? BudgetWords.COLUMN_SHARE : BudgetWords.COLUMN_PAYERS, byPayer ? 70 : LEAST);
        for (int year : years) add(new BudgetColumn(BudgetColumn.Kind.YEAR, year), Formats.fiscalYearPlain(year, Tongue.now()), 92);
        stretch();
    }

    private BudgetWords first() {
        return switch (headed) {
            case STEP -> BudgetWords.COLUMN_LINE;
            case CATEGORY -> BudgetWords.COLUMN_STEP;
            case PAYER -> BudgetWords.COLUMN_STEP_LINE;
        };
    }

    /// Gives what room is left to the column whose texts are the longest.
    private void stretch() {
        var kind = headed == BudgetGrouping.PAYER ? BudgetColumn.Kind.LINE : BudgetColumn.Kind.PAYERS;
        double others = 0;
        for (var column : getColumns()) if (!isOf(column, kind)) others += column.getPrefWidth();
        double left = getWidth() - SCROLL_BAR - others;
        for (var column : getColumns()) if (isOf(column, kind)) column.setPrefWidth(Math.max(column.getMinWidth(), left));
        grid.redraw();
    }

    private static boolean isOf(TableColumn<BudgetRow, ?> column, BudgetColumn.Kind kind) {
        return column.getUserData() instanceof BudgetColumn shown && shown.kind() == kind;
    }

    private void column(BudgetColumn.Kind kind, BudgetWords head, double width) {
        add(BudgetColumn.of(kind), head.now(), width);
    }

    private void add(BudgetColumn kind, String head, double width) {
        var column = new TableColumn<BudgetRow, BudgetRow>(head);
        column.setId("budget-" + kind.id());
        column.setUserData(kind);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(kind.kind() == BudgetColumn.Kind.LINE || kind.kind() == BudgetColumn.Kind.PAYERS ? width : 50);
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
            pseudoClassStateChanged(IN_KIND, !empty && isInKind(item));
        }

        private static boolean isInKind(@Nullable BudgetRow row) {
            return switch (row) {
                case BudgetRow.Line line -> line.line().inKind();
                case BudgetRow.Group group -> group.isInKind();
                case BudgetRow.Total total -> total.inKind();
                case null -> false;
            };
        }
    }
}
