package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.LineEdits;
import org.kakehashi.plan.Spread;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// The cells of the budget as a grid: the cursor, and what is typed and chosen in them.
final class BudgetGrid {
    private static final double MOST = 1e13;
    private final TableView<BudgetRow> table;
    private final FundingViewModel model;
    private final BudgetEdits edits;
    private final Runnable folded;
    private final Set<String> closed;
    private final ObservableValue<BudgetGrouping> grouping;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private BudgetColumn cursor = BudgetColumn.of(BudgetColumn.Kind.LINE);
    private boolean again;
    /// The row the cursor is to go to once it is there, empty if none.
    private String awaited = "";

    /// @param closed ids of the groups whose lines are not shown
    /// @param folded is told when that changes
    BudgetGrid(TableView<BudgetRow> table, FundingViewModel model, BudgetEdits edits, ObservableValue<BudgetGrouping> grouping,
            Set<String> closed, Runnable folded) {
        this.table = table;
        this.model = model;
        this.edits = edits;
        this.grouping = grouping;
        this.closed = closed;
        this.folded = folded;
    }

    BudgetText text() {
        return new BudgetText(model.sheet().get(), grouping.getValue(), Tongue.now());
    }

    /// @return what is wrong with the text that is typed, blank if nothing
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    void complain(String says) {
        complaint.set(says);
    }

    // where the cursor is

    private List<BudgetColumn> columns() {
        return table.getVisibleLeafColumns().stream().map(column -> (BudgetColumn) column.getUserData()).toList();
    }

    @Nullable BudgetRow row() {
        return table.getSelectionModel().getSelectedItem();
    }

    /// @return the line the cursor stands on
    Optional<BudgetRow.Line> line() {
        return row() instanceof BudgetRow.Line line ? Optional.of(line) : Optional.empty();
    }

    boolean isCursor(String row, BudgetColumn column) {
        var at = row();
        return at != null && at.id().equals(row) && cursor.equals(column);
    }

    void mark() {
        for (Node node : table.lookupAll(".table-cell")) if (node instanceof BudgetCell cell) cell.mark();
    }

    void redraw() {
        for (Node node : table.lookupAll(".table-cell")) if (node instanceof BudgetCell cell) cell.redraw();
    }

    /// Puts the cursor into a row, at once or as soon as it is there.
    void put(String row, BudgetColumn column) {
        cursor = column;
        awaited = table.getItems().stream().anyMatch(shown -> shown.id().equals(row)) ? "" : row;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!table.getItems().get(i).id().equals(row)) continue;
            table.getSelectionModel().clearAndSelect(i);
            table.scrollTo(Math.max(0, i - 3));
        }
        mark();
    }

    void move(int down, int right) {
        var columns = columns();
        int at = Math.max(0, columns.indexOf(cursor));
        cursor = columns.get(Math.clamp(at + (long) right, 0, columns.size() - 1));
        if (right != 0) table.scrollToColumnIndex(columns.indexOf(cursor));
        int row = Math.clamp(table.getSelectionModel().getSelectedIndex() + (long) down, 0, table.getItems().size() - 1);
        table.getSelectionModel().clearAndSelect(row);
        if (down != 0) table.scrollTo(Math.max(0, row - 8));
        mark();
    }

    /// Goes to the next cell that can be changed; past the last one, out of the table.
    void tab(int way) {
        var columns = columns();
        int width = columns.size(), from = Math.max(0, table.getSelectionModel().getSelectedIndex());
        for (int i = from * width + columns.indexOf(cursor) + way; 0 <= i && i < table.getItems().size() * width; i += way) {
            if (!(table.getItems().get(i / width) instanceof BudgetRow.Line line) || !columns.get(i % width).isInput(line)) continue;
            cursor = columns.get(i % width);
            table.getSelectionModel().clearAndSelect(i / width);
            table.scrollToColumnIndex(i % width);
            mark();
            return;
        }
        leave(way);
    }

    void leave(int way) {
        table.requestFocusTraversal(way > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    // the mouse

    void pressed(BudgetCell cell) {
        again = isCursor(cell.rowId(), cell.column()) && table.isFocused();
        if (!cell.rowId().isEmpty()) cursor = cell.column();
    }

    /// A click on the cell that the cursor is on already, or a second one, opens it; one on a group folds it.
    void clicked(BudgetCell cell, MouseEvent event) {
        mark();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || cell.typing()) return;
        if (cell.getItem() instanceof BudgetRow.Group group) fold(group);
        else if (again || event.getClickCount() == 2) open(null);
    }

    void fold(BudgetRow.Group group) {
        if (!closed.remove(group.id())) closed.add(group.id());
        folded.run();
    }

    // typing

    /// Opens what is under the cursor: a field or a list to choose from; a group is folded.
    ///
    /// @param seed takes the place of what is there, null to begin with that
    void open(@Nullable String seed) {
        switch (row()) {
            case BudgetRow.Line line when !cursor.isInput(line) -> {
                if (seed == null) complain(BudgetWords.NOT_TYPED.now());
            }
            case BudgetRow.Line line -> cell(line.id(), cursor).ifPresent(cell -> {
                if (cursor.isTyped()) cell.type(seed);
                else if (seed == null) choose(cell, line);
            });
            case BudgetRow.Group group -> {
                if (seed == null) fold(group);
            }
            case BudgetRow.Total _ -> { }
            case null -> { }
        }
    }

    private Optional<BudgetCell> cell(String row, BudgetColumn column) {
        return table.lookupAll(".table-cell").stream().filter(BudgetCell.class::isInstance).map(BudgetCell.class::cast)
                .filter(cell -> cell.column().equals(column) && cell.rowId().equals(row)).findFirst();
    }

    private void choose(BudgetCell cell, BudgetRow.Line row) {
        switch (cursor.kind()) {
            case SPREAD -> Popovers.choice("budget-spread", cell, List.of(Spread.values()),
                    spread -> BudgetText.spread(row.line().with(spread)).text(),
                    spread -> edits.change(row, step -> LineEdits.spread(step, row.line(), spread)));
            case FORM -> Popovers.choice("budget-form", cell, List.of(BudgetWords.CASH, BudgetWords.IN_KIND), BudgetWords::text,
                    form -> edits.change(row, step -> LineEdits.inKind(step, row.line(), form == BudgetWords.IN_KIND)));
            case MONEY -> money(cell, row);
            case LINE, QUANTITY, UNIT, RATE, AMOUNT, PAYERS, YEAR -> { }
        }
    }

    private void money(BudgetCell cell, BudgetRow.Line row) {
        var own = model.sheet().get().currency();
        var all = new ArrayList<>(List.of(own));
        for (var rate : edits.terms().exchange()) if (!rate.currency().equals(own)) all.add(rate.currency());
        if (all.size() == 1) complain(BudgetWords.NO_OTHER_MONEY.now());
        else Popovers.choice("budget-money", cell, all, ReadOnlyStringWrapper::new,
                currency -> edits.money(row, edits.terms().exchange(currency).filter(_ -> !currency.equals(own)).orElse(null)));
    }

    TypedField<?> field(BudgetRow.Line row, BudgetColumn column) {
        var line = row.line();
        var field = switch (column.kind()) {
            case LINE -> Fields.name("budget-cell", new SimpleObjectProperty<>(line.name().in(Tongue.now())), name -> edits.rename(row, name));
            case UNIT -> Fields.text("budget-cell", new SimpleObjectProperty<>(line.unit().in(Tongue.now())), unit -> edits.unit(row, unit));
            case QUANTITY -> line.isShare()
                    ? Fields.percent("budget-cell", 0, 1, 0.01, new SimpleObjectProperty<>(line.quantity()), typed -> quantity(row, typed))
                    : Fields.number("budget-cell", 0, 1e9, 1, new SimpleObjectProperty<>(line.quantity()), typed -> quantity(row, typed));
            case RATE -> Fields.money("budget-cell", 0, MOST, row.byHand() ? text().currency(line) : model.sheet().get().currency(),
                    new SimpleObjectProperty<>(inPlan(row)), typed -> edits.change(row, step -> LineEdits.rate(step, line, typed)));
            case MONEY, AMOUNT, SPREAD, FORM, PAYERS, YEAR -> throw new IllegalArgumentException("not typed: " + column);
        };
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(BudgetWords.valueOf("COLUMN_" + column.kind()).now());
        return field;
    }

    private void quantity(BudgetRow.Line row, double typed) {
        edits.change(row, step -> LineEdits.quantity(step, row.line(), typed));
    }

    /// @return the rate as it is typed: of a built-up line in the plan's money
    private static double inPlan(BudgetRow.Line row) {
        CostLine line = row.line();
        Exchange exchange = line.exchange();
        return row.byHand() || exchange == null ? line.rate() : line.rate() * exchange.rate();
    }

    /// Takes a line by hand away, and what was overridden of one that is built up.
    void delete() {
        line().ifPresent(row -> {
            if (row.byHand() || LineEdits.isOverridden(row.step(), row.line())) edits.undo(row);
            else complain(BudgetWords.BUILT_UP.now());
        });
    }

    /// Shows these rows; the cursor stays where it is.
    void show(List<BudgetRow> rows) {
        var at = row();
        table.getItems().setAll(rows);
        if (!awaited.isEmpty() && rows.stream().anyMatch(row -> row.id().equals(awaited))) {
            put(awaited, cursor);
            return;
        }
        if (at == null) return;
        for (int i = 0; i < rows.size(); i++) {
            if (Objects.equals(rows.get(i).id(), at.id())) table.getSelectionModel().clearAndSelect(i);
        }
        mark();
    }
}
